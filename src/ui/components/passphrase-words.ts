import { RecoveryCodeError, type RecoveryCodeProblem } from '../../core/evidence/recovery-code.ts'
import { RemoteError } from '../../protocol.ts'
import { plural, t } from '../words.ts'

/** Why a passphrase or a recovery code did not open the log. `TooSoonError` carries the seconds to wait. */
export function wordsForRefusal(error: unknown): string {
  if (error instanceof RecoveryCodeError) return wordsForCode(error)
  if (!(error instanceof RemoteError)) return t('unlockFailed')
  const { name, message } = error
  if (name === 'WrongPassphraseError') return t('unlockWrong')
  if (name === 'TooSoonError' && /^\d+$/.test(message)) return plural('unlockTooSoon', Number(message))
  if (name === 'KeysChangedError') return t('keysChangedMeanwhile')
  if (name === 'NoRecoveryError') return t('keysNoRecovery')
  if (name === 'LockedError') return t('keysLockedMeanwhile')
  return t('unlockFailed')
}

/** Why a new passphrase was not set; without an answer it is not known whether it was. */
export function wordsForChange(error: unknown): string {
  const isSilent = !(error instanceof RemoteError) || error.name === 'NoAnswerError'
  if (isSilent) return t('keysOutcomeUnknown')
  const words = wordsForRefusal(error)
  return words === t('unlockFailed') ? t('passphraseFailed') : words
}

function wordsForCode({ problem, group }: RecoveryCodeProblem): string {
  switch (problem) {
    case 'short':
      return t('keysCodeShort')
    case 'long':
      return t('keysCodeLong')
    case 'sign':
      return t('keysCodeSign', group ?? '')
    case 'check':
      return group === undefined ? t('keysCodeCheck') : t('keysCodeCheckGroup', group)
  }
}
