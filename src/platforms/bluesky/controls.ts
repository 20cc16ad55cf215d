import type { Control } from '../../core/audit/types.ts'
import { app } from './basis.ts'

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
    form: 'choice',
    values: ['everyone', 'noOne'],
    setting: 'replies',
    pages: ['interaction'],
    labels: {
      en: ['Who can reply'],
      de: ['Wer kann antworten'],
      fr: ['Qui peut répondre ?'],
      es: ['Quién puede responder'],
      nl: ['Wie kan reageren'],
      it: ['Chi può rispondere'],
      pt: ['Quem pode responder'],
    },
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
