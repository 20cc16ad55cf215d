import { useEffect, useState } from 'react'
import type { PlannedFile } from '../../../core/evidence/hand-over/plan.ts'
import { t } from '../../words.ts'
import { usePicture } from './redact/use-picture.ts'
import type { Redaction } from './state.ts'

/** A picture that goes as it is. */
export function StoredPicture({ file }: { file: PlannedFile }) {
  const picture = usePicture(file.seq, file.name, file.type)
  if (picture.is === 'loading') return <p role="status">{t('loading')}</p>
  if (picture.is === 'failed') return <p>{t('pictureFailed')}</p>
  return <Shown url={picture.url} alt={t('redactPicture', file.name, file.seq)} />
}

/** The redacted copy, the very bytes that go. */
export function CopyPicture({ copy }: { copy: Redaction }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([copy.png], { type: 'image/png' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [copy])
  return url === undefined ? null : <Shown url={url} alt={t('redactCopy', copy.name, copy.seq)} />
}

const Shown = ({ url, alt }: { url: string; alt: string }) => (
  <span className="picture">
    <img src={url} alt={alt} />
  </span>
)
