import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §4 */
export const values: Platform['values'] = {
  everyone: {
    en: ['Public', 'Anyone'],
    de: ['Öffentlich', 'Alle'],
    fr: ['Publique', 'Tout le monde'],
    es: ['Pública', 'Cualquiera'],
    nl: ['Openbaar', 'Iedereen'],
    pt: ['Público', 'Todos', 'Qualquer um'],
    it: ['Pubblico', 'Chiunque'],
  },
  quietPublic: {
    en: ['Quiet public'],
    de: ['Öffentlich (still)'],
    fr: ['Public discret'],
    es: ['Pública silenciosa'],
    nl: ['Minder openbaar'],
    pt: ['Não listado', 'Publicação silenciada'],
    it: ['Pubblico silenzioso'],
  },
  followers: {
    en: ['Followers only'],
    de: ['Nur Follower'],
    fr: ['Abonné·e·s seulement'],
    es: ['Solo seguidores'],
    nl: ['Alleen volgers'],
    pt: ['Apenas seguidores', 'Apenas para seguidores'],
    it: ['Solo i follower'],
  },
  onlyMe: {
    en: ['Just me'],
    de: ['Nur ich'],
    fr: ['Moi uniquement'],
    es: ['Solo yo'],
    nl: ['Alleen ik'],
    pt: ['Apenas eu'],
    it: ['Solo io'],
  },
}
