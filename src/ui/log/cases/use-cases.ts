import { useCallback } from 'react'
import { ask } from '../../../protocol.ts'
import type { CaseView } from '../../../views.ts'
import { useAnswer } from '../../use-answer.ts'

const none: readonly CaseView[] = []

/** Cases are sealed like everything else: there are none to be seen while the log is locked. */
export function useCases(isUnlocked: boolean): readonly CaseView[] {
  const question = useCallback(
    async () => (isUnlocked ? ((await ask('cases', {})) ?? none) : none),
    [isUnlocked],
  )
  const { value } = useAnswer<readonly CaseView[]>(question)
  return isUnlocked ? (value ?? none) : none
}
