import { isUnlocked, used } from '../log/identity.ts'

/**
 * Reading and typing are use of the log too, though they ask the background for nothing; and a page that comes to
 * the front after the computer slept must not show what should be locked by now, even if the alarm is late.
 */

const pauseMs = 20_000

export function watchUse(): void {
  let last = 0
  const use = () => {
    if (Date.now() - last < pauseMs) return
    last = Date.now()
    used().catch(() => undefined)
  }
  for (const kind of ['keydown', 'pointerdown', 'wheel']) addEventListener(kind, use, { passive: true })
  // Asking finds that the time is over and forgets the key; the background hears of it and tells every page.
  const look = () => void isUnlocked().catch(() => undefined)
  addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
}
