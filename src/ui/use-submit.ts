import { type FormEvent, type RefObject, useState } from 'react'

interface Submitting {
  busy: boolean
  /** What is wrong, in words. */
  wrong: string | undefined
  setWrong: (wrong: string | undefined) => void
  submit: (event: FormEvent) => void
}

/**
 * A form that asks for one thing at a time and says what came of it.
 * @param attempt begins within the click; gives words when something is missing, and throws when it was refused
 * @param words for what it threw
 * @param field is given the focus when something is wrong
 */
export function useSubmit(
  attempt: () => Promise<string | undefined>,
  words: (error: unknown) => string,
  field?: RefObject<HTMLElement | null>,
): Submitting {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const run = async () => {
    setBusy(true)
    setWrong(undefined)
    const why = await attempt().catch(words)
    setBusy(false)
    if (why === undefined) return
    setWrong(why)
    field?.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void run()
  }
  return { busy, wrong, setWrong, submit }
}
