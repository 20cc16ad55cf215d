import type { Preferences } from '../log/preferences.ts'

/**
 * One key that hides everything. Escape is the one that hands find without looking, on every keyboard; since it also
 * closes menus and dialogs, it counts only when it is pressed twice in a moment. The function keys count at once,
 * but many laptops give them other work. None of them writes anything.
 */

export type HideKey = NonNullable<Preferences['hideKey']>

type Press = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'timeStamp'
>

const momentMs = 700

/** Tells of each press whether it is the one that hides; any other key between two makes them no pair. */
export function hidingPresses(): (press: Press, chosen: HideKey) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (press, chosen) => {
    // Held down, or an input method's own Escape.
    if (press.repeat || press.isComposing) return false
    const isBare = !press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey
    const before = last
    last = Number.NEGATIVE_INFINITY
    if (chosen === 'off' || !isBare || press.key !== chosen) return false
    if (chosen !== 'Escape' || press.timeStamp - before <= momentMs) return true
    last = press.timeStamp
    return false
  }
}
