import type { Platform } from '../../core/audit/types.ts'

/**
 * facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §2A, which has the three ways of viewing profiles only in
 * outline; their words are those that programs choose by (idx:70250550515, 53856931701).
 */
export const values: Platform['values'] = {
  on: { en: ['On'] },
  off: { en: ['Off'] },
  private: { en: ['Private mode'] },
  characteristics: { en: ['Private profile characteristics'] },
  named: { en: ['Your name and headline'] },
  onlyMe: { en: ['Only visible to me', 'Only me'] },
  connections: { en: ['Your connections only'] },
  everyone: { en: ['Anyone on LinkedIn', 'Everyone', 'Anyone', 'All'] },
  noOne: { en: ['No one', 'Nobody'] },
}
