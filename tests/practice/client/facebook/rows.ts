/** Facebook's settings as the fact table lists them (facts/platforms-meta.md §1.2 and §1.3), with unsafe defaults. */

export type RowForm =
  /** An `Edit privacy` button that opens a dialog. */
  | 'audience'
  /** A plain button that shows the value and opens the same dialog. */
  | 'button'
  | 'switch'
  /** Not readable: a button, or a list. */
  | 'action'

export interface Row {
  readonly setting: string
  readonly tab: string
  readonly form: RowForm
  readonly label: string
  /** Wording before 2026, where it differs. */
  readonly older?: string
  /** Shown with one wording only. */
  readonly only?: '2026' | 'older'
  readonly cs?: string
  readonly heading?: string
  readonly help?: string
  readonly values?: readonly string[]
  readonly initial: string
  /** Also on the old `?tab=privacy` page. */
  readonly old?: true
}

const AUDIENCES = ['Public', 'Friends', 'Friends except…', 'Specific friends', 'Only me', 'Custom']
const FINDERS = ['Everyone', 'Friends of friends', 'Friends', 'Only me']
const PUBLIC = ['Public', 'Friends of friends', 'Friends']
const DELIVERY = ['Chats', 'Message requests', "Don't receive requests"]
const SUGGESTED = 'Who can Facebook suggest your profile to based on your phone number or email address?'

const FIND = 'how_people_find_and_contact_you'
const FOLLOW = 'followers_and_public_content'
const TAGS = 'profile_and_tagging'

export const ROWS: readonly Row[] = [
  {
    setting: 'friendRequests',
    tab: FIND,
    form: 'audience',
    label: 'Who can send you friend requests?',
    cs: 'Kdo vám může poslat žádost o přátelství?',
    values: ['Everyone', 'Friends of friends'],
    initial: 'Everyone',
    old: true,
  },
  {
    setting: 'friendsList',
    tab: FIND,
    form: 'audience',
    label: 'Who can see your friends list?',
    cs: 'Kdo vidí seznam vašich přátel?',
    values: AUDIENCES,
    initial: 'Public',
    old: true,
    help: 'Your friends decide about their own lists; a shared friend may show you there.',
  },
  {
    setting: 'findByEmail',
    tab: FIND,
    form: 'audience',
    only: 'older',
    label: 'Who can look you up using the email address you provided?',
    cs: 'Kdo vás může vyhledat pomocí e-mailové adresy, kterou jste zadali?',
    values: FINDERS,
    initial: 'Everyone',
    old: true,
  },
  {
    setting: 'findByPhone',
    tab: FIND,
    form: 'audience',
    only: 'older',
    label: 'Who can look you up using the phone number you provided?',
    values: FINDERS,
    initial: 'Everyone',
    old: true,
  },
  {
    setting: 'findByEmail',
    tab: FIND,
    form: 'audience',
    only: '2026',
    heading: SUGGESTED,
    label: 'People with your email address',
    values: [...FINDERS, 'No one'],
    initial: 'Everyone',
  },
  {
    setting: 'findByPhone',
    tab: FIND,
    form: 'audience',
    only: '2026',
    label: 'People with your phone number',
    values: [...FINDERS, 'No one'],
    initial: 'Everyone',
  },
  {
    setting: 'searchEngines',
    tab: FIND,
    form: 'switch',
    label: 'Do you want search engines outside Facebook to link to your profile?',
    older: 'Do you want search engines outside of Facebook to link to your profile?',
    cs: 'Chcete, aby se vyhledávače mimo Facebook propojily s vaším profilem?',
    initial: 'on',
    old: true,
  },
  {
    setting: 'messagesFromFriendsOfFriends',
    tab: FIND,
    form: 'button',
    heading: 'Message requests',
    label: 'For friends of friends on Facebook, deliver requests to:',
    values: DELIVERY,
    initial: 'Message requests',
  },
  {
    setting: 'messagesFromOthers',
    tab: FIND,
    form: 'button',
    label: 'For others on Facebook, deliver requests to:',
    values: DELIVERY,
    initial: 'Chats',
  },
  {
    setting: 'messagesFromInstagram',
    tab: FIND,
    form: 'button',
    label: 'For accounts on Instagram, deliver requests to:',
    values: DELIVERY,
    initial: 'Message requests',
  },

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

  {
    setting: 'postOnProfile',
    tab: TAGS,
    form: 'audience',
    heading: 'Viewing and sharing',
    label: 'Who can post on your profile?',
    older: 'Who can post on your timeline?',
    cs: 'Kdo může na vaši timeline přidávat příspěvky?',
    values: ['Friends', 'Only me'],
    initial: 'Friends',
  },
  {
    setting: 'othersPostsAudience',
    tab: TAGS,
    form: 'audience',
    label: 'Who can see what others post on your profile?',
    older: 'Who can see what others post on your timeline?',
    values: [...FINDERS, 'Custom'],
    initial: 'Everyone',
  },
  {
    setting: 'shareToStory',
    tab: TAGS,
    form: 'switch',
    label: 'Allow others to share your posts to their story?',
    initial: 'on',
  },
  {
    setting: 'hiddenWords',
    tab: TAGS,
    form: 'action',
    label: 'Hide comments containing certain words from your profile',
    initial: 'Edit',
  },
  {
    setting: 'taggedPostsAudience',
    tab: TAGS,
    form: 'audience',
    heading: 'Tagging',
    label: "Who can see posts you're tagged in on your profile?",
    older: "Who can see posts that you're tagged in on your profile?",
    values: FINDERS,
    initial: 'Everyone',
  },
  {
    setting: 'taggedAudienceExpansion',
    tab: TAGS,
    form: 'audience',
    label:
      "When you're tagged in a post, who do you want to add to the audience of the post if they can't already see it?",
    values: ['Friends', 'Only me', 'Custom'],
    initial: 'Friends',
  },
  {
    setting: 'tagReviewProfile',
    tab: TAGS,
    form: 'switch',
    heading: 'Reviewing',
    label: "Review posts you're tagged in before the post appears on your profile?",
    older: "Review posts that you're tagged in before the post appears on your profile?",
    initial: 'off',
  },
  {
    setting: 'tagReviewPosts',
    tab: TAGS,
    form: 'switch',
    label: 'Review tags that friends add to your posts before the tags appear on Facebook?',
    older: 'Review tags that people add to your posts before the tags appear on Facebook?',
    initial: 'on',
  },

  {
    setting: 'storyAudience',
    tab: 'stories',
    form: 'audience',
    label: 'Who can see your stories?',
    values: ['Public', 'Friends', 'Custom'],
    initial: 'Friends',
  },
  {
    setting: 'shareStories',
    tab: 'stories',
    form: 'switch',
    label: 'Allow others to share your public stories to their own story?',
    initial: 'on',
  },
  {
    setting: 'shareMentionedStories',
    tab: 'stories',
    form: 'switch',
    label: 'Allow people to share your stories if you mention them?',
    initial: 'on',
  },
  { setting: 'storyArchive', tab: 'stories', form: 'switch', label: 'Archiving your stories', initial: 'on' },

  {
    setting: 'reelsAudience',
    tab: 'reels',
    form: 'audience',
    label: 'Who can see your reels?',
    values: AUDIENCES,
    initial: 'Public',
  },
  {
    setting: 'shareReels',
    tab: 'reels',
    form: 'switch',
    label: 'Allow others to share your reels to their stories?',
    initial: 'on',
  },

  {
    setting: 'connectedApps',
    tab: 'applications',
    form: 'action',
    heading: 'Apps and websites',
    label: 'Puzzle of the Day',
    initial: 'Remove',
  },
]

