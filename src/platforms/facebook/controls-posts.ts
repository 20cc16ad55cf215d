import type { Control } from '../../core/audit/types.ts'
import { guide2026, guide2026Alone, scraper2019, survey2018 } from './basis.ts'

const audience = [
  'everyone',
  'friends',
  'friendsOfFriends',
  'friendsExcept',
  'specificFriends',
  'onlyMe',
  'custom',
]
const reactions = ['everyone', 'friendsOfFriends', 'friends']

/** Rows 10 and 12 to 17 of the fact table: posts, followers and public content. */
export const posts: readonly Control[] = [
  {
    setting: 'futurePosts',
    form: 'choice',
    pages: ['posts', 'privacy'],
    labels: { en: ['Who can see your future posts?'], cs: ['Kdo uvidí vaše budoucí příspěvky?'] },
    values: audience,
    rests: guide2026,
  },
  {
    setting: 'followedPages',
    form: 'choice',
    pages: ['followers', 'privacy'],
    labels: { en: ['Who can see the people, Pages and lists you follow?'] },
    values: audience,
    rests: guide2026,
  },
  {
    setting: 'whoCanFollow',
    form: 'choice',
    pages: ['followers'],
    labels: { en: ['Who can follow me'] },
    values: ['everyone', 'friends'],
    rests: guide2026,
  },
  {
    setting: 'followersList',
    form: 'choice',
    pages: ['followers'],
    labels: { en: ['Who can see your followers on your timeline?'] },
    values: audience,
    rests: guide2026Alone,
  },
  {
    setting: 'publicPostComments',
    form: 'choice',
    pages: ['followers'],
    labels: { en: ['Who can comment on your public posts?'] },
    values: reactions,
    rests: guide2026,
  },
  {
    setting: 'publicProfileInfo',
    form: 'choice',
    pages: ['followers'],
    labels: {
      en: [
        'Public profile info',
        'Who can like or comment on your public profile pictures and other profile info?',
      ],
    },
    values: reactions,
    rests: guide2026,
  },
  {
    setting: 'publicPostNotifications',
    form: 'choice',
    pages: ['followers'],
    labels: { en: ['Public Post Notifications'] },
    values: ['everyone', 'friendsOfFriends', 'noOne'],
    rests: survey2018,
  },
]

/** Rows 26 to 30: stories and reels. */
export const stories: readonly Control[] = [
  {
    setting: 'storyAudience',
    form: 'choice',
    pages: ['stories'],
    labels: { en: ['Who can see your stories?'] },
    values: audience,
    rests: guide2026Alone,
  },
  {
    setting: 'sharePublicStories',
    form: 'switch',
    pages: ['stories'],
    labels: {
      en: ['Allow others to share your public stories to their own story?'],
      cs: ['Povolit ostatním sdílet veřejné příběhy ve vlastním příběhu?'],
    },
    rests: guide2026,
  },
  {
    setting: 'shareMentionStories',
    form: 'switch',
    pages: ['stories'],
    labels: {
      en: ['Allow people to share your stories if you mention them?'],
      cs: ['Umožnit sdílení vašich příběhů lidem, které zmíníte?'],
    },
    rests: scraper2019,
  },
  {
    setting: 'storyArchive',
    form: 'switch',
    pages: ['stories'],
    labels: { en: ['Archiving your stories'] },
    rests: guide2026Alone,
  },
  {
    setting: 'reelAudience',
    form: 'choice',
    pages: ['reels'],
    labels: { en: ['Who can see your reels?'] },
    values: audience,
    rests: guide2026Alone,
  },
  {
    setting: 'shareReels',
    form: 'switch',
    pages: ['reels'],
    labels: { en: ['Allow others to share your reels to their stories?'] },
    rests: guide2026Alone,
  },
]
