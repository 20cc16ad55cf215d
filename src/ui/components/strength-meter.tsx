import './controls.css'
import { type Key, t } from '../words.ts'
import { enough } from './strength.ts'

const words = [
  'strength0',
  'strength1',
  'strength2',
  'strength3',
  'strength4',
] as const satisfies readonly Key[]

/** Four steps and a sentence; the sentence alone is enough. */
export function StrengthMeter({ score }: { score?: number }) {
  return (
    <div className="stack-tight">
      <div
        className="meter"
        data-enough={score !== undefined && score >= enough ? '' : undefined}
        aria-hidden="true"
      >
        {[1, 2, 3, 4].map((n) => (
          <span key={n} data-full={score !== undefined && n <= score ? '' : undefined} />
        ))}
      </div>
      <p role="status" className="small soft">
        {score === undefined ? '' : t(words[score] ?? 'strength0')}
      </p>
    </div>
  )
}
