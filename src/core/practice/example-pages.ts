/** What stands on the example pages. Nobody in it exists. It is in English, as a foreign site would be. */

export interface ExampleChoice {
  readonly form: 'radio' | 'select' | 'switch'
  readonly setting: string
  /** As the page shows them; a switch has none. */
  readonly options: readonly string[]
  readonly starts: string
}

/** One option is in words that no pack knows, to show what is said then. */
export const exampleChoices: readonly ExampleChoice[] = [
  {
    form: 'radio',
    setting: 'findByPhone',
    options: ['Everyone', 'Friends', 'Only me'],
    starts: 'Everyone',
  },
  {
    form: 'select',
    setting: 'friendsList',
    options: ['Everyone', 'Friends', 'Only me', 'My close circle'],
    starts: 'Friends',
  },
  {
    form: 'select',
    setting: 'messagesFromOthers',
    options: ['With my other messages', 'In a folder of their own'],
    starts: 'In a folder of their own',
  },
  { form: 'switch', setting: 'activeStatus', options: [], starts: 'on' },
]

export interface ExampleMessage {
  readonly id: string
  readonly side: 'received' | 'sent'
  readonly sender: string
  readonly text: string
  readonly time: string
  /** ISO. */
  readonly datetime: string
}

export const exampleMessages: readonly ExampleMessage[] = [
  {
    id: 'example-1',
    side: 'received',
    sender: 'Alex Example',
    text: 'Hello doctor, I found you here at last. You did not answer at the surgery.',
    time: '3 November 2026, 21:14',
    datetime: '2026-11-03T21:14:00Z',
  },
  {
    id: 'example-2',
    side: 'sent',
    sender: 'You',
    text: 'Please ring the surgery about anything to do with your care. I do not answer messages here.',
    time: '3 November 2026, 21:40',
    datetime: '2026-11-03T21:40:00Z',
  },
  {
    id: 'example-3',
    side: 'received',
    sender: 'Alex Example',
    text: 'I know which school your children go to.',
    time: '5 November 2026, 23:58',
    datetime: '2026-11-05T23:58:00Z',
  },
]
