import { useEffect, useState } from 'react'
import { ask } from '../../protocol.ts'
import type { FileView } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Eye, EyeOff, Picture } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'

type Shown = { is: 'hidden' } | { is: 'loading' } | { is: 'shown'; url: string } | { is: 'failed' }

/** A picture that is not even decrypted until asked for, so that opening the log shows nobody anything unasked. */
export function PictureFile({ seq, name, where }: { seq: number; name: string; where: string }) {
  const [shown, setShown] = useState<Shown>({ is: 'hidden' })
  const url = shown.is === 'shown' ? shown.url : undefined

  useEffect(() => {
    if (url === undefined) return undefined
    return () => URL.revokeObjectURL(url)
  }, [url])

  const show = () => {
    setShown({ is: 'loading' })
    ask('file', { seq, name })
      .then((file) => setShown({ is: 'shown', url: URL.createObjectURL(blobOf(file)) }))
      .catch(() => setShown({ is: 'failed' }))
  }

  return (
    <figure className="picture stack">
      <div className="picture-veil">
        <Picture size={24} />
        <figcaption className="small">
          {url === undefined ? t('pictureHidden') : t('pictureShown')}
        </figcaption>
        <Button
          small
          busy={shown.is === 'loading'}
          expanded={url !== undefined}
          of={t('entryNumber', seq)}
          onClick={url === undefined ? show : () => setShown({ is: 'hidden' })}
        >
          {url === undefined ? <Eye size={16} /> : <EyeOff size={16} />}
          {url === undefined ? t('showPicture') : t('hidePicture')}
        </Button>
      </div>
      {url === undefined ? null : <img src={url} alt={t('pictureAlt', seq, where)} />}
      <div role="alert" className="only-full">
        {shown.is === 'failed' ? <Note tone="attention">{t('pictureFailed')}</Note> : null}
      </div>
    </figure>
  )
}

/** Only kinds of picture that cannot carry script are shown. */
const kinds = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

function blobOf(file: FileView): Blob {
  if (!kinds.includes(file.type)) throw new TypeError(`not a picture: ${file.type}`)
  return new Blob([Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0))], { type: file.type })
}
