import { type DragEvent, useRef, useState } from 'react'
import { type Attachment, maxAttachedBytes, maxAttachments } from '../../../core/evidence/record.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { Said } from '../../components/said.tsx'
import { bytes, t } from '../../words.ts'

export interface Attached extends Attachment {
  bytes: number
}

interface Props {
  files: Attached[]
  put: (change: (files: Attached[]) => Attached[]) => void
}

/** Read at once, so that what is saved is what was chosen, even if the file is gone by then. */
const readFile = (file: File): Promise<Attached> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve({
        importedAs: file.name.slice(0, 1024),
        type: file.type.slice(0, 256),
        bytes: file.size,
        // A data: URL is the quickest way to base64; an empty file has none after the comma.
        base64: String(reader.result).split(',')[1] ?? '',
      })
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })

/** Photos, documents, e-mails, sound: chosen or dropped. They are kept byte for byte. */
export function Attachments({ files, put }: Props) {
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const take = async (list: FileList | null) => {
    const chosen = [...(list ?? [])]
    const sum = [...files.map((one) => one.bytes), ...chosen.map(({ size }) => size)].reduce(
      (a, b) => a + b,
      0,
    )
    setRefused(undefined)
    if (sum > maxAttachedBytes || files.length + chosen.length > maxAttachments)
      return setRefused(t('attachTooLarge', bytes(maxAttachedBytes)))
    setBusy(true)
    try {
      const read = await Promise.all(chosen.map(readFile))
      put((before) => [...before, ...read])
    } catch {
      setRefused(t('attachUnreadable'))
    } finally {
      setBusy(false)
    }
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
      <p className="small soft">{t('attachText', bytes(maxAttachedBytes))}</p>
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
        <Button small busy={busy} onClick={() => field.current?.click()}>
          {t('attachChoose')}
        </Button>
      </div>
      <ul className="plain-list stack-tight">
        {files.map((file, at) => (
          <li key={`${file.importedAs}-${String(at)}`} className="spread">
            <span>
              <Said>{file.importedAs}</Said> <span className="small soft">{bytes(file.bytes)}</span>
            </span>
            <Button
              small
              look="quiet"
              of={file.importedAs}
              onClick={() => put((before) => before.filter((_, n) => n !== at))}
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
