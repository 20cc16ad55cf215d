import { useEffect, useState } from 'react'
import { number, t } from '../../words.ts'
import { type OpenPdf, openPdf } from './open-pdf.ts'
import { PdfPage } from './pdf-page.tsx'
import { PreviewFailed } from './preview.tsx'

const mostPages = 50

/** The pages as pictures, each drawn when it comes into view. */
export function PdfPreview({ bytes, name }: { bytes: Uint8Array; name: string }) {
  const [pdf, setPdf] = useState<OpenPdf | 'failed'>()
  useEffect(() => {
    let opened: OpenPdf | undefined
    let isWanted = true
    openPdf(bytes).then(
      (made) => {
        opened = made
        if (isWanted) setPdf(made)
        else made.close()
      },
      () => isWanted && setPdf('failed'),
    )
    return () => {
      isWanted = false
      opened?.close()
    }
  }, [bytes])

  if (pdf === 'failed') return <PreviewFailed />
  if (pdf === undefined) {
    return (
      <p role="status" className="small soft">
        {t('previewLoading', name)}
      </p>
    )
  }
  const shown = Math.min(pdf.pages, mostPages)
  return (
    <>
      <p className="small soft">{t('previewPdfLimits')}</p>
      <div className="stack">
        {Array.from({ length: shown }, (_, at) => (
          <PdfPage key={`page ${String(at)}`} pdf={pdf} page={at + 1} name={name} />
        ))}
      </div>
      {pdf.pages > shown ? (
        <p className="small">{t('previewMorePages', number(shown), number(pdf.pages))}</p>
      ) : null}
    </>
  )
}
