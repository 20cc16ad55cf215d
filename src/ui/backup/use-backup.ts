import { useRef, useState } from 'react'
import browser from 'webextension-polyfill'
import { backupName, makeBackup } from '../../log/backup.ts'
import { ask } from '../../protocol.ts'
import { saveAs } from '../save-as.ts'
import type { Key } from '../words.ts'

export type Backup =
  | { is: 'ready' }
  | { is: 'making'; share: number }
  | { is: 'made'; name: string; entries: number; bytes: number }
  | { is: 'failed'; why: Key }

/** Makes a backup in this page and hands it to the browser as a download. */
export function useBackup() {
  const [backup, setBackup] = useState<Backup>({ is: 'ready' })
  const stop = useRef<AbortController>(undefined)

  const make = async () => {
    const controller = new AbortController()
    stop.current = controller
    setBackup({ is: 'making', share: 0 })
    try {
      const { version } = browser.runtime.getManifest()
      const { file, size, madeAt } = await makeBackup(
        new Date(),
        `Chaperone ${version}`,
        (share) => setBackup({ is: 'making', share }),
        controller.signal,
      )
      const name = backupName(madeAt)
      saveAs(file, name)
      setBackup({ is: 'made', name, entries: size, bytes: file.size })
      await ask('backupMade', { at: madeAt, size })
    } catch (error) {
      if (controller.signal.aborted) setBackup({ is: 'ready' })
      else setBackup({ is: 'failed', why: whyNot(error as Error) })
    }
  }

  return { backup, make, cancel: () => stop.current?.abort() }
}

const whyNot = ({ name }: Error): Key =>
  name === 'ChangedMeanwhileError' ? 'backupChangedMeanwhile' : 'backupFailed'
