import { useEffect, useRef, useState } from 'react'
import { t } from '../../words.ts'
import type { OpenPdf } from './open-pdf.ts'

/** One page. Its words are there too, for those who cannot see it. */
export function PdfPage({ pdf, page, name }: { pdf: OpenPdf; page: number; name: string }) {
  const place = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState<string>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const canvas = place.current
    if (canvas === null) return undefined
    let isWanted = true
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        pdf.draw(page, canvas, canvas.clientWidth).then(
          (text) => isWanted && setWords(text),
          () => isWanted && setFailed(true),
        )
      },
      { rootMargin: '400px' },
    )
    observer.observe(canvas)
    return () => {
      isWanted = false
      observer.disconnect()
    }
  }, [pdf, page])

  if (failed) {
    return (
      <p role="alert" className="small soft">
        {t('previewPageFailed', page)}
      </p>
    )
  }
  return (
    <>
      <canvas
        ref={place}
        className="preview-page"
        role="img"
        aria-label={t('previewPage', page, pdf.pages, name)}
        data-drawn={words === undefined ? undefined : true}
      />
      {words === undefined ? null : (
        <p className="unseen" dir="auto">
          {words}
        </p>
      )}
    </>
  )
}
