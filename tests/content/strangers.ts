import type { Platform } from '../../src/core/audit/types.ts'
import { engine } from '../../tools/inspect-engine.ts'
import { draw } from './draw.ts'

/** Runs in the page: reads one platform's pages by the packs of all the others, as if they were their own. */

export interface Stranger {
  readonly pack: Platform
  /** One address for each page that is read. */
  readonly urls: readonly string[]
}

export interface Taken {
  readonly pack: string
  readonly url: string
  readonly values: readonly { readonly setting: string; readonly value: string }[]
  readonly messages: readonly { readonly text: string; readonly direction: string }[]
}

function run(html: string, strangers: readonly Stranger[]): { reads: number; taken: Taken[] } {
  draw(html)
  let reads = 0
  const taken = strangers.flatMap(({ pack, urls }) =>
    urls.flatMap((url): Taken[] => {
      reads += 1
      const { observations, messages } = engine.readNow(pack, url)
      const values = observations.flatMap(({ setting, value }) =>
        value === undefined ? [] : [{ setting, value }],
      )
      const said = messages
        .filter(({ direction }) => direction !== 'unknown')
        .map(({ text, direction }) => ({ text, direction }))
      return values.length + said.length === 0 ? [] : [{ pack: pack.id, url, values, messages: said }]
    }),
  )
  return { reads, taken }
}

declare global {
  var chaperoneStrangers: typeof run
}

globalThis.chaperoneStrangers = run
