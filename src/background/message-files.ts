import * as z from 'zod/mini'
import type { Capture } from '../core/evidence/capture.ts'
import { around, cut, shared } from '../core/evidence/crop.ts'
import { snapshotDocument } from '../core/evidence/snapshot.ts'
import { askScript, snapshotScript } from './page-scripts.ts'
import { drawn, sizeOf } from './pictures.ts'
import type { DraftFile } from './writer.ts'

/** What is kept beside a message: cuts from its picture, and its markup and text. None of it may cost the save. */

export const original = 'screenshot.png'

const snapshotSchema = z.object({
  html: z.string().check(z.maxLength(4_000_000)),
  text: z.string().check(z.maxLength(1_000_000)),
  isCut: z.boolean(),
})

export const heldSnapshotSchema = z.pick(snapshotSchema, { html: true, text: true })
export type HeldSnapshot = z.infer<typeof heldSnapshotSchema>

/** @throws Error with the reason when there is none */
export async function snapshotOf(tabId: number, messageId: string): Promise<HeldSnapshot> {
  const answer = await askScript(
    tabId,
    snapshotScript,
    (id: string) => globalThis.chaperoneSnapshot && [globalThis.chaperoneSnapshot(id)],
    messageId,
  )
  if (answer === null) throw new Error('the message was no longer on the page')
  const { html, text } = z.parse(snapshotSchema, answer)
  return { html, text }
}

/** Derived pictures of the message and of the conversation around it, or why there are none. */
export async function cutsOf(
  capture: Capture,
  png: Uint8Array<ArrayBuffer>,
): Promise<{ files: DraftFile[]; missing?: string }> {
  const { box, pane, viewport, inView, pinch } = capture
  if (!inView || box === undefined) return { files: [], missing: 'the message was not in view' }
  if (pinch !== undefined) return { files: [], missing: 'the page was pinch-zoomed' }
  try {
    const picture = await sizeOf(png)
    // A message that is half scrolled away must not bring along what lies over it.
    const seen = pane === undefined ? box : shared(box, pane)
    const areas = {
      'message.png': seen && around(seen, viewport, picture),
      'conversation.png': pane && around(pane, viewport, picture),
    }
    const files: DraftFile[] = []
    for (const [name, area] of Object.entries(areas)) {
      if (area === undefined) continue
      const geometry = cut(original, area)
      const bytes = await drawn(geometry, async () => png)
      files.push({ name, type: 'image/png', role: 'derived', of: original, geometry, bytes })
    }
    if (areas['message.png'] === undefined)
      return { files, missing: 'the picture does not fit the size of the page' }
    if (pane === undefined)
      return { files, missing: 'it could not be proved where the conversation ends and other chats begin' }
    return { files }
  } catch (error) {
    return { files: [], missing: (error as Error).message }
  }
}

/** Stored as originals: a serialisation of the page's own elements, with everything that acts or loads taken out. */
export const snapshotFiles = ({ html, text }: HeldSnapshot): DraftFile[] => [
  {
    name: 'message.html',
    type: 'text/html',
    role: 'original',
    bytes: new TextEncoder().encode(snapshotDocument(html)),
  },
  { name: 'visible.txt', type: 'text/plain', role: 'original', bytes: new TextEncoder().encode(text) },
]
