import type { Labels } from '../../core/audit/types.ts'

/**
 * Wordings of each value. Audience buttons end in names ("Friends except: …"), hence the prefixes. Yes and No,
 * Enabled and Disabled are the list pages of before 2021; Allow and Don't allow belong to stories.
 */
export const values: Readonly<Record<string, Labels>> = {
  on: {
    en: ['On', 'Yes', 'Enabled', 'Allow', 'Allowed', 'Your location history is on'],
    cs: ['Zapnuto', 'Ano', 'Povolit', 'Historie vaší polohy je zapnutá'],
  },
  off: {
    en: [
      'Off',
      'No',
      'Disabled',
      "Don't allow",
      'Not allowed',
      'Your location history is off',
      'Disconnect future activity',
    ],
    cs: ['Vypnuto', 'Ne', 'Nepovolit', 'Historie vaší polohy je vypnutá'],
  },
  everyone: { en: ['Public', 'Everyone'], cs: ['Veřejný', 'Všichni'], de: ['Öffentlich'] },
  friends: { en: ['Friends', 'Your friends'], cs: ['Přátelé'], de: ['Freunde'] },
  friendsOfFriends: {
    en: ['Friends of friends', 'Your friends of friends'],
    cs: ['Přátelé přátel'],
    de: ['Freunde von Freunden'],
  },
  friendsExcept: { en: ['Friends except*'] },
  specificFriends: { en: ['Specific friends*'] },
  onlyMe: { en: ['Only me'], de: ['Nur ich'], es: ['Solo yo'] },
  noOne: { en: ['No one', 'Nobody'] },
  custom: { en: ['Custom'] },
  chats: { en: ['Chats'] },
  messageRequests: { en: ['Message requests'] },
  noRequests: { en: ["Don't receive requests"] },
}
