import './controls.css'
import { percent } from '../words.ts'

/** How far something is that takes long. `share`: 0 to 1. */
export function Progress({ label, share }: { label: string; share: number }) {
  return (
    <span className="row">
      <progress className="progress" aria-label={label} max={1} value={share} />
      <span className="small soft" aria-hidden="true">
        {percent(share)}
      </span>
    </span>
  )
}
