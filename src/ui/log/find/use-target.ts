import { useCallback, useEffect, useState } from 'react'

export interface Target {
  readonly seq: number
}

interface Targeting {
  /** Another object each time that it is asked for; absent once it is reached or no longer wanted. */
  readonly target: Target | undefined
  /** It is reached, or the person turned to something else: the focus is theirs from now on. */
  readonly leave: () => void
}

/** The entry that the address asks for: `#entry-17`. */
export function useTarget(): Targeting {
  const [target, setTarget] = useState(asked)
  const leave = useCallback(() => setTarget(undefined), [])
  useEffect(() => {
    const turned = () => setTarget((old) => asked() ?? old)
    // A link to the address where the page is already turns nothing, and is asked for all the same.
    const again = ({ target: at }: MouseEvent) => {
      const link = at instanceof Element ? at.closest('a') : null
      if (link?.hash && link.hash === location.hash) turned()
    }
    addEventListener('hashchange', turned)
    addEventListener('click', again)
    return () => {
      removeEventListener('hashchange', turned)
      removeEventListener('click', again)
    }
  }, [])
  return { target, leave }
}

const asked = () => {
  const [, digits] = /^#entry-(\d{1,9})$/.exec(location.hash) ?? []
  return digits === undefined ? undefined : { seq: Number(digits) }
}
