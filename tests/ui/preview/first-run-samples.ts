import type { FirstRunPlatform, FirstRunView } from '../../../src/requests/first-run.ts'
import * as keys from './keys-samples.ts'
import { fresh, settings, unlocked } from './samples.ts'
import type { Preview } from './states.ts'

/** The first run at each of its steps. */

const platform = (id: string, name: string, more: Partial<FirstRunPlatform> = {}): FirstRunPlatform => ({
  id,
  name,
  isCommon: false,
  isAppOnly: false,
  isOff: false,
  link: `https://${id}.example/settings`,
  ...more,
})

const { link: _link, ...hinge } = platform('hinge', 'Hinge', { isAppOnly: true, isOff: true })

export const start: FirstRunView = {
  step: 'platforms',
  chosen: [],
  platforms: [
    platform('facebook', 'Facebook', { isCommon: true }),
    platform('whatsapp', 'WhatsApp', { isCommon: true }),
    platform('bluesky', 'Bluesky'),
    hinge,
  ],
  log: fresh,
}

const ticked: FirstRunView = {
  ...start,
  chosen: ['facebook', 'bluesky'],
  platforms: start.platforms.map((one) => (one.id === 'facebook' ? { ...one, kind: 'personal' } : one)),
}
const withLog: FirstRunView = { ...ticked, log: unlocked }

export const firstRunStates = {
  'onboarding-loading': { firstRun: 'never' },
  'onboarding-failed': { firstRun: Object.assign(new Error('x'), { name: 'NoAnswerError' }) },
  onboarding: { firstRun: start, setPassphrase: {} },
  'onboarding-ticked': { firstRun: ticked },
  'onboarding-not-kept': {
    firstRun: start,
    keepFirstRun: Object.assign(new Error('x'), { name: 'QuotaExceededError' }),
  },
  'onboarding-passphrase': { firstRun: { ...ticked, step: 'passphrase' } },
  'onboarding-code': { firstRun: { ...withLog, step: 'passphrase' }, ...keys.answers },
  'onboarding-locked': {
    firstRun: { ...withLog, step: 'passphrase', log: { ...unlocked, unlocked: false } },
  },
  'onboarding-place': { firstRun: { ...withLog, step: 'place', jurisdiction: 'NZ' } },
  'onboarding-end': { firstRun: { ...withLog, step: 'end' } },
} satisfies Record<string, Preview>

/** The reading is real; only the judgement of it is not. */
export const practiceStates = {
  practice: { practise: settings.findings },
  'practice-failed': { practise: Object.assign(new Error('x'), { name: 'NoAnswerError' }) },
} satisfies Record<string, Preview>
