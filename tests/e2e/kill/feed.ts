import type { Tab } from '../browser/driver.ts'
import type { Item } from './plan.ts'

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

const source = `(items, tabId, messageId) => {
  const api = globalThis.browser ?? chrome
  const send = (name, args) =>
    Promise.race([
      api.runtime.sendMessage({ to: 'page', name, args }),
      new Promise((_, late) => setTimeout(late, 8000, new Error('no answer'))),
    ]).then((reply) => {
      if (reply?.ok) return reply.value
      throw new Error(reply ? reply.error : 'no answer')
    })
  const base64 = (bytes) => {
    let text = ''
    for (let at = 0; at < bytes; at++) text += String.fromCharCode((at * 31 + bytes) & 255)
    return btoa(text)
  }
  const event = ({ requestId }) =>
    ({ type: 'note', eventPrecision: 'unknown', where: '', whatHappened: 'save ' + requestId })
  const request = (item) =>
    item.kind === 'message'
      ? ['save', { tabId, messageId, requestId: item.requestId }]
      : ['record', {
          requestId: item.requestId,
          event: event(item),
          attachments: item.bytes === 0 ? [] : [{ importedAs: 'a.bin', type: '', base64: base64(item.bytes) }],
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
        result = await send(...request(item))
        feed.times.push(performance.now() - start)
      } catch {
        result = await howItWent(requestId)
      }
      if (result?.status === 'saved') feed.saved.push({ requestId, seq: result.seq })
      else if (result !== undefined) feed.refused.push({ requestId, error: String(result.error) })
    }
  }
  Promise.all([lane(), lane()]).then(() => { feed.isOver = true })
}`

export const startFeed = (page: Tab, items: readonly Item[], tabId: number, messageId: string) =>
  page.evaluate<void>(`(${source})(${JSON.stringify(items)}, ${tabId}, ${JSON.stringify(messageId)})`)

/** Everything since the last time. */
export const takeAnswers = (page: Tab): Promise<Answered> =>
  page.evaluate<Answered>(`(({ saved, refused, times, isOver }) => ({
    saved: saved.splice(0), refused: refused.splice(0), times: times.splice(0), isOver,
  }))(globalThis.feed)`)
