import type { Control } from '../../core/audit/types.ts'
import { clones, guide, old2017, praw } from './basis.ts'

/** facts/platforms-x-linkedin-bluesky-mastodon-reddit.md §5A */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'searchEngines',
    pages: ['old-preferences'],
    labels: { en: ["don't allow search engines to index my user profile"] },
    inverted: true,
    hook: 'input[type="checkbox"][name="hide_from_robots"]',
    rests: old2017,
  },
  {
    form: 'switch',
    setting: 'publicVotes',
    pages: ['old-preferences'],
    labels: { en: ['make my votes public'] },
    hook: 'input[type="checkbox"][name="public_votes"]',
    rests: old2017,
  },
  {
    form: 'switch',
    setting: 'researchUse',
    pages: ['old-preferences'],
    labels: { en: ['allow my data to be used for research purposes'] },
    hook: 'input[type="checkbox"][name="research"]',
    rests: old2017,
  },
  {
    form: 'switch',
    setting: 'privateFeeds',
    pages: ['old-preferences'],
    labels: { en: ['enable private RSS feeds'] },
    hook: 'input[type="checkbox"][name="private_feeds"]',
    rests: old2017,
  },
  {
    form: 'choice',
    values: ['everyone', 'olderAccounts', 'noOne'],
    setting: 'chatRequests',
    pages: ['privacy'],
    labels: { en: ['Allow chat requests from', 'Who can send you chat requests'] },
    rests: guide,
  },
  {
    form: 'choice',
    values: ['everyone', 'noOne'],
    setting: 'messagesFromOthers',
    pages: ['privacy'],
    labels: { en: ['Who can send you private messages'] },
    rests: praw,
  },
  {
    form: 'switch',
    setting: 'whoCanFollow',
    pages: ['privacy'],
    labels: { en: ['Allow people to follow you'] },
    rests: guide,
  },
  {
    form: 'switch',
    setting: 'searchEngines',
    pages: ['privacy'],
    labels: { en: ['Show up in search results'] },
    rests: clones,
  },
  {
    form: 'switch',
    setting: 'publicDirectory',
    pages: ['privacy'],
    labels: { en: ['List your profile on old.reddit.com/users'] },
    rests: clones,
  },
  {
    form: 'switch',
    setting: 'adPersonalisation',
    pages: ['privacy'],
    labels: { en: ['Personalize ads on Reddit based on information and activity from our partners'] },
    rests: clones,
  },
]
