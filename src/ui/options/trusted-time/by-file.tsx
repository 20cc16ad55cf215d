import { type ChangeEvent, useRef, useState } from 'react'
import { fromBase64, toBase64 } from '../../../core/evidence/base64.ts'
import { ask, RemoteError } from '../../../protocol.ts'
import { maxStampFileBytes, type StampState } from '../../../requests/trusted-time.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { saveAs } from '../../save-as.ts'
import { t } from '../../words.ts'
import { faultWords } from './fault-words.ts'
import { stampWords } from './stamp-status.tsx'

interface Said {
  tone: 'good' | 'attention'
  words: string
}

/** A request out, its answer in; nothing is sent. */
export function ByFile({ state }: { state: StampState }) {
  const [said, say] = useState<Said>()
  const field = useRef<HTMLInputElement>(null)

  const save = async () => {
    say(undefined)
    try {
      const { name, base64 } = await ask('stampRequestFile', {})
      saveAs(new Blob([fromBase64(base64)]), name)
      say({ tone: 'good', words: t('stampFileSaved', name) })
    } catch (error) {
      const isEmpty = error instanceof RemoteError && error.name === 'NoStampError'
      say({ tone: 'attention', words: t(isEmpty ? 'stampFaultEmpty' : 'stampFailed') })
    }
  }
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (file === undefined) return
    say(undefined)
    try {
      say(await taken(file))
    } catch {
      say({ tone: 'attention', words: t('stampFailed') })
    } finally {
      // The same file can be chosen again.
      if (field.current) field.current.value = ''
    }
  }

  return (
    <div className="padded stack">
      <h3>{t('stampFileTitle')}</h3>
      <p>{t('stampFileText')}</p>
      {state.inFile === undefined ? null : (
        <p className="small soft">{t('stampFileWaiting', state.inFile)}</p>
      )}
      <div className="row">
        <Button onClick={() => void save()}>{t('stampFileSave')}</Button>
        <Button onClick={() => field.current?.click()}>{t('stampFileTake')}</Button>
        <input ref={field} type="file" accept=".tsr,application/timestamp-reply" hidden onChange={take} />
      </div>
      <div role="status">{said === undefined ? null : <Note tone={said.tone}>{said.words}</Note>}</div>
    </div>
  )
}

async function taken(file: File): Promise<Said> {
  if (file.size > maxStampFileBytes)
    return { tone: 'attention', words: faultWords('tooLarge', undefined, true) }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const result = await ask('takeStampFile', { base64: toBase64(bytes) })
  return result.status === 'stamped'
    ? { tone: 'good', words: stampWords('stampFileTaken', result) }
    : { tone: 'attention', words: faultWords(result.fault, result.said, true) }
}
