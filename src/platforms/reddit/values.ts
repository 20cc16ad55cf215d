import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §5A */
export const values: Platform['values'] = {
  everyone: { en: ['Everyone'] },
  noOne: { en: ['Nobody'] },
  olderAccounts: { en: ['Accounts older than 30 days'] },
}
