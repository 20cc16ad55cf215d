/** WhatsApp Web's privacy settings (facts/platforms-meta.md §5.1), with unsafe defaults. */

export interface Choice {
  readonly setting: string
  readonly label: string
  readonly values: readonly string[]
  readonly initial: string
}

export interface Switch {
  readonly setting: string
  readonly label: string
  readonly help?: string
  readonly initial: 'on' | 'off'
}

/** A row of the privacy panel: a switch, or a title that opens a panel of its own. */
export type PanelRow =
  | Switch
  | {
      readonly title: string
      readonly choices?: readonly Choice[]
      readonly switches?: readonly Switch[]
      /** Put before the values of its choices on the row. */
      readonly heading?: string
    }

const WHO = ['Everyone', 'My contacts', 'My contacts except…', 'Nobody']

export const PANEL: readonly PanelRow[] = [
  {
    title: 'Last seen and online',
    heading: 'Who can see my personal info',
    choices: [
      { setting: 'lastSeen', label: 'Who can see my last seen', values: WHO, initial: 'Everyone' },
      {
        setting: 'onlineStatus',
        label: "Who can see when I'm online",
        values: ['Everyone', 'Same as last seen'],
        initial: 'Everyone',
      },
    ],
  },
  {
    title: 'Profile photo',
    choices: [{ setting: 'profilePhoto', label: 'Profile photo', values: WHO, initial: 'Everyone' }],
  },
  { title: 'About', choices: [{ setting: 'aboutText', label: 'About', values: WHO, initial: 'Everyone' }] },
  {
    title: 'Status',
    choices: [
      {
        setting: 'statusAudience',
        label: 'Status',
        values: ['My contacts', 'My contacts except…', 'Only share with…'],
        initial: 'My contacts',
      },
    ],
  },
  {
    setting: 'readReceipts',
    label: 'Read receipts',
    help: 'Read receipts are always sent in group chats.',
    initial: 'on',
  },
  {
    title: 'Default message timer',
    heading: 'Disappearing messages',
    choices: [
      {
        setting: 'disappearingMessages',
        label: 'Default message timer',
        values: ['Off', '24 hours', '7 days', '90 days'],
        initial: 'Off',
      },
    ],
  },
  {
    title: 'Groups',
    choices: [
      {
        setting: 'groupAdds',
        label: 'Who can add me to groups',
        values: ['Everyone', 'My contacts', 'My contacts except…'],
        initial: 'Everyone',
      },
    ],
  },
  {
    title: 'Calls',
    switches: [{ setting: 'unknownCallers', label: 'Silence unknown callers', initial: 'off' }],
  },
  {
    title: 'Advanced',
    switches: [
      { setting: 'blockUnknownMessages', label: 'Block unknown account messages', initial: 'off' },
      { setting: 'protectIpInCalls', label: 'Protect IP address in calls', initial: 'off' },
      { setting: 'linkPreviews', label: 'Disable link previews', initial: 'off' },
    ],
  },
]

const settings = PANEL.flatMap((row) =>
  'setting' in row ? [row] : [...(row.choices ?? []), ...(row.switches ?? [])],
)

export const whatsappValues: Readonly<Record<string, string>> = Object.fromEntries(
  settings.map((row) => [row.setting, row.initial]),
)
