import { sha256Hex } from '../../chain.ts'
import type { Exhibit } from '../exhibits.ts'
import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import { grey } from '../pdf/flow.ts'
import type { EmbeddedPicture } from '../pictures/png.ts'
import { PictureError } from '../pictures/png.ts'
import type { Pictures } from '../pictures/show-picture.ts'
import { grouped } from '../words.ts'
import { small } from './look.ts'

/** The files of an entry: pictures are shown, others named. One at a time is in memory. */
export async function filesSection(
  flow: Flow,
  { input, exhibits }: ReportFacts,
  seq: number,
  pictures: Pictures,
): Promise<void> {
  for (const exhibit of exhibits.filter((other) => other.seq === seq)) {
    const { file, isWithheld, reason } = exhibit
    flow.space(7)
    if (isWithheld) {
      await caption(flow, exhibit, `withheld${reason === undefined ? '' : `: ${reason}`}`)
      continue
    }
    if (!isPicture(file.type)) {
      await caption(flow, exhibit, 'not a picture that can be printed; see the file in the bundle')
      continue
    }
    const loaded = await load(exhibit, input.file, pictures)
    if (typeof loaded === 'string') {
      await caption(flow, exhibit, `could not be shown here: ${loaded}`)
      continue
    }
    const { width, height } = loaded
    const shown = Math.min(350, height * 0.75, (height * flow.paper.column) / width)
    flow.keep(Math.min(shown + 44, 420))
    await pictures.show(
      flow,
      file.sha256,
      loaded,
      (part, parts) => `Exhibit ${exhibit.number}, part ${part} of ${parts}`,
    )
    flow.space(3)
    await caption(flow, exhibit, `${grouped(width)} × ${grouped(height)} pixels`)
  }
}

/** Others stay files: no PDF reader shows them. */
const isPicture = (type: string) => /^image\/(png|jpe?g)$/i.test(type)

/** The picture, or why not. */
async function load(
  { seq, file }: Exhibit,
  read: ReportFacts['input']['file'],
  pictures: Pictures,
): Promise<EmbeddedPicture | string> {
  const bytes = await read(seq, file.name).catch(() => undefined)
  if (bytes === undefined) return 'the file is not there'
  if ((await sha256Hex(bytes)) !== file.sha256) return 'it is not the file that was recorded'
  try {
    return await pictures.load(file.sha256, bytes)
  } catch (error) {
    return error instanceof PictureError ? error.message : 'it cannot be read'
  }
}

async function caption(flow: Flow, exhibit: Exhibit, note: string): Promise<void> {
  const { number, file } = exhibit
  flow.keep(34)
  await flow.paragraph(`Exhibit ${number} · ${file.name} · ${roleWords(exhibit)} · ${note}`, {
    size: 8.5,
    bold: true,
    colour: grey,
  })
  await flow.paragraph(
    `SHA-256 ${file.sha256} · ${grouped(file.bytes)} bytes${file.importedAs ? ` · brought in as ${file.importedAs}` : ''}`,
    { ...small, size: 7.5 },
  )
  const geometry = geometryWords(exhibit)
  if (geometry !== '') await flow.paragraph(geometry, { ...small, after: 2 })
}

export function roleWords({ file }: Pick<Exhibit, 'file'>): string {
  if (file.role === 'original') return 'original, exactly as captured'
  if (file.role === 'attachment') return 'attached by the clinician'
  return `derived from ${file.of ?? 'another file'}`
}

/** How a derived picture was made, as it was recorded. */
function geometryWords({ file }: Exhibit): string {
  const { geometry } = file
  if (!geometry) return ''
  const size = (n: number) => `${Math.round(n * 10) / 10}`
  const parts = geometry.parts.slice(0, 12).map(({ from, area, x, y }) => {
    const of = from === undefined || from === file.of ? '' : ` of ${from}`
    return `the area ${size(area.width)} × ${size(area.height)} at (${size(area.x)}, ${size(area.y)})${of} put at (${size(x)}, ${size(y)})`
  })
  const more = geometry.parts.length - parts.length
  const masked = geometry.masked?.length ?? 0
  return [
    parts.length > 0
      ? `How it was made, in pixels from the upper left corner: ${parts.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
      : '',
    masked > 0 ? `${masked === 1 ? 'One area was' : `${masked} areas were`} painted over.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
