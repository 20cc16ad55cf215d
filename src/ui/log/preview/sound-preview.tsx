import { useEffect, useState } from 'react'
import { t } from '../../words.ts'
import { PreviewFailed } from './preview.tsx'

/** The browser's own player. Nothing plays before its button is pressed. */
export function SoundPreview({
  bytes,
  type,
  name,
}: {
  bytes: Uint8Array<ArrayBuffer>
  type: string
  name: string
}) {
  const [url, setUrl] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    // Only as sound, whatever the file says it is.
    const made = URL.createObjectURL(
      new Blob([bytes], { type: /^audio\/[\w.+-]+$/.test(type) ? type : 'audio/mpeg' }),
    )
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  if (failed) return <PreviewFailed />
  if (url === undefined) return null
  return (
    <audio
      className="preview-sound"
      controls
      preload="metadata"
      src={url}
      aria-label={t('previewSound', name)}
      onError={() => setFailed(true)}
    >
      {/* A recording that somebody sent brings no words of its own. */}
      <track kind="captions" />
    </audio>
  )
}
