import { useRef, useState } from 'react'
import type { RecordedEvent } from '../../../core/evidence/record.ts'
import { ask, RemoteError } from '../../../protocol.ts'
import type { SaveResult } from '../../../views.ts'
import { askHowItWent } from '../../how-it-went.ts'
import type { Key } from '../../words.ts'
import type { Attached } from './seal-files.ts'

export type Recording =
  | { is: 'ready' }
  | { is: 'saving' }
  | { is: 'saved'; seq: number; recordedAt: string }
  | { is: 'notSaved'; why: Key }

/**
 * Saves what stands in the form; `saved` is called only after the background said so. The number of the request
 * belongs to the words: trying again with the same words can never make a second entry, and changed words are
 * never taken for those that may have been saved already.
 */
export function useRecord(saved: () => void) {
  const [recording, setRecording] = useState<Recording>({ is: 'ready' })
  const last = useRef<{ words: string; requestId: string }>(undefined)

  const record = async (event: RecordedEvent, files: readonly Attached[], amends?: number) => {
    const attachments = files.flatMap(({ importedAs, type, staged }) =>
      staged === undefined ? [] : [{ importedAs, type, staged }],
    )
    const words = JSON.stringify([event, amends, attachments])
    if (last.current?.words !== words) last.current = { words, requestId: crypto.randomUUID() }
    const { requestId } = last.current
    setRecording({ is: 'saving' })
    const result = await ask('record', {
      requestId,
      event,
      attachments,
      ...(amends === undefined ? {} : { amends }),
    }).catch((error) => (isRefusal(error) ? notSaved(error) : askHowItWent(requestId)))
    if (result?.status === 'saved') {
      last.current = undefined
      setRecording({ is: 'saved', seq: result.seq, recordedAt: result.recordedAt })
      saved()
    } else setRecording({ is: 'notSaved', why: whyOf(result) })
  }

  return { recording, record, reset: () => setRecording({ is: 'ready' }) }
}

/** The background answered, and the answer was an error: nothing was begun. */
const isRefusal = (error: unknown): error is RemoteError =>
  error instanceof RemoteError && error.name !== 'NoAnswerError'

const notSaved = ({ name, message }: Error): SaveResult => ({
  status: 'notSaved',
  error: `${name}: ${message}`,
})

const reasons: Partial<Record<string, Key>> = {
  QuotaExceededError: 'recordWhyFull',
  NoPassphraseError: 'recordWhyNoPassphrase',
  StagedFileMissingError: 'recordWhyFileGone',
  LockedError: 'lockedMeanwhile',
  NotPossibleError: 'recordWhyGone',
  FrozenLogError: 'recordWhyFrozen',
}

export const whyOf = (result: SaveResult | undefined): Key =>
  (result?.status === 'notSaved' ? reasons[result.error.split(':')[0] ?? ''] : undefined) ?? 'recordWhyOther'
