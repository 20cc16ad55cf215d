import type { Platform } from '../../core/audit/types.ts'

/** XWEB i18n, 2025-07-01. */
export const values: Platform['values'] = {
  everyone: {
    en: ['Everyone', 'Anyone can tag you'],
    de: ['Alle', 'Jeder kann dich markieren'],
    fr: ['Tout le monde', 'Tout le monde peut vous identifier'],
    es: ['Todos', 'Cualquiera puede etiquetarte'],
    nl: ['Iedereen', 'Iedereen kan jou taggen'],
    it: ['Tutti', 'Chiunque può taggarti'],
    pt: ['Qualquer pessoa', 'Qualquer pessoa pode marcar você'],
  },
  // "No one" may send a *request*, but people you follow still write to you (facts, 1A).
  following: {
    en: ['No one', 'Only people you follow can tag you'],
    de: ['Niemandem', 'Nur Personen, denen du folgst, können dich markieren'],
    fr: ['Personne', 'Seules les personnes que vous suivez peuvent vous identifier'],
    es: ['Nadie', 'Solo las personas que sigues pueden etiquetarte'],
    nl: ['Niemand', 'Alleen personen die jij volgt, kunnen jou taggen'],
    it: ['Nessuno', 'Solo chi segui può taggarti'],
    pt: ['Ninguém', 'Somente as pessoas seguidas podem marcar você'],
  },
  verified: {
    en: ['Verified users'],
    de: ['Verifizierten Nutzer*innen'],
    fr: ['Utilisateurs certifiés'],
    es: ['Usuarios verificados'],
    nl: ['Geverifieerde gebruikers'],
    it: ['Utenti verificati'],
    pt: ['Usuários verificados'],
  },
  off: {
    en: ['Off'],
    de: ['Aus'],
    fr: ['Désactivé'],
    es: ['Desactivado'],
    nl: ['Uit'],
    it: ['No'],
    pt: ['Desativado'],
  },
}
