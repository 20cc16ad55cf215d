import { lazy, Suspense, useEffect, useState } from 'react'
import { readFile } from '../../../log/read-file.ts'
import type { EntryView } from '../../../views.ts'
import { Note } from '../../components/note.tsx'
import { t } from '../../words.ts'
import { MailPreview } from './mail-preview.tsx'
import type { PreviewKind } from './preview-kind.ts'
import { SoundPreview } from './sound-preview.tsx'

// Half of all the code of our pages; only who opens a PDF needs it.
const PdfPreview = lazy(() => import('./pdf-preview.tsx').then((module) => ({ default: module.PdfPreview })))

interface Props {
  seq: number
  file: EntryView['files'][number]
  kind: PreviewKind
}

type Loaded = { is: 'loading' } | { is: 'here'; bytes: Uint8Array<ArrayBuffer> } | { is: 'failed' }

/** An attached file as something to look at or listen to. Decrypted when it is asked for and forgotten after. */
export function Preview({ seq, file, kind }: Props) {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' })
  const name = file.importedAs ?? file.name

  useEffect(() => {
    let isWanted = true
    readFile(seq, file.name)
      .then(({ bytes }) => bytes)
      .then(
        (bytes) => isWanted && setLoaded({ is: 'here', bytes }),
        () => isWanted && setLoaded({ is: 'failed' }),
      )
    return () => {
      isWanted = false
    }
  }, [seq, file.name])

  const waiting = (
    <p role="status" className="small soft">
      {t('previewLoading', name)}
    </p>
  )
  if (loaded.is === 'loading') return waiting
  if (loaded.is === 'failed') return <PreviewFailed />
  const { bytes } = loaded
  return (
    <div className="preview stack">
      {kind === 'pdf' ? (
        <Suspense fallback={waiting}>
          <PdfPreview bytes={bytes} name={name} />
        </Suspense>
      ) : null}
      {kind === 'mail' ? <MailPreview bytes={bytes} /> : null}
      {kind === 'sound' ? <SoundPreview bytes={bytes} type={file.type} name={name} /> : null}
    </div>
  )
}

export function PreviewFailed({ tooLarge }: { tooLarge?: boolean }) {
  return (
    <div role="alert">
      <Note tone="attention">{tooLarge ? t('previewTooLarge') : t('previewFailed')}</Note>
    </div>
  )
}
