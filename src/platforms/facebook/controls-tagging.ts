import type { Control } from '../../core/audit/types.ts'
import { guide2026, guide2026Alone, scraper2019, survey2018 } from './basis.ts'

const pages = ['profile-and-tagging']
const others = [
  'everyone',
  'friendsOfFriends',
  'friends',
  'friendsExcept',
  'specificFriends',
  'onlyMe',
  'custom',
]

/** Rows 18 to 25 of the fact table: profile and tagging ("timeline" until 2020). */
export const tagging: readonly Control[] = [
  {
    setting: 'profilePosting',
    form: 'choice',
    pages,
    labels: {
      en: ['Who can post on your profile?', 'Who can post on your timeline?'],
      cs: ['Kdo může na vaši timeline přidávat příspěvky?'],
    },
    values: ['friends', 'onlyMe'],
    rests: guide2026,
  },
  {
    setting: 'othersPostsAudience',
    form: 'choice',
    pages,
    labels: {
      en: ['Who can see what others post on your profile?', 'Who can see what others post on your timeline?'],
      cs: ['Kdo může vidět příspěvky, které na vaši timeline přidají ostatní uživatelé?'],
    },
    values: others,
    rests: guide2026,
  },
  {
    setting: 'sharePostsToStory',
    form: 'switch',
    pages,
    labels: {
      en: ['Allow others to share your posts to their story?'],
      cs: ['Povolit ostatním sdílet vaše příspěvky ve vlastním příběhu?'],
    },
    rests: guide2026,
  },
  {
    setting: 'taggedPostsAudience',
    form: 'choice',
    pages,
    labels: {
      en: [
        "Who can see posts that you're tagged in on your profile?",
        "Who can see posts you're tagged in on your profile?",
        "Who can see posts that you're tagged in on your timeline?",
        "Who can see posts you're tagged in on your timeline?",
      ],
      cs: ['Kdo může na vaší timeline vidět příspěvky, ve kterých vás někdo označil?'],
    },
    values: others,
    rests: guide2026,
  },
  {
    setting: 'tagAudience',
    form: 'choice',
    pages,
    labels: {
      en: [
        "When you're tagged in a post, who do you want to add to the audience of the post if they can't already see it?",
      ],
      cs: [
        'Někdo vás označí v příspěvku. Koho chcete přidat do okruhu uživatelů příspěvku, pokud ho už nevidí?',
      ],
    },
    values: ['friends', 'onlyMe', 'custom'],
    rests: guide2026,
  },
  {
    setting: 'tagReviewProfile',
    form: 'switch',
    pages,
    labels: {
      en: [
        "Review posts that you're tagged in before the post appears on your profile?",
        "Review posts you're tagged in before the post appears on your profile?",
        "Review posts that you're tagged in before the posts appear on your timeline?",
        "Review posts you're tagged in before the post appears on your timeline?",
      ],
      cs: [
        'Chcete kontrolovat příspěvky, ve kterých vás někdo označil, než se budou moct zobrazit na vaší timeline?',
      ],
    },
    rests: guide2026,
  },
  {
    setting: 'tagReviewPosts',
    form: 'switch',
    pages,
    labels: {
      en: [
        'Review tags that friends add to your posts before the tags appear on Facebook?',
        'Review tags that people add to your posts before the tags appear on Facebook?',
        'Review tags people add to your posts before the tags appear on Facebook?',
      ],
      cs: [
        'Chcete kontrolovat označení, která lidé přidají do vašich příspěvků, než se tato označení objeví na Facebooku?',
      ],
    },
    rests: guide2026,
  },
]

/** Rows 36 and 38 (Accounts Centre), 42 and 43 (pages that the site has retired and may still show). */
export const elsewhere: readonly Control[] = [
  {
    setting: 'offPlatformActivity',
    form: 'choice',
    pages: ['information-and-permissions'],
    labels: { en: ['Manage future activity'] },
    values: ['on', 'off'],
    rests: guide2026Alone,
  },
  {
    setting: 'adSocialActions',
    form: 'choice',
    pages: ['ad-preferences'],
    labels: { en: ['Social interactions'] },
    values: ['friends', 'onlyMe'],
    rests: guide2026Alone,
  },
  {
    setting: 'locationHistory',
    form: 'switch',
    pages: ['location'],
    labels: {
      en: ['Turn on Location History for your mobile devices?'],
      cs: ['Zapnout historii polohy v mobilním zařízení?'],
    },
    retired: true,
    rests: scraper2019,
  },
  {
    setting: 'faceRecognition',
    form: 'switch',
    pages: ['face-recognition'],
    labels: { en: ['Do you want Facebook to be able to recognize you in photos and videos?'] },
    retired: true,
    rests: survey2018,
  },
]
