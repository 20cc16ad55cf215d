import { StampError, type StampFault } from '../core/evidence/timestamp/stamp-error.ts'

/** Why there is no stamp: what is wrong with the answer, or why there was none. */
export type FaultCode =
  | StampFault
  | 'unreachable'
  | 'timeout'
  | 'httpStatus'
  | 'tooLarge'
  | 'notAllowed' // off, or the browser's permission was taken back
  | 'emptyLog'
  | 'noRequest' // an answer by file to no request of this log
  | 'unknown'

export class NoStampError extends Error {
  override readonly name = 'NoStampError'
  readonly code: FaultCode
  constructor(code: FaultCode, message = '') {
    super(message)
    this.code = code
  }
}

/** `said` only where it comes from the authority. */
export function faultOf(error: unknown): { fault: FaultCode; said?: string } {
  if (error instanceof NoStampError)
    return { fault: error.code, ...(error.message !== '' && { said: error.message }) }
  if (!(error instanceof StampError)) return { fault: 'unknown', said: String(error).slice(0, 300) }
  return { fault: error.fault, ...(error.fault === 'notGranted' && { said: error.message }) }
}
