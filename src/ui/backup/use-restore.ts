import { useRef, useState } from 'react'
import { dropRestore, identityOf, openBackup, type Staged, stageRestore } from '../../log/restore.ts'
import { ask } from '../../protocol.ts'
import type { Key } from '../words.ts'

type Opened = Awaited<ReturnType<typeof openBackup>>

export type Restoring =
  | { is: 'ready' }
  | { is: 'opening' }
  /** `wrong`: why the last try did not open it. */
  | { is: 'locked'; name: string; backup: Opened; wrong?: Key }
  | { is: 'reading'; name: string; share: number }
  | { is: 'done'; staged: Staged; entries: number; added: number; kept: readonly number[] }
  | { is: 'failed'; why: Key }

/** From the file to the log that is there again. */
export function useRestore() {
  const [restoring, setRestoring] = useState<Restoring>({ is: 'ready' })
  const stop = useRef<AbortController>(undefined)
  const fail = (error: unknown) => setRestoring({ is: 'failed', why: whyNot(error as Error) })

  const choose = async (file: File | undefined) => {
    if (file === undefined) return
    setRestoring({ is: 'opening' })
    await openBackup(file).then((backup) => setRestoring({ is: 'locked', name: file.name, backup }), fail)
  }

  const restore = async ({ name, backup }: { name: string; backup: Opened }, secret: string) => {
    const controller = new AbortController()
    stop.current = controller
    setRestoring({ is: 'reading', name, share: 0 })
    let identity: string
    try {
      identity = await identityOf(backup, secret)
    } catch (error) {
      return setRestoring({ is: 'locked', name, backup, wrong: whyLocked(error as Error) })
    }
    let staged: Staged | undefined
    try {
      let shown = 0
      staged = await stageRestore(
        backup,
        identity,
        new Date(),
        (share) => {
          if (share - shown < 0.01) return
          shown = share
          setRestoring({ is: 'reading', name, share })
        },
        controller.signal,
      )
      const done = await ask('commitRestore', { restoreId: staged.restoreId })
      setRestoring({ is: 'done', staged, ...done })
      // With the recovery code the log stays locked; that has a way of its own.
      await ask('unlock', { passphrase: secret }).catch(() => undefined)
    } catch (error) {
      if (staged !== undefined) await dropRestore(staged.restoreId).catch(() => undefined)
      if (controller.signal.aborted) setRestoring({ is: 'ready' })
      else fail(error)
    }
  }

  return {
    restoring,
    choose,
    restore,
    cancel: () => stop.current?.abort(),
    again: () => setRestoring({ is: 'ready' }),
  }
}

const whyLocked = ({ name }: Error): Key =>
  name === 'WrongPassphraseError'
    ? 'backupWrongSecret'
    : name === 'DamagedKeyFileError'
      ? 'backupKeyDamaged'
      : 'backupCannotOpen'

const reasons: Partial<Record<string, Key>> = {
  NoBackupError: 'backupIsNone',
  BackupFormatError: 'backupIsNewer',
  HeadLostError: 'backupHeadLost',
  ForgedBackupError: 'backupForged',
  OtherLogError: 'backupOtherLog',
  NothingNewError: 'backupNothingNew',
  QuotaExceededError: 'backupNoRoom',
}

const whyNot = ({ name }: Error): Key => reasons[name] ?? 'backupRestoreFailed'
