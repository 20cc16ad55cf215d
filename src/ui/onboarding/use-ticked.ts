import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { FirstRunView } from '../../requests/first-run.ts'

/** The platforms that are ticked, kept at each tick. One that was off is switched on by its tick. */
export function useTicked(view: FirstRunView, changed: () => void) {
  const [ticked, setTicked] = useState<readonly string[]>(() => startOf(view))
  const [failed, setFailed] = useState(false)

  const tick = async (id: string, isTicked: boolean) => {
    const before = ticked
    const next = isTicked ? [...before, id] : before.filter((one) => one !== id)
    setTicked(next)
    setFailed(false)
    const isOff = view.platforms.find((one) => one.id === id)?.isOff === true
    try {
      await ask('keepFirstRun', { chosen: next })
      if (isTicked && isOff) await ask('switchPlatform', { platform: id, on: true })
    } catch {
      setTicked(before)
      setFailed(true)
    }
    changed()
  }
  return { ticked, tick: (id: string, isTicked: boolean) => void tick(id, isTicked), failed }
}

/** Those that were ticked before, and those for which a kind was chosen elsewhere meanwhile. */
const startOf = ({ chosen, platforms }: FirstRunView): string[] =>
  platforms.filter(({ id, kind }) => chosen.includes(id) || kind !== undefined).map(({ id }) => id)
