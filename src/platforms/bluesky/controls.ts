import type { Control, Labels } from '../../core/audit/types.ts'
import { app } from './basis.ts'

/** Above the radios and the boxes of who may reply. */
const whoReplies: Labels = {
  en: ['Who can reply'],
  de: ['Wer kann antworten'],
  fr: ['Qui peut répondre ?'],
  es: ['Quién puede responder'],
  it: ['Chi può rispondere'],
  pt: ['Quem pode responder'],
}

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §3 */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'loggedOutHidden',
    pages: ['privacy'],
    labels: {
      en: ['Discourage apps from showing my account to logged-out users'],
      de: ['Apps daran hindern, ausgeloggten Nutzern meinen Account anzuzeigen'],
      fr: ['Empêcher les applis de montrer mon compte aux personnes non connectées'],
      es: ['Evitar que las aplicaciones muestren mi cuenta a los usuarios desconectados'],
      nl: ['Ontmoedig aaps om mijn account te tonen aan afgemelde gebruikers'],
      it: ['Scoraggia le app dal mostrare il mio account agli utenti disconnessi'],
      pt: [
        'Impedir que apps exibam minha conta para usuários não registrados',
        'Impedir que aplicações exibam o meu perfil para utilizadores sem sessão iniciada',
      ],
    },
    rests: app,
  },
  {
    form: 'choice',
    values: ['followers', 'followersBack', 'noOne'],
    setting: 'postAlerts',
    pages: ['activity', 'privacy'],
    labels: {
      en: [
        'Allow others to be notified of your posts',
        'Filter who can opt to receive notifications for your activity',
      ],
      de: ['Anderen erlauben, über meine Posts Mitteilungen zu erhalten'],
      fr: ['Autoriser les autres à être notifié de vos posts'],
      es: ['Permite que las otras personas reciban notificaciones de tus publicaciones'],
      it: ['Permetti ad altri di ricevere notifiche dei tuoi post'],
      pt: [
        'Permitir que outros sejam notificados das suas postagens',
        'Permitir que outros sejam notificados sobre as suas publicações',
      ],
    },
    rests: app,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'noOne'],
    setting: 'messagesFromOthers',
    pages: ['chat-settings'],
    labels: {
      en: ['Allow direct messages from', 'Allow new messages from'],
      de: ['Direktnachrichten erlauben von'],
      fr: ['Autoriser les messages privés de'],
      es: ['Permitir mensajes directos de'],
      it: ['Consenti messaggi diretti da'],
      pt: ['Permitir mensagens diretas de', 'Permitir mensagens de'],
    },
    rests: app,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'noOne'],
    setting: 'groupAdds',
    pages: ['chat-settings'],
    labels: {
      en: ['Allow group chat invites from'],
      de: ['Gruppenchat-Einladungen erlauben von'],
      fr: ['Autoriser les invitations de groupe de'],
      es: ['Permitir invitaciones a chats de grupo de'],
      it: ['Consenti inviti a chat di gruppo da'],
      pt: ['Permitir convites para conversas em grupo de', 'Permitir convites para conversas de grupo de'],
    },
    rests: app,
  },
  {
    // Two radios, and boxes of which several may be ticked: whoever is widest decides.
    form: 'methods',
    methods: [
      {
        value: 'everyone',
        labels: {
          en: ['Anyone', 'Allow anyone to reply'],
          de: ['Jeder'],
          fr: ['N’importe qui'],
          es: ['Cualquiera'],
          it: ['Chiunque'],
          pt: ['Todos'],
        },
      },
      {
        value: 'noOne',
        labels: {
          en: ['Nobody', 'Disable replies entirely'],
          de: ['Niemand'],
          fr: ['Personne'],
          es: ['Nadie'],
          it: ['Nessuno'],
          pt: ['Ninguém'],
        },
      },
      {
        value: 'followers',
        labels: {
          en: ['Your followers'],
          de: ['Deine Follower'],
          fr: ['Comptes qui vous suivent'],
          es: ['Tus seguidores'],
          it: ['I tuoi follower'],
          pt: ['Seus seguidores', 'Os seus seguidores'],
        },
      },
      {
        value: 'following',
        labels: {
          en: ['People you follow'],
          de: ['Personen, denen du folgst'],
          fr: ['Comptes que vous suivez'],
          es: ['Personas a las que sigues'],
          it: ['Persone che segui'],
          pt: ['Pessoas que você segue', 'Pessoas que segue'],
        },
      },
      {
        value: 'mentioned',
        labels: {
          en: ['People you mention'],
          de: ['Personen, die du erwähnst'],
          fr: ['Comptes que vous mentionnez'],
          es: ['Personas a las que mencionas'],
          it: ['Persone che menzioni'],
          pt: ['Pessoas que você mencionou', 'Pessoas que menciona'],
        },
      },
    ],
    setting: 'replies',
    pages: ['interaction'],
    labels: whoReplies,
    // “Anyone” alone may stand above anything.
    within: whoReplies,
    rests: app,
  },
  {
    form: 'switch',
    setting: 'quotes',
    pages: ['interaction'],
    labels: {
      en: ['Allow quote posts', 'Disable quote posts of this post', 'Enable quote posts of this post'],
      de: ['Zitieren dieses Posts erlauben'],
      fr: ['Autoriser les citations'],
      es: ['Permitir citas'],
      nl: ['Citaatberichten toestaan'],
      it: ['Consenti citazioni'],
      pt: ['Permitir citações'],
    },
    rests: app,
  },
]
