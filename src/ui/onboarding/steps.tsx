import { type FirstRunStep, firstRunSteps } from '../../requests/first-run.ts'
import { type Key, t } from '../words.ts'

const names: Record<Exclude<FirstRunStep, 'end'>, Key> = {
  platforms: 'firstRunPlatforms',
  passphrase: 'firstRunPassphrase',
  place: 'firstRunPlace',
}
const asked = firstRunSteps.filter((step) => step !== 'end')

/** Where one is. Those behind bear no tick, for they may have been left out. */
export function Steps({ now }: { now: FirstRunStep }) {
  return (
    <ol className="steps" aria-label={t('firstRunSteps')}>
      {asked.map((step, n) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {n + 1}. {t(names[step])}
        </li>
      ))}
    </ol>
  )
}
