import { AUDIENCES, FOLLOW, type Row } from './row.ts'

const PUBLIC = ['Public', 'Friends of friends', 'Friends']

/** Posts, followers and public content. */
export const publicContent: readonly Row[] = [
  {
    setting: 'futurePosts',
    tab: 'posts',
    form: 'audience',
    label: 'Who can see your future posts?',
    cs: 'Kdo uvidí vaše budoucí příspěvky?',
    values: AUDIENCES,
    initial: 'Public',
    old: true,
  },
  {
    setting: 'pastPosts',
    tab: 'posts',
    form: 'action',
    label: 'Limit who can see past posts',
    initial: 'Limit Past Posts',
  },
  {
    setting: 'whoCanFollow',
    tab: FOLLOW,
    form: 'button',
    label: 'Who can follow me',
    values: ['Public', 'Friends'],
    initial: 'Public',
  },
  {
    setting: 'followersAudience',
    tab: FOLLOW,
    form: 'audience',
    label: 'Who can see your followers on your timeline?',
    values: AUDIENCES,
    initial: 'Public',
  },
  {
    setting: 'followsAudience',
    tab: FOLLOW,
    form: 'audience',
    label: 'Who can see the people, Pages and lists you follow?',
    values: AUDIENCES,
    initial: 'Public',
  },
  {
    setting: 'publicPostComments',
    tab: FOLLOW,
    form: 'button',
    label: 'Who can comment on your public posts?',
    values: PUBLIC,
    initial: 'Public',
  },
  {
    setting: 'publicPostNotifications',
    tab: FOLLOW,
    form: 'button',
    label: 'Public Post Notifications',
    values: ['Public', 'Friends of friends', 'Nobody'],
    initial: 'Public',
  },
  {
    setting: 'publicProfileInfo',
    tab: FOLLOW,
    form: 'button',
    label: 'Public profile info',
    older: 'Who can like or comment on your public profile pictures and other profile info?',
    values: PUBLIC,
    initial: 'Friends',
  },
]
