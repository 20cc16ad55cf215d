import type { Platform } from '../../core/audit/types.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §2A */
export const values: Platform['values'] = {
  on: { en: ['On'] },
  off: { en: ['Off'] },
  private: { en: ['Private mode'] },
  characteristics: { en: ['Private profile characteristics', 'Semi-private'] },
  named: { en: ['Your name and headline', 'Full profile'] },
  onlyMe: { en: ['Only visible to me', 'Only you'] },
  connections: { en: ['1st-degree connections', 'Your connections only', 'Connections only'] },
  everyone: { en: ['Anyone on LinkedIn', 'Everyone', 'All LinkedIn members', 'Anyone'] },
  noOne: { en: ['No one', 'Nobody'] },
}
