import { useState } from 'react'
import { readFile } from '../../log/read-file.ts'
import type { EntryView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Said } from '../components/said.tsx'
import { saveAs } from '../save-as.ts'
import { bytes, t } from '../words.ts'

/** A file that the log never shows itself, for it could carry script; a copy can be saved. */
export function AttachedFile({ seq, file }: { seq: number; file: EntryView['files'][number] }) {
  const [phase, setPhase] = useState<'ready' | 'busy' | 'failed'>('ready')
  const saveCopy = async () => {
    setPhase('busy')
    try {
      const { bytes: opened } = await readFile(seq, file.name)
      saveAs(new Blob([opened]), file.name)
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
