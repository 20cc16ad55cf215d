import type { Control } from '../../core/audit/types.ts'
import { source } from './basis.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §4: security, messages from strangers, and names of before 4.2. */
export const accountControls: readonly Control[] = [
  {
    // The page exists only while it is enabled, and says so in words; no control holds the state.
    form: 'switch',
    setting: 'twoFactor',
    pages: ['two-factor'],
    labels: {
      en: ['Two-factor Auth'],
      de: ['Zwei-Faktor-Authentisierung'],
      fr: ['Authentification à deux facteurs'],
      es: ['Autenticación de dos factores'],
      nl: ['Tweestapsverificatie'],
      pt: ['Autenticação de dois fatores'],
      it: ['Autenticazione a due fattori'],
    },
    hook: '.positive-hint',
    rests: source,
  },
  {
    // Named for hiding, but checked while the lists are shown.
    form: 'switch',
    setting: 'friendsList',
    pages: ['profile'],
    labels: {
      en: ['Show ‘Followers’ and ‘Following’'],
      de: ['Follower und „Folge ich“ anzeigen'],
      fr: ['Afficher les abonné·e·s et les abonnements'],
      es: ['Mostrar «Seguidores» y «Siguiendo»'],
      nl: ['‘Volgers’ en ‘Gevolgde accounts’ tonen'],
      pt: ["Exibir 'Seguidores' e 'Seguindo'"],
      it: ['Mostra "Followers" e "Seguiti"'],
    },
    hook: 'input[type="checkbox"][name="hide_collections"]',
    rests: source,
  },
  {
    form: 'choice',
    values: ['chats', 'messageRequests', 'noRequests'],
    setting: 'messagesFromOthers',
    pages: ['notification-policy'],
    labels: {
      en: ['Unsolicited private mentions'],
      de: ['unerwünschten privaten Erwähnungen'],
      fr: ['Mentions privées non sollicitées'],
      es: ['Menciones privadas no solicitadas'],
      nl: ['Ongevraagde privéberichten'],
      pt: ['Menções privadas não solicitadas'],
      it: ['Menzioni private indesiderate'],
    },
    rests: source,
  },
  {
    form: 'switch',
    setting: 'followApproval',
    pages: ['privacy'],
    labels: { en: ['Require follow requests', 'Lock account'] },
    hook: 'input[type="checkbox"][name="account[locked]"]',
    rests: source,
  },
  {
    form: 'switch',
    setting: 'searchEngines',
    pages: ['privacy'],
    labels: { en: ['Opt-out of search engine indexing'] },
    inverted: true,
    rests: source,
  },
]
