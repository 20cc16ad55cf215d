import { useEffect, useRef } from 'react'
import type { PopupState } from '../../views.ts'

const pauseMs = 700
const tries = 12

/** The page was there before us, or draws its rows late: nothing has been seen on it yet. */
const isWaiting = ({ access, page, messages, findings }: PopupState): boolean =>
  access === 'unreachable' ||
  (page?.kind === 'settings' &&
    findings.length > 0 &&
    findings.every(({ outcome }) => outcome === 'cantTell')) ||
  messages?.length === 0

/** Asks again for a while as long as the page has shown nothing, so that an early click is no dead end. */
export function useWhileWaiting(state: PopupState | undefined, again: () => Promise<void>): void {
  const left = useRef(tries)
  useEffect(() => {
    if (state === undefined || !isWaiting(state) || left.current === 0) return
    left.current -= 1
    const timer = setTimeout(() => void again(), pauseMs)
    return () => clearTimeout(timer)
  }, [state, again])
}
