import { AnnotationMode, GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

/**
 * A PDF that may be hostile, drawn by pdf.js (Apache-2.0) in a worker of its own. Nothing in it runs: scripts are
 * never loaded, no code is made from strings, forms of the XFA kind are off, and without a layer for annotations there
 * is nothing to click. Glyphs are drawn from their outlines, so that no font of a stranger reaches the browser's fonts.
 * Nothing is fetched, for our policy allows no connection.
 */
export interface OpenPdf {
  readonly pages: number
  /** Draws one page; returns the words on it. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, cssWidth: number) => Promise<string>
  readonly close: () => void
}

/** More pixels than any screen shows, and no more than a small computer bears. */
const maxPixels = 2 ** 23
const maxWords = 20_000

/** Rejects with pdf.js's errors. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const worker = new PdfWorker()
  GlobalWorkerOptions.workerPort = worker
  const task = getDocument({
    // pdf.js hands the bytes over to its worker; the page keeps its own.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: maxPixels * 4,
    canvasMaxAreaInBytes: maxPixels * 4,
    verbosity: 0,
  })
  const close = () => {
    void task.destroy().catch(() => {})
    worker.terminate()
  }
  try {
    const opened = await task.promise
    return { pages: opened.numPages, draw: (...args) => draw(opened, ...args), close }
  } catch (error) {
    close()
    throw error
  }
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  cssWidth: number,
): Promise<string> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const wanted = (cssWidth * Math.min(devicePixelRatio, 2)) / width
  const scale = Math.min(wanted, Math.sqrt(maxPixels / (width * height)))
  const viewport = page.getViewport({ scale })
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  // Stamps and notes are drawn, as they would be on paper.
  await page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE }).promise
  const { items } = await page.getTextContent()
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .slice(0, maxWords)
}
