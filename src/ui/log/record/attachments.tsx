import { type DragEvent, useRef, useState } from 'react'
import { maxAttachments } from '../../../core/evidence/record.ts'
import { maxFileBytes } from '../../../log/stage.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { Progress } from '../../components/progress.tsx'
import { Said } from '../../components/said.tsx'
import { bytes, t } from '../../words.ts'
import { type Attached, isTooMany, sealInto, takeOff } from './seal-files.ts'

interface Props {
  files: Attached[]
  put: (change: (files: Attached[]) => Attached[]) => void
}

/** Photos, documents, e-mails, sound: chosen or dropped. They are kept byte for byte. */
export function Attachments({ files, put }: Props) {
  const [refused, setRefused] = useState<string>()
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const take = async (list: FileList | null) => {
    const chosen = [...(list ?? [])]
    setRefused(undefined)
    if (isTooMany(files, chosen))
      return setRefused(t('attachTooLarge', bytes(maxFileBytes), String(maxAttachments)))
    const failed = await sealInto(chosen, put)
    if (failed !== undefined) setRefused(t(failed))
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }

  return (
    <fieldset
      className={over ? 'record-drop over' : 'record-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="record-legend">{t('attachTitle')}</legend>
      <p className="small soft">{t('attachText', bytes(maxFileBytes))}</p>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={t('attachChoose')}
        onChange={(event) => {
          void take(event.target.files)
          // Or a file that was taken off could not be chosen again.
          event.target.value = ''
        }}
      />
      <div>
        <Button small onClick={() => field.current?.click()}>
          {t('attachChoose')}
        </Button>
      </div>
      <ul className="plain-list stack-tight">
        {files.map((file) => (
          <li key={file.key} className="spread">
            <span>
              <Said>{file.importedAs}</Said> <span className="small soft">{bytes(file.bytes)}</span>
            </span>
            {file.staged === undefined ? (
              <Progress label={t('attachSealing', file.importedAs)} share={file.share} />
            ) : null}
            <Button
              small
              look="quiet"
              of={file.importedAs}
              onClick={() => {
                takeOff(file)
                put((before) => before.filter(({ key }) => key !== file.key))
              }}
            >
              {t('recordTakeOff')}
            </Button>
          </li>
        ))}
      </ul>
      <div role="alert" className="only-full">
        {refused === undefined ? null : <Note tone="attention">{refused}</Note>}
      </div>
    </fieldset>
  )
}
