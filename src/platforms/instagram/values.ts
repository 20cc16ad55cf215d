import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-meta.md §3.1; “Your followers” from a guide of 2018 (medium.com/@maria.glavincevska). */
export const values: Platform['values'] = {
  everyone: {
    en: ['Everyone', 'Allow tags from everyone', 'Allow mentions from everyone'],
    es: ['Todos', 'Permitir etiquetas de cualquier persona', 'Permitir menciones de cualquier persona'],
  },
  following: {
    en: [
      'People you follow',
      'Only people you follow on Instagram',
      'Allow tags from people you follow',
      'Allow mentions from people you follow',
    ],
    es: ['Personas que sigues'],
  },
  followers: { en: ['Followers', 'Your followers'] },
  followersBack: { en: ['Allow replies from followers you follow back', 'Followers you follow back'] },
  off: { en: ['Off', 'Don’t allow tags', 'Don’t allow mentions'], es: ['Desactivado'] },
}
