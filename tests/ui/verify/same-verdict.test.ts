import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { checkFile } from '../../../src/ui/verify/check-file.ts'
import { placeWords, problemWords } from '../../../src/ui/verify/problem-words.ts'
import { main } from '../../../tools/verify.ts'
import { chainTamperings } from '../../core/evidence/bundle/chain-tamperings.ts'
import { entryTamperings } from '../../core/evidence/bundle/entry-tamperings.ts'
import type { Files } from '../../core/evidence/bundle/samples.ts'
import { bundleOf, filesOf, resealed, temporaryFolder, zipOf } from '../../core/evidence/bundle/samples.ts'
import { sealTamperings } from '../../core/evidence/bundle/seal-tamperings.ts'
import type { Log } from '../../core/evidence/samples.ts'
import { sampleLog } from '../../core/evidence/samples.ts'

/** Whoever checks a bundle hears the same, from `npm run verify -- --json` and from the Verify page. */

vi.mock('webextension-polyfill', async () => {
  const words = (await import('../../../public/_locales/en/messages.json')).default
  const held: Readonly<Record<string, { message: string }>> = words
  const getMessage = (key: string, given: string[] = []) =>
    (held[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => given[Number(n) - 1] ?? '')
  return { default: { i18n: { getMessage, getUILanguage: () => 'en-GB' } } }
})

const folder = temporaryFolder()
let log: Log
let files: Files
let said: string[]

beforeAll(async () => {
  log = await sampleLog(5)
  const selection = { entries: [1, 3, 5], withheldFiles: [{ seq: 5, name: 'view.png' }] }
  files = await filesOf(await bundleOf(log, { checkpoints: log.checkpoints.slice(-2), selection }))
})
beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

const both = async (zip: Uint8Array) => {
  const path = join(folder, 'bundle.zip')
  writeFileSync(path, zip)
  const code = await main([path, '--json'])
  const checked = await checkFile(new Blob([new Uint8Array(zip)]))
  if (checked.is !== 'found') throw new Error(checked.is)
  expect(JSON.parse(JSON.stringify(checked.found))).toEqual(JSON.parse(said.join('')))
  return { code, found: checked.found }
}

it('of a whole bundle', async () => {
  const { code, found } = await both(await zipOf(files))
  expect({ code, found }).toMatchObject({
    code: 0,
    found: {
      verdict: 'intact',
      handedOver: 3,
      made: {
        at: '2026-11-25 09:30 UTC',
        by: 'Chaperone 0.1.0',
        recipientProfile: 'police',
        recipient: 'Sample Constabulary',
      },
    },
  })
})

it.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a text', new TextEncoder().encode('hello'), 'notAZip'],
])('of %s', async (_name, bytes, why) => {
  expect(await both(bytes)).toMatchObject({ code: 2, found: { verdict: 'unreadable', why } })
})

describe('of a bundle of which', () => {
  it.each([...entryTamperings, ...chainTamperings, ...sealTamperings].map((one) => [one.name, one] as const))(
    '%s',
    async (_title, { isResealed, change, ours }) => {
      const changed: Files = new Map(files)
      await change(changed, log)
      const { code, found } = await both(await zipOf(isResealed ? await resealed(changed, log) : changed))
      expect(code).toBe(1)
      if (found.verdict === 'unreadable') throw new Error(found.why)
      const named = found.problems.find((problem) =>
        Object.entries(ours).every(([name, value]) => problem[name as keyof typeof problem] === value),
      )
      if (named === undefined) throw new Error('the page does not name it')
      const place = placeWords(named.place)
      for (const part of [ours.seq, ours.file, ours.path].filter((known) => known !== undefined))
        if (!(ours.path !== undefined && part === ours.seq)) expect(place).toContain(`${part}`)
      expect(messages[problemWords[named.kind]].message).toMatch(/^[A-Z].*\.$/)
    },
  )
})

it('has a sentence of its own for each thing that can be wrong', () => {
  const sentences = Object.values(problemWords).map((key) => messages[key].message)
  expect(sentences.length).toBeGreaterThan(35)
  expect(new Set(sentences).size).toBe(sentences.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
})
