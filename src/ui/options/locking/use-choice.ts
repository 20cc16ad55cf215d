import { useState } from 'react'
import { ask } from '../../../protocol.ts'
import type { LockingView } from '../../../requests/keys.ts'

export interface ChoiceProps {
  locking: LockingView
  put: (locking: LockingView) => void
}

/** Keeps what was chosen; what is shown is what the background says that it kept. */
export function useChoice(put: (locking: LockingView) => void) {
  const [failed, setFailed] = useState(false)
  const choose = (choice: Parameters<typeof ask<'setLocking'>>[1]) => {
    setFailed(false)
    return ask('setLocking', choice).then(put, () => setFailed(true))
  }
  return { failed, choose }
}
