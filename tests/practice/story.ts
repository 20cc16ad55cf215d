/**
 * The conversations that all practice platforms show. Everyone in them is invented. The clinician is
 * "Dr Sam Practice"; a patient, Robin Sample, writes ever more familiarly.
 */

export interface PracticeMessage {
  readonly key: string
  /** `me` or the sender's name. */
  readonly from: string
  readonly text: string
  /** ISO date, local. */
  readonly day: string
  /** 24-hour `HH:MM`, local. */
  readonly time: string
  readonly quote?: { readonly from: string; readonly text: string }
  readonly photo?: true
  readonly system?: true
  readonly reaction?: string
}

export interface PracticeThread {
  readonly key: string
  readonly title: string
  readonly kind: 'plain' | 'encrypted' | 'request' | 'group'
  readonly messages: readonly PracticeMessage[]
}

export const OWN_NAME = 'Dr Sam Practice'
export const PATIENT = 'Robin Sample'
export const COLLEAGUE = 'Alex Example'
export const WALKER = 'Kim Placeholder'
export const REQUESTER = 'Robin S. Example'

type Extra = Pick<PracticeMessage, 'quote' | 'photo' | 'system' | 'reaction'>
type Line = readonly [day: string, time: string, from: string, text: string, extra?: Extra]

const thread = (
  key: string,
  title: string,
  kind: PracticeThread['kind'],
  lines: readonly Line[],
): PracticeThread => ({
  key,
  title,
  kind,
  messages: lines.map(([day, time, from, text, extra], index) => ({
    key: `${key}-${String(index + 1).padStart(2, '0')}`,
    from,
    text,
    day,
    time,
    ...extra,
  })),
})

const R = PATIENT
const robin: readonly Line[] = [
  ['2026-06-11', '08:59', R, 'Hello Dr Practice, is this the right place to ask about my appointment?'],
  [
    '2026-06-11',
    '12:20',
    'me',
    'Good afternoon. Please ring reception for appointments, they will help you.',
  ],
  ['2026-06-11', '12:24', R, 'Thank you! That was quick.'],
  ['2026-06-12', '18:02', R, 'Reception were very kind. Friday at ten it is.'],
  ['2026-06-19', '13:41', R, 'Thank you for listening today. Nobody has taken that much time before.'],
  ['2026-06-19', '13:42', R, 'I feel better already 🙂'],
  ['2026-07-03', '20:15', R, 'I saw your photo from the lake. It looks lovely there.'],
  ['2026-07-03', '20:16', R, 'Do you go there often?'],
  [
    '2026-07-06',
    '09:10',
    'me',
    'I do not use this account for patients. Please contact the practice instead.',
  ],
  [
    '2026-07-06',
    '09:12',
    R,
    'Of course, sorry! I will keep it short.',
    {
      quote: {
        from: 'me',
        text: 'I do not use this account for patients. Please contact the practice instead.',
      },
    },
  ],
  ['2026-08-14', '22:48', R, 'Are you still awake? I cannot sleep.'],
  ['2026-08-14', '22:55', R, 'You always know what to say.'],
  ['2026-08-15', '07:30', R, 'Good morning ❤️', { reaction: '❤' }],
  ['2026-09-02', '19:05', R, 'I took this on the path behind your house, I think?', { photo: true }],
  ['2026-09-02', '19:06', R, '', { photo: true }],
  [
    '2026-09-03',
    '08:45',
    'me',
    'Please do not write to me here any more. For anything medical ring the practice, in an emergency ring 112.',
  ],
  [
    '2026-09-03',
    '08:46',
    R,
    'You sound tired. Are you well?',
    {
      quote: {
        from: 'me',
        text: 'Please do not write to me here any more. For anything medical ring the practice, in an emergency ring 112.',
      },
    },
  ],
  ['2026-09-03', '08:50', '', 'Robin Sample changed the theme.', { system: true }],
  ['2026-10-10', '21:11', R, 'שבוע טוב, חשבתי עליך היום'],
  ['2026-10-10', '21:12', R, 'A friend taught me to write that. It means I thought of you.'],
  ['2026-11-07', '17:33', R, 'I waited outside after your clinic, but you left by the other door.'],
  ['2026-11-07', '17:35', R, 'Next time I will bring you something.'],
  ['2026-11-21', '21:12', R, 'You looked happy at the market with your children on Saturday.'],
  ['2026-11-21', '21:14', R, 'We should have coffee, just us two. I know you would like to 😊'],
  ['2026-11-24', '03:08', R, 'Why do you not answer me?'],
  ['2026-11-24', '07:41', R, 'I will come by on Friday then.'],
]

const A = COLLEAGUE
const alex: readonly Line[] = [
  ['2026-11-20', '12:05', A, 'Are you joining the Thursday peer group?'],
  ['2026-11-20', '12:31', 'me', 'Yes, I will bring the coffee.', { reaction: '👍' }],
  ['2026-11-20', '12:32', A, 'Perfect. Room 2 at half past seven.'],
  ['2026-11-23', '18:40', 'me', 'I may need advice about a patient who writes to me privately.'],
  [
    '2026-11-23',
    '18:44',
    A,
    'Of course. Keep the messages, and talk to your indemnity body early.',
    { quote: { from: 'me', text: 'I may need advice about a patient who writes to me privately.' } },
  ],
]

const group: readonly Line[] = [
  ['2026-11-21', '09:00', WALKER, 'Meet at the east gate at ten?'],
  ['2026-11-21', '09:02', A, 'Yes please.'],
  ['2026-11-21', '09:03', 'me', 'I will be five minutes late.'],
  ['2026-11-22', '16:20', WALKER, '', { photo: true }],
]

const request: readonly Line[] = [
  ['2026-11-22', '23:02', REQUESTER, 'Hi, it is Robin. My other account does not seem to reach you.'],
  ['2026-11-22', '23:04', REQUESTER, 'Please accept this one, I only want to talk.'],
]

/** A fresh copy of the story, in inbox order. */
export const tellStory = (): PracticeThread[] => [
  thread('robin', R, 'plain', robin),
  thread('alex', A, 'encrypted', alex),
  thread('walkers', 'Saturday Walkers', 'group', group),
  thread('request', REQUESTER, 'request', request),
]
