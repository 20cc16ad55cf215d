import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { EntryView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Said } from '../components/said.tsx'
import { bytes, t } from '../words.ts'

/** A file that the log never shows itself, for it could carry script; a copy can be saved. */
export function AttachedFile({ seq, file }: { seq: number; file: EntryView['files'][number] }) {
  const [phase, setPhase] = useState<'ready' | 'busy' | 'failed'>('ready')
  const saveCopy = async () => {
    setPhase('busy')
    try {
      const { base64 } = await ask('file', { seq, name: file.name })
      // Without its type no browser opens it in place.
      const plain = new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], {
        type: 'application/octet-stream',
      })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(plain)
      link.download = file.name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
      setPhase('ready')
    } catch {
      setPhase('failed')
    }
  }
  return (
    <div className="spread">
      <span>
        <Said>{file.importedAs ?? file.name}</Said> <span className="small soft">{bytes(file.bytes)}</span>
      </span>
      <span className="row">
        <span role="alert" className="small">
          {phase === 'failed' ? t('fileFailed') : ''}
        </span>
        <Button
          small
          of={file.importedAs ?? file.name}
          busy={phase === 'busy'}
          onClick={() => void saveCopy()}
        >
          {t('saveCopy')}
        </Button>
      </span>
    </div>
  )
}
