import { listMessages } from '../src/content/messages/list.ts'
import { detectHere, readHere } from '../src/content/page.ts'
import { watch } from '../src/content/settings/watch.ts'
import type { Detection, Observation, Platform } from '../src/core/audit/types.ts'
import type { MessageRow } from '../src/core/evidence/capture.ts'
import { withTime } from '../src/core/evidence/shown-time.ts'

/** Runs inside the page: the content script's own reader, without the extension around it. */

export interface PageResult {
  readonly detection?: Detection
  readonly language?: string
  readonly observations: readonly Observation[]
  /** Each with the layout that found it, and whom the conversation is with, where the page says so. */
  readonly messages: readonly (MessageRow & { readonly layout: string; readonly peer?: string })[]
}

const readNow = (platform: Platform, url: string): PageResult => {
  const detection = detectHere(document, platform, url)
  const language = document.documentElement.getAttribute('lang')
  return {
    ...(detection !== undefined && { detection }),
    ...(language !== null && { language }),
    observations: detection === undefined ? [] : readHere(document, platform, detection),
    messages:
      detection === undefined
        ? []
        : listMessages(document, platform, detection.kind).map(({ row, layout, peer }) => ({
            ...withTime(row),
            layout: layout.id,
            ...(peer !== undefined && { peer }),
          })),
  }
}

const settled = (platform: Platform, url: string, giveUpMs: number): Promise<unknown> =>
  new Promise((resolve) => {
    const read = () => readNow(platform, url).observations.slice()
    const watching = watch(
      document,
      read,
      () => {
        watching.stop()
        resolve(undefined)
      },
      { quietMs: 400, giveUpMs },
    )
  })

const isWaitedFor = ({ detection, messages }: PageResult) =>
  detection !== undefined && ['thread', 'requests'].includes(detection.kind) && messages.length === 0

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Reads the page once it has settled, or after `giveUpMs` whatever there is. */
const inspect = async (platform: Platform, url: string, giveUpMs: number): Promise<PageResult> => {
  const until = Date.now() + giveUpMs
  if (readNow(platform, url).detection?.kind === 'settings') await settled(platform, url, giveUpMs)
  while (isWaitedFor(readNow(platform, url)) && Date.now() < until) await pause(100)
  return readNow(platform, url)
}

export const engine = { inspect, readNow }

declare global {
  var chaperoneEngine: typeof engine
}

globalThis.chaperoneEngine = engine
