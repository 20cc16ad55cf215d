import './controls.css'
import './states.css'
import type { Impact } from '../../core/audit/types.ts'
import { type Key, t } from '../words.ts'
import { Steps } from './icons.tsx'

const words = {
  critical: 'impactCritical',
  serious: 'impactSerious',
  moderate: 'impactModerate',
  minor: 'impactMinor',
} as const satisfies Record<Impact, Key>

export function ImpactMark({ impact }: { impact: Impact }) {
  return (
    <span className="mark-line">
      <Steps impact={impact} />
      {t(words[impact])}
    </span>
  )
}
