import { useEffect, useRef, useState } from 'react'
import { type OpenedFile, readFile } from '../../log/read-file.ts'
import { Button } from '../components/button.tsx'
import { Eye, EyeOff, Picture } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'

type Loaded = { is: 'waiting' } | { is: 'loading' } | { is: 'here'; url: string } | { is: 'failed' }

/** Decrypted only when its place in the log comes into view. */
function usePicture(seq: number, name: string) {
  const place = useRef<HTMLElement>(null)
  const [loaded, setLoaded] = useState<Loaded>({ is: 'waiting' })
  const url = loaded.is === 'here' ? loaded.url : undefined

  useEffect(() => {
    if (place.current === null || loaded.is !== 'waiting') return undefined
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      setLoaded({ is: 'loading' })
      readFile(seq, name)
        .then((file) => setLoaded({ is: 'here', url: URL.createObjectURL(blobOf(file)) }))
        .catch(() => setLoaded({ is: 'failed' }))
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [seq, name, loaded.is])

  useEffect(() => {
    if (url === undefined) return undefined
    return () => URL.revokeObjectURL(url)
  }, [url])

  return { place, loaded, url }
}

interface Props {
  seq: number
  name: string
  where: string
  /** Which of several it is. */
  title?: string
}

/** A picture that stays blurred until asked for, so that opening the log shows nobody anything unasked. */
export function PictureFile({ seq, name, where, title }: Props) {
  const { place, loaded, url } = usePicture(seq, name)
  const [clear, setClear] = useState(false)
  const isShown = clear && url !== undefined

  return (
    <figure className="picture stack" ref={place}>
      <div className="picture-veil">
        <Picture size={24} />
        <figcaption className="small">
          {title === undefined ? null : <strong>{title}. </strong>}
          {isShown ? t('pictureShown') : t('pictureHidden')}
        </figcaption>
        <Button
          small
          busy={clear && loaded.is === 'loading'}
          expanded={isShown}
          of={[title, t('entryNumber', seq)].filter(Boolean).join(', ')}
          onClick={() => setClear(!clear)}
        >
          {isShown ? <EyeOff size={16} /> : <Eye size={16} />}
          {isShown ? t('hidePicture') : t('showPicture')}
        </Button>
      </div>
      {url === undefined ? null : (
        <div className={isShown ? 'picture-frame' : 'picture-frame blurred'}>
          {isShown ? (
            <img src={url} alt={[title, t('pictureAlt', seq, where)].filter(Boolean).join('. ')} />
          ) : (
            <img src={url} alt="" aria-hidden="true" />
          )}
        </div>
      )}
      <div role="alert" className="only-full">
        {loaded.is === 'failed' ? <Note tone="attention">{t('pictureFailed')}</Note> : null}
      </div>
    </figure>
  )
}

/** Only kinds of picture that cannot carry script are shown. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

function blobOf(file: OpenedFile): Blob {
  if (!pictureTypes.includes(file.type)) throw new TypeError(`not a picture: ${file.type}`)
  return new Blob([file.bytes], { type: file.type })
}
