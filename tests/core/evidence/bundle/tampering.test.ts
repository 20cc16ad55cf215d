import { beforeAll, describe, expect, it, vi } from 'vitest'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import type { Log } from '../samples.ts'
import { flipped, sampleLog } from '../samples.ts'
import { chainTamperings } from './chain-tamperings.ts'
import { entryTamperings } from './entry-tamperings.ts'
import type { Files } from './samples.ts'
import { bundleOf, decoded, filesOf, resealed, runTrusted, unpacked, zipOf } from './samples.ts'
import { sealTamperings } from './seal-tamperings.ts'

/** Whatever is done to a bundle, both verifiers notice, and both name what it was done to. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

let log: Log
let files: Files
let script: string
beforeAll(async () => {
  log = await sampleLog(5)
  files = await filesOf(
    await bundleOf(log, {
      checkpoints: log.checkpoints.slice(-2),
      selection: { entries: [1, 3, 5], withheldFiles: [{ seq: 5, name: 'view.png' }] },
    }),
  )
  expect(decoded(files.get('bag/data/withheld.tsv'))).toBe('entry\t2\nentry\t4\nfile\t5\tview.png\n')
  script = decoded(files.get('verify.sh'))
})

const problemsOf = async (changed: Files) => {
  const result = await verifyBundle(await zipOf(changed))
  if (result.verdict === 'unreadable') throw new Error(result.why)
  expect(result.verdict).toBe('broken')
  return result.problems
}
const linesOf = (changed: Files): string[] => {
  const { code, lines, errors } = runTrusted(script, unpacked(changed))
  expect({ code, errors }).toEqual({ code: 1, errors: '' })
  return lines.map((line) => line.replace(/^BROKEN {2}/, ''))
}

it('what they begin with is intact for both, sealed anew too', async () => {
  for (const whole of [files, await resealed(files, log)]) {
    expect(await verifyBundle(await zipOf(whole))).toMatchObject({ verdict: 'intact', problems: [] })
    expect(runTrusted(script, unpacked(whole))).toMatchObject({ code: 0, errors: '' })
  }
})

describe.each([
  ['entries and files', entryTamperings],
  ['the chain', chainTamperings],
  ['seal, checkpoints and lists', sealTamperings],
])('of %s', (_name, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (_title, { isResealed, change, ours, script: line }) => {
      const changed: Files = new Map(files)
      await change(changed, log)
      const made = isResealed ? await resealed(changed, log) : changed
      expect(await problemsOf(made)).toContainEqual(expect.objectContaining(ours))
      expect(linesOf(made)).toContain(line)
    },
  )
})

describe('every file', () => {
  it('that is missing is named by both', async () => {
    for (const path of files.keys()) {
      const changed: Files = new Map(files)
      changed.delete(path)
      expect(await problemsOf(changed), path).toContainEqual({ kind: 'fileAbsent', path })
      expect(linesOf(changed), path).toContain(`${path}: missing`)
    }
  })

  it('in which one bit is turned over, wherever, is named by ours', async () => {
    for (const [path, bytes] of files)
      for (const part of [0, 0.15, 0.33, 0.5, 0.66, 0.85, 1]) {
        const place = Math.round(part * (bytes.length - 1))
        const problems = await problemsOf(new Map(files).set(path, flipped(bytes, place, place % 8)))
        const named = problems.some((p) => p.path === path || p.detail?.includes(path))
        expect(named, `${path} at ${place}: ${JSON.stringify(problems)}`).toBe(true)
      }
  })
})
