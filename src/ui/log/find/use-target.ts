import { useEffect, useState } from 'react'

/** The entry that the address asks for: `#entry-17`. Another object each time that it is asked for. */
export function useTarget(): { readonly seq: number } | undefined {
  const [target, setTarget] = useState(asked)
  useEffect(() => {
    const turned = () => setTarget((old) => asked() ?? old)
    addEventListener('hashchange', turned)
    return () => removeEventListener('hashchange', turned)
  }, [])
  return target
}

const asked = () => {
  const [, digits] = /^#entry-(\d{1,9})$/.exec(location.hash) ?? []
  return digits === undefined ? undefined : { seq: Number(digits) }
}
