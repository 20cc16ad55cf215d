import './controls.css'
import type { ReactNode } from 'react'
import { Attention, Info, Tick } from './icons.tsx'

export type Tone = 'info' | 'attention' | 'grave' | 'good'

const icons = { info: Info, attention: Attention, grave: Attention, good: Tick }

/** A quiet box with something to know. */
export function Note({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <div className={`note note-${tone}`}>
      <Icon />
      <div className="stack-tight">{children}</div>
    </div>
  )
}
