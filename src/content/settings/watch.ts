import type { Observation } from '../../core/audit/types.ts'

export interface Watch {
  stop(): void
}

export interface WatchOptions {
  /** Quiet time after the last change before the page counts as settled. */
  readonly quietMs: number
  /** After this long we report what there is, with its reasons. */
  readonly giveUpMs: number
}

export const watchDefaults: WatchOptions = { quietMs: 400, giveUpMs: 8000 }

const isComplete = (observations: readonly Observation[]) =>
  observations.some(({ label }) => label !== undefined) &&
  observations.every(({ reason }) => reason !== 'notSettled')

/**
 * Reads the page when it has settled and again whenever it changes, and tells when the result is a new one. A page
 * on which nothing of ours has appeared yet is given time before it is reported as empty.
 */
export function watch(
  root: Document,
  readNow: () => Observation[],
  tell: (observations: Observation[]) => void,
  { quietMs, giveUpMs }: WatchOptions = watchDefaults,
): Watch {
  const started = Date.now()
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    const observations = readNow()
    const waited = Date.now() - started
    if (!isComplete(observations) && waited < giveUpMs) {
      timer = setTimeout(look, Math.min(1000, giveUpMs - waited + 10))
      return
    }
    const now = JSON.stringify(observations)
    if (now === last) return
    last = now
    tell(observations)
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, quietMs)
  }
  const observer = new MutationObserver(soon)
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'aria-checked',
      'aria-pressed',
      'aria-selected',
      'aria-label',
      'checked',
      'value',
      'hidden',
      'lang',
    ],
  })
  // A native toggle changes a property, which no observer sees.
  root.addEventListener('change', soon, true)
  root.addEventListener('click', soon, true)
  soon()
  return {
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      root.removeEventListener('change', soon, true)
      root.removeEventListener('click', soon, true)
    },
  }
}
