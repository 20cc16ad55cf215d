import { AUDIENCES, type Row } from './row.ts'

/** Stories, reels and connected apps. */
export const stories: readonly Row[] = [
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
