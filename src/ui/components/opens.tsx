import './controls.css'
import type { ReactNode } from 'react'
import { Chevron } from './icons.tsx'

/** A row that opens. It is the browser's own `details`, so keyboard, search and screen readers know it. */
export function Opens({ head, children, open }: { head: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="opens" open={open}>
      <summary>
        <span className="opens-head">{head}</span>
        <Chevron size={18} className="chevron" />
      </summary>
      <div className="opens-body stack">{children}</div>
    </details>
  )
}