/** Left-hand links, in the order of the page. */
export const TABS: readonly { readonly tab: string; readonly title: string }[] = [
  { tab: FIND, title: 'How people find and contact you' },
  { tab: 'posts', title: 'Posts' },
  { tab: 'stories', title: 'Stories' },
  { tab: 'reels', title: 'Reels' },
  { tab: FOLLOW, title: 'Followers and public content' },
  { tab: TAGS, title: 'Profile and tagging' },
  { tab: 'applications', title: 'Apps and websites' },
]

/** Czech values; the last is not in the fact table, so nobody should claim to read it. */
export const CZECH: Readonly<Record<string, string>> = {
  Public: 'Veřejný',
  Everyone: 'Všichni',
  Friends: 'Přátelé',
  'Friends of friends': 'Přátelé přátel',
  'Only me': 'Jenom já',
}

/** Rows of the Accounts Centre, where the last `span` of a row is its value. */
export const CENTRE: Readonly<
  Record<string, { readonly setting: string; readonly title: string; readonly values: readonly string[] }>
> = {
  two_factor: { setting: 'twoFactor', title: 'Two-factor authentication', values: ['On', 'Off'] },
  login_alerts: {
    setting: 'loginAlerts',
    title: 'Login alerts',
    values: ['In-app notifications, email', 'In-app notifications', 'Email', 'Off'],
  },
}

export const facebookValues: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROWS.map((row) => [row.setting, row.initial])),
  twoFactor: 'Off',
  loginAlerts: 'Off',
}
