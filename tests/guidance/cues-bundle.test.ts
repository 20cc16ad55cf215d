import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import type { CueExamples } from '../../src/core/cues/types.ts'
import { cueLanguages } from '../../src/guidance/cues/index.ts'
import { cueKilobytes } from '../../tools/bundle-size.ts'

/** What of a language is shipped: the background loads it at each start, whatever language the messages are in. */

const modules = import.meta.glob<{ examples?: Readonly<Record<string, CueExamples>> }>(
  '../../src/guidance/cues/*/*.ts',
  { eager: true },
)
const examples = Object.values(modules).flatMap((one) => Object.values(one.examples ?? {}))
const sentences = examples
  .flatMap(({ found, passed }) => [...found, ...passed])
  .filter((text) => text.length > 15)

/** As in the background, without the code that is there anyway. */
async function shipped(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: file, preserveEntrySignatures: 'strict' },
    },
  })
  const [first] = Array.isArray(made) ? made : [made]
  if (first === undefined || !('output' in first)) throw new TypeError('nothing was built')
  return first.output.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
}

describe.each(cueLanguages)('of $id', ({ id, rules }) => {
  it('every rule is shipped, no example is, and it all keeps to the budget of a language', async () => {
    const code = await shipped(`src/guidance/cues/${id}/language.ts`)
    for (const rule of rules) expect(code).toContain(rule.id)
    expect(sentences.filter((text) => code.includes(text))).toEqual([])
    expect(new TextEncoder().encode(code).length / 1000).toBeLessThanOrEqual(cueKilobytes(id))
  })
})

it('there are examples to be looked for', () =>
  expect(sentences.length).toBeGreaterThan(cueLanguages.length * 30))
