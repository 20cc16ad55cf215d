import type { Review } from '../../../core/tour/review.ts'
import { drawRun } from '../../draw-run.ts'
import { reportFonts } from '../../report-fonts.ts'
import { saveAs } from '../../save-as.ts'

/** Saves the record as a PDF, made here. The writer of PDFs is larger than the popup, and only wanted for this. */
export async function saveReview(review: Review): Promise<void> {
  const { toReviewPdf } = await import('../../../core/tour/pdf/to-review-pdf.ts')
  const bytes = await toReviewPdf({
    review,
    software: `Chaperone ${review.version}`,
    offsetMinutes: -new Date(review.endedAt).getTimezoneOffset(),
    paper: /-(US|CA)$/.test(navigator.language) ? 'Letter' : 'A4',
    fonts: await reportFonts(),
    drawRun,
  })
  const day = review.endedAt.slice(0, 10)
  saveAs(new Blob([new Uint8Array(bytes)]), `chaperone-review-${review.platform}-${day}.pdf`)
}
