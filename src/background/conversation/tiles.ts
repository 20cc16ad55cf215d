import browser from 'webextension-polyfill'
import { sha256Hex } from '../../core/evidence/chain.ts'
import type { Reading } from '../../core/evidence/conversation.ts'
import type { Size } from '../../core/evidence/crop.ts'
import { newIdentity, open, seal } from '../../core/evidence/seal.ts'
import { store } from '../../log/store.ts'
import { sizeOf } from '../pictures.ts'
import { screenshot } from '../screenshot.ts'
import type { DraftFile } from '../writer.ts'
import { pause, readStep, stood, tileMs } from './scroll.ts'

/**
 * Pictures of the screen, each sealed and put away as soon as it is taken, so that memory stays small and a worker
 * that dies leaves nothing half. To draw the long picture they must be opened once more, and the log may be locked:
 * so each is also sealed to a key that only this capture knows, and that is forgotten with it.
 */

export interface TakenTile {
  readonly name: string
  readonly capturedAt: string
  readonly picture: Size
  readonly reading: Reading
  /** The page stood still, so that the reading says where things lie in the picture. */
  readonly isStill: boolean
  readonly staged: string
}

export class Tray {
  readonly requestId: string
  private readonly recipient: string
  private readonly scratch: { identity: string; recipient: string }

  private constructor(requestId: string, recipient: string, scratch: Tray['scratch']) {
    this.requestId = requestId
    this.recipient = recipient
    this.scratch = scratch
  }

  static async start(requestId: string, recipient: string): Promise<Tray> {
    return new Tray(requestId, recipient, await newIdentity())
  }

  /** @returns the id under which it is staged. @throws QuotaExceededError (Dexie's) */
  async put(bytes: Uint8Array): Promise<string> {
    const id = `${trayPrefix}${crypto.randomUUID()}`
    await store.staged.add({
      id,
      requestId: this.requestId,
      stagedAt: new Date().toISOString(),
      sha256: await sha256Hex(bytes),
      bytes: bytes.length,
      sealed: await seal(bytes, [this.recipient, this.scratch.recipient]),
    })
    return id
  }

  async take(id: string): Promise<Uint8Array<ArrayBuffer>> {
    const held = await store.staged.get(id)
    if (held === undefined) throw new Error('a picture is no longer there')
    return open(held.sealed, this.scratch.identity)
  }

  empty = () => store.staged.where('requestId').equals(this.requestId).delete()
}

const trayPrefix = 'conversation-'

/** No capture outlives its worker: what lies there when one starts belongs to none. */
export const sweepTrays = () => store.staged.where('id').startsWith(trayPrefix).delete()

const nameOf = (nth: number) => `tile-${String(nth).padStart(3, '0')}.png`
const stills = 4

/**
 * One picture of the screen as it is, put away. A page that moved meanwhile is taken again, and after some tries
 * kept as it is but not used for the long picture.
 * @throws NotInFrontError, ScreenshotError, ConversationLostError
 */
export async function takeTile(tabId: number, nth: number, since: Reading, tray: Tray): Promise<TakenTile> {
  for (let tried = 1; ; tried++) {
    const before = await readStep(tabId, since)
    const capturedAt = new Date().toISOString()
    const png = await screenshot(await browser.tabs.get(tabId))
    const after = await readStep(tabId, since)
    const isStill = stood(before, after) && before.pinch === undefined && after.pinch === undefined
    if (isStill || tried === stills) {
      const picture = await sizeOf(png)
      return { name: nameOf(nth), capturedAt, picture, reading: after, isStill, staged: await tray.put(png) }
    }
    await pause(tileMs)
  }
}

export const tileFile = ({ name, staged }: TakenTile): DraftFile => ({
  name,
  type: 'image/png',
  role: 'original',
  staged,
})
