import type { PDFContext, PDFRef } from 'pdf-lib'
import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import type { ReportTypecase } from '../text/typecase.ts'
import type { Bookmark, Page } from './page.ts'
import type { Paper } from './paper.ts'

/** Makes a PDF of pages that are laid out. The same pages give the same bytes. */

export interface Metadata {
  readonly title: string
  readonly software: string
  readonly now: Date
}

export async function newDocument({ title, software, now }: Metadata): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setProducer(`${software}, pdf-lib`)
  pdf.setCreator(software)
  pdf.setCreationDate(now)
  pdf.setModificationDate(now)
  pdf.setLanguage('en-GB')
  return pdf
}

export async function writePdf(
  pdf: PDFDocument,
  paper: Paper,
  { pages, bookmarks }: { readonly pages: readonly Page[]; readonly bookmarks: readonly Bookmark[] },
  typecase: ReportTypecase,
): Promise<Uint8Array> {
  const { context } = pdf
  const fonts = context.register(context.obj(Object.fromEntries(typecase.embed())))
  const refs = pages.map((page) => {
    const added = pdf.addPage([paper.width, paper.height])
    added.node.set(PDFName.of('Contents'), context.register(context.flateStream(page.ops)))
    added.node.set(
      PDFName.of('Resources'),
      context.obj({ Font: fonts, XObject: Object.fromEntries(page.images) }),
    )
    return added.ref
  })
  addOutline(pdf, context, bookmarks, refs)
  return pdf.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY })
}

interface Node {
  readonly mark: Bookmark
  readonly ref: PDFRef
  readonly children: Node[]
}

/** ISO 32000-1, 12.3.3. */
function addOutline(
  pdf: PDFDocument,
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
): void {
  const roots: Node[] = []
  for (const mark of bookmarks) {
    const node = { mark, ref: context.nextRef(), children: [] }
    const parent = mark.level === 2 ? roots.at(-1) : undefined
    ;(parent?.children ?? roots).push(node)
  }
  const root = context.nextRef()
  const write = (nodes: readonly Node[], parent: PDFRef) => {
    for (const [index, { mark, ref, children }] of nodes.entries()) {
      const [before, after] = [nodes[index - 1], nodes[index + 1]]
      const page = pages[mark.page]
      if (page === undefined) continue
      context.assign(
        ref,
        context.obj({
          Title: PDFHexString.fromText(mark.title),
          Parent: parent,
          Dest: [page, 'XYZ', null, Math.round(mark.y), null],
          ...(before && { Prev: before.ref }),
          ...(after && { Next: after.ref }),
          ...ends(children),
        }),
      )
      write(children, ref)
    }
  }
  write(roots, root)
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(roots, true) }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** Children are closed: a negative count. */
const ends = (nodes: readonly Node[], isOpen = false) => ({
  ...(nodes[0] && { First: nodes[0].ref, Count: isOpen ? nodes.length : -nodes.length }),
  ...(nodes.at(-1) && { Last: nodes.at(-1)?.ref }),
})
