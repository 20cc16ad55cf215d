import { useState } from 'react'

/**
 * A choice that is shown at once and taken back where the background did not keep it.
 * @param kept what the background has
 * @param keep tells the background
 * @param changed after the background has it
 */
export function useChosen<T, K extends T | undefined>(
  kept: K,
  keep: (next: T) => Promise<unknown>,
  changed: () => void,
) {
  const [chosen, setChosen] = useState<T>()
  const [failed, setFailed] = useState(false)
  const choose = (next: T) => {
    setChosen(next)
    setFailed(false)
    keep(next).then(changed, () => {
      setChosen(undefined)
      setFailed(true)
    })
  }
  return { now: chosen ?? kept, choose, failed }
}
