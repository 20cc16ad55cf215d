import { seal } from '../../../src/core/evidence/seal.ts'
import type { Tab } from '../browser/driver.ts'
import { attachmentHash, attachmentOf, type Item } from './plan.ts'

/**
 * One page of ours that saves without pause, two at a time, and asks how it went where no answer comes, as the
 * popup does. What was answered is fetched from it often, because it dies with the browser.
 */

export interface Answered {
  /** Of a save that was acknowledged. */
  readonly saved: readonly { readonly requestId: string; readonly seq: number }[]
  /** Told to the person as not saved. */
  readonly refused: readonly { readonly requestId: string; readonly error: string }[]
  readonly isOver: boolean
  /** How long an undisturbed save took, ms. */
  readonly times: readonly number[]
}

const source = `(items, tabId, messageId, sealed) => {
  const api = globalThis.browser ?? chrome
  const send = (name, args) =>
    Promise.race([
      api.runtime.sendMessage({ to: 'page', name, args }),
      new Promise((_, late) => setTimeout(late, 8000, new Error('no answer'))),
    ]).then((reply) => {
      if (reply?.ok) return reply.value
      // An answer that is an error of ours was not cut off by anybody.
      throw Object.assign(new Error(reply ? reply.error : 'no answer'), { isOurs: reply !== undefined && reply !== null })
    })
  const event = ({ requestId }) =>
    ({ type: 'note', eventPrecision: 'unknown', where: '', whatHappened: 'save ' + requestId })
  // As the form does it: the page puts the sealed file into the waiting room, and the request names it.
  const stage = ({ requestId, bytes }) =>
    new Promise((done, failed) => {
      const opening = indexedDB.open('chaperone')
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const id = crypto.randomUUID()
        const { sha256, base64 } = sealed[requestId]
        const writing = opening.result.transaction('staged', 'readwrite')
        writing.objectStore('staged').put({
          id, requestId, stagedAt: new Date().toISOString(), sha256, bytes,
          sealed: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
        })
        writing.onabort = () => failed(writing.error)
        writing.oncomplete = () => {
          opening.result.close()
          done([{ importedAs: 'a.bin', type: '', staged: id }])
        }
      }
    })
  const request = async (item) =>
    item.kind === 'message'
      ? ['save', { tabId, messageId, requestId: item.requestId }]
      : ['record', {
          requestId: item.requestId,
          event: event(item),
          attachments: item.bytes === 0 ? [] : await stage(item),
        }]
  const howItWent = async (requestId) => {
    for (let turn = 0; turn < 20; turn++) {
      try {
        return await send('saveStatus', { requestId })
      } catch {
        await new Promise((done) => setTimeout(done, 200))
      }
    }
    return undefined
  }
  const feed = (globalThis.feed = { saved: [], refused: [], times: [], isOver: false })
  const left = [...items]
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      const { requestId } = item
      const start = performance.now()
      let result
      try {
        result = await send(...(await request(item)))
        feed.times.push(performance.now() - start)
      } catch (error) {
        result = error.isOurs ? { status: 'notSaved', error: error.message } : await howItWent(requestId)
      }
      if (result?.status === 'saved') feed.saved.push({ requestId, seq: result.seq })
      else if (result !== undefined) feed.refused.push({ requestId, error: String(result.error) })
    }
  }
  Promise.all([lane(), lane()]).then(() => { feed.isOver = true })
}`

const recipientOf = (page: Tab) =>
  page.evaluate<string>(`new Promise((done) => {
    const opening = indexedDB.open('chaperone')
    opening.onsuccess = () => {
      const asking = opening.result.transaction('vault').objectStore('vault').get('vault')
      asking.onsuccess = () => {
        opening.result.close()
        done(asking.result.recipient)
      }
    }
  })`)

export async function startFeed(
  page: Tab,
  items: readonly Item[],
  tabId: number,
  messageId: string,
): Promise<void> {
  const recipient = await recipientOf(page)
  const sealed = await Promise.all(
    items
      .filter(({ bytes }) => bytes > 0)
      .map(async ({ requestId, bytes }) => {
        const file = attachmentOf(bytes)
        const base64 = Buffer.from(await seal(file, [recipient])).toString('base64')
        return [requestId, { sha256: attachmentHash(bytes), base64 }] as const
      }),
  )
  const args = [items, tabId, messageId, Object.fromEntries(sealed)].map((one) => JSON.stringify(one))
  await page.evaluate<void>(`(${source})(${args.join(', ')})`)
}

/** Everything since the last time. */
export const takeAnswers = (page: Tab): Promise<Answered> =>
  page.evaluate<Answered>(`(({ saved, refused, times, isOver }) => ({
    saved: saved.splice(0), refused: refused.splice(0), times: times.splice(0), isOver,
  }))(globalThis.feed)`)
