/** X's settings pages (facts/platforms-x-…, §1A). Words are keys of `words.ts`. */

interface Toggle {
  readonly form: 'toggle'
  readonly setting: string
  readonly word: string
  readonly help?: string
  readonly initial: 'on' | 'off'
}

interface Radios {
  readonly form: 'radios' | 'gated'
  readonly setting: string
  readonly word: string
  /** The form name. */
  readonly name: string
  /** English text of the value to its word; a gated group is off at `Off`. */
  readonly values: readonly { readonly value: string; readonly word: string }[]
  readonly initial: string
}

interface Link {
  readonly form: 'link'
  readonly word: string
  readonly href: string
  /** The setting whose value the row shows. */
  readonly shows?: string
}

interface Heading {
  readonly form: 'heading'
  readonly word: string
}

export type XRow = Toggle | Radios | Link | Heading

export interface XPage {
  readonly path: string
  /** Word of the title, or the title itself where only its English is known. */
  readonly title: string
  readonly rows: readonly XRow[]
}

const toggle = (setting: string, word: string, initial: 'on' | 'off', help?: string): Toggle => ({
  form: 'toggle',
  setting,
  word,
  initial,
  ...(help === undefined ? {} : { help }),
})

export const TAGGING: Radios = {
  form: 'gated',
  setting: 'photoTagging',
  word: 'photo_tagging',
  name: 'allow_media_tagging',
  values: [
    { value: 'Anyone can tag you', word: 'tag_anyone' },
    { value: 'Only people you follow can tag you', word: 'tag_following' },
    { value: 'Off', word: 'off' },
  ],
  initial: 'Anyone can tag you',
}

const MESSAGES: Radios = {
  form: 'radios',
  setting: 'messagesFromOthers',
  word: 'dm_allow_from',
  name: 'allow_dms_from',
  values: [
    { value: 'No one', word: 'dm_no_one' },
    { value: 'Verified users', word: 'dm_verified' },
    { value: 'Everyone', word: 'dm_everyone' },
  ],
  initial: 'Everyone',
}

export const X_PAGES: readonly XPage[] = [
  {
    path: '/settings/audience_and_tagging',
    title: 'protected_posts_off_on_row_audience',
    rows: [
      toggle('protectedPosts', 'protect_posts', 'off', 'protect_help'),
      toggle('protectedVideos', 'protect_videos', 'off'),
      { form: 'link', word: 'photo_tagging', href: '/settings/tagging', shows: 'photoTagging' },
    ],
  },
  { path: '/settings/tagging', title: 'photo_tagging', rows: [TAGGING] },
  {
    path: '/settings/direct_messages',
    title: 'dm_page_title',
    rows: [
      MESSAGES,
      toggle('messageFilter', 'dm_quality_filter', 'on'),
      toggle('readReceipts', 'dm_read_receipts', 'on'),
    ],
  },
  {
    path: '/settings/contacts',
    title: 'contacts_title',
    rows: [
      toggle('findByEmail', 'email_discover', 'on'),
      toggle('findByPhone', 'phone_discover', 'on'),
      { form: 'link', word: 'manage_contacts', href: '/settings/contacts_dashboard' },
    ],
  },
  {
    path: '/settings/location_information',
    title: 'Location information',
    rows: [
      toggle('placesBeen', 'places_been', 'on'),
      { form: 'link', word: 'location_in_posts', href: '/settings/location' },
    ],
  },
  {
    path: '/settings/location',
    title: 'Location',
    rows: [toggle('locationInPosts', 'location_in_posts', 'on')],
  },
  {
    path: '/settings/spaces',
    title: 'Spaces',
    rows: [toggle('spacesListening', 'spaces_listening', 'on')],
  },
  {
    path: '/settings/ads_preferences',
    title: 'Ads preferences',
    rows: [toggle('adPersonalisation', 'personalized_ads', 'on')],
  },
  {
    path: '/settings/off_twitter_activity',
    title: 'Inferred identity',
    rows: [toggle('inferredIdentity', 'inferred_identity', 'on')],
  },
  {
    path: '/settings/data_sharing_with_business_partners',
    title: 'Data sharing with business partners',
    rows: [toggle('businessPartners', 'business_partners', 'on')],
  },
  {
    path: '/settings/grok_settings',
    title: 'Grok',
    rows: [
      toggle('aiTraining', 'grok_training', 'on'),
      toggle('aiPersonalisation', 'grok_personalise', 'on'),
      toggle('aiMemory', 'grok_memory', 'off'),
    ],
  },
  {
    path: '/settings/account/login_verification',
    title: 'two_factor',
    rows: [
      toggle('twoFactorTextMessage', 'sms', 'off'),
      toggle('twoFactorApp', 'auth_app', 'off'),
      toggle('twoFactorSecurityKey', 'security_key', 'off'),
    ],
  },
  {
    path: '/settings/security',
    title: 'Security',
    rows: [
      { form: 'link', word: 'two_factor', href: '/settings/account/login_verification' },
      { form: 'heading', word: 'additional_protection' },
      toggle('passwordReset', 'password_reset_protect', 'off'),
      { form: 'link', word: 'connected_apps', href: '/settings/connected_apps' },
    ],
  },
  {
    path: '/settings/delegate',
    title: 'Delegate',
    rows: [toggle('delegateInvites', 'delegate_allow', 'on')],
  },
]

/** The pages that the list of settings leads to; the others are reached from these. */
export const LISTED = X_PAGES.filter(({ path }) => !/\/(tagging|location|login_verification)$/.test(path))

export const xValues: Readonly<Record<string, string>> = Object.fromEntries(
  X_PAGES.flatMap((page) => page.rows)
    .filter((row) => 'setting' in row)
    .map((row) => [row.setting, row.initial]),
)
