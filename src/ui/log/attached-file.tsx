import { useState } from 'react'
import { readFile } from '../../log/read-file.ts'
import type { EntryView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Eye, EyeOff } from '../components/icons.tsx'
import { Said } from '../components/said.tsx'
import { saveAs } from '../save-as.ts'
import { bytes, t } from '../words.ts'
import { Preview } from './preview/preview.tsx'
import { previewKind } from './preview/preview-kind.ts'

/** An attached file: shown on request where it can be shown without running anything in it; a copy can be saved. */
export function AttachedFile({ seq, file }: { seq: number; file: EntryView['files'][number] }) {
  const [phase, setPhase] = useState<'ready' | 'busy' | 'failed'>('ready')
  const [isShown, setShown] = useState(false)
  const kind = previewKind(file)
  const name = file.importedAs ?? file.name
  const saveCopy = async () => {
    setPhase('busy')
    try {
      const { bytes: opened } = await readFile(seq, file.name)
      saveAs(new Blob([opened]), name)
      setPhase('ready')
    } catch {
      setPhase('failed')
    }
  }
  return (
    <div className="stack">
      <div className="spread">
        <span>
          <Said>{name}</Said> <span className="small soft">{bytes(file.bytes)}</span>
        </span>
        <span className="row">
          <span role="alert" className="small">
            {phase === 'failed' ? t('fileFailed') : ''}
          </span>
          {kind === undefined ? null : (
            <Button small of={name} expanded={isShown} onClick={() => setShown(!isShown)}>
              {isShown ? <EyeOff size={16} /> : <Eye size={16} />}
              {isShown ? t('previewHide') : t('previewShow')}
            </Button>
          )}
          <Button small of={name} busy={phase === 'busy'} onClick={() => void saveCopy()}>
            {t('saveCopy')}
          </Button>
        </span>
      </div>
      {isShown && kind !== undefined ? <Preview seq={seq} file={file} kind={kind} /> : null}
    </div>
  )
}
