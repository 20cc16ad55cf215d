import * as z from 'zod/mini'
import { askScript, outlineScript } from './page-scripts.ts'

const schema = z.string().check(z.maxLength(400_000))

/** The structure of the page in a tab, without a word of what stands in it. @throws PageScriptError */
export async function outlineOf(tabId: number): Promise<string> {
  const answer = await askScript(
    tabId,
    outlineScript,
    () => globalThis.chaperoneOutline && [globalThis.chaperoneOutline()],
  )
  return z.parse(schema, answer)
}
