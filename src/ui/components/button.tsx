import './controls.css'
import './states.css'
import type { ReactNode } from 'react'
import { Busy } from './icons.tsx'

interface Props {
  children: ReactNode
  onClick?: () => void
  look?: 'main' | 'plain' | 'quiet'
  small?: boolean
  /** Working: says so, keeps the focus, and takes no second click. */
  busy?: boolean
  submit?: boolean
  /** Adds to the name for those who hear one button among many like it. */
  of?: string
  pressed?: boolean
  expanded?: boolean
}

export function Button({
  children,
  onClick,
  look = 'plain',
  small,
  busy,
  submit,
  of,
  pressed,
  expanded,
}: Props) {
  const classes = ['button', look === 'plain' ? '' : `button-${look}`, small ? 'button-small' : '']
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={busy ? true : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.()
      }}
    >
      {busy ? <Busy size={16} className="spin" /> : null}
      {children}
      {of === undefined ? null : <span className="unseen"> {of}</span>}
    </button>
  )
}
