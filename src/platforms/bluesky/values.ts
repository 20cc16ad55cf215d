import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §3 */
export const values: Platform['values'] = {
  everyone: {
    en: ['Everyone', 'Anyone', 'Allow anyone to reply'],
    de: ['Jedem', 'Jeder'],
    fr: ['Tout le monde', 'N’importe qui'],
    es: ['Todos', 'Cualquiera'],
    nl: ['Iedereen'],
    it: ['Tutti', 'Chiunque'],
    pt: ['Todos'],
  },
  following: {
    en: ['People I follow'],
    de: ['Personen, denen ich folge'],
    fr: ['Comptes suivis'],
    es: ['Personas a las que sigo'],
    it: ['Persone che seguo'],
    pt: ['Pessoas que eu sigo'],
  },
  noOne: {
    en: ['No one', 'Nobody', 'Disable replies entirely'],
    de: ['Niemandem', 'Niemanden', 'Niemand'],
    fr: ['Personne'],
    es: ['Nadie'],
    it: ['Nessuno'],
    pt: ['Ninguém'],
    nl: ['Niemand'],
  },
  followers: {
    en: ['Anyone who follows me'],
    de: ['Jeden, der mir folgt'],
    fr: ['Quiconque qui me suit'],
    es: ['Cualquier persona que me siga'],
    it: ['Chiunque mi segua'],
    pt: ['Qualquer um que me segue'],
  },
  followersBack: {
    en: ['Only followers who I follow'],
    de: ['Nur Follower, denen ich folge'],
    fr: ['Seulement des abonné·e·s que je suis'],
    es: ['Solo seguidores a quienes sigo'],
    it: ['Solo i follower che seguo'],
    pt: ['Apenas seguidores que eu sigo'],
  },
}
