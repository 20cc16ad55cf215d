import type { MessageRow } from '../../../src/core/evidence/capture.ts'
import type { CuesView, PopupState } from '../../../src/views.ts'
import { idle } from './conversation-samples.ts'
import * as keys from './keys-samples.ts'
import { home, thread } from './samples.ts'
import * as trustedTime from './time-samples.ts'

/** Messages with marked words, and the switch for them. */

const row = (id: string, text: string): MessageRow => ({
  id,
  text,
  sender: 'Alex Example',
  timeShown: '14:03',
  dayShown: 'Today',
  direction: 'in',
  directionBasis: [],
  media: [],
  reactions: [],
  inView: true,
})

const cue = (kind: CuesView['of'][string][number]['kind'], text: string, ...words: string[]) => ({
  kind,
  words,
  spans: words.map((one): [number, number] => [text.indexOf(one), text.indexOf(one) + one.length]),
})

const watched =
  'I saw your car outside the gym again today. Why do you never answer me? I can’t stop thinking about you 🌹'
const angry = 'You belong to me. If you do not see that, you will regret this!'
const desperate = `${'I have tried everything. '.repeat(12)}I want to die.`

const withCues: PopupState = {
  ...thread,
  messages: [row('m2', watched), row('m1', angry), row('m0', 'Can I move my appointment to Friday?')],
  cues: {
    of: {
      m2: [
        cue('homeRoutine', watched, 'saw your car outside'),
        cue('advance', watched, 'can’t stop thinking about you'),
        cue('persistence', watched, 'Why do you never answer me'),
        { kind: 'persistence', words: [], spans: [], inARow: 11 },
      ],
      m1: [cue('threat', angry, 'you will regret this'), cue('relationship', angry, 'You belong to me')],
    },
  },
}

const clinical: PopupState = {
  ...thread,
  messages: [row('m4', desperate), { ...row('m3', 'He hits my daughter.'), inView: false }],
  cues: {
    of: {
      m4: [cue('selfHarm', desperate, 'I want to die')],
      m3: [cue('childRisk', 'He hits my daughter.', 'hits my daughter')],
    },
    clinical: [
      {
        id: 'gmc-social-media',
        title: 'Using social media as a medical professional',
        publisher: 'GMC',
        year: '2024',
        url: 'https://www.gmc-uk.org/professional-standards',
        standing: 'secondary',
      },
    ],
  },
}

const { cues: _cues, ...withoutCues } = withCues

export const states = {
  cues: { state: withCues, ...idle },
  'cues-clinical': { state: clinical, ...idle },
  'cues-off': { state: { ...withoutCues, cuesOff: true }, ...idle },
} as const

export const answers = { cueLanguages: ['de', 'en', 'es', 'fr'] }

export const optionsStates = {
  'options-cues-off': { state: { ...home, cuesOff: true }, ...keys.answers, ...trustedTime.answers },
} as const
