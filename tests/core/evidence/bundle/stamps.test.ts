import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import type { Log } from '../samples.ts'
import { flipped, sampleLog } from '../samples.ts'
import type { Files } from './samples.ts'
import { bundleOf, decoded, filesOf, isOnPath, resealed, runTrusted, unpacked, zipOf } from './samples.ts'
import { authority, stampsOf, stampTamperings } from './stamp-tamperings.ts'

/** Time stamps in a bundle: carried whole, checked by both verifiers, and their damage named by both. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let log: Log
let files: Files
let script: string
const path = 'bag/data/checkpoints/000005.tsr'
beforeAll(async () => {
  log = await sampleLog(5)
  const checkpoints = log.checkpoints.slice(-2)
  files = await filesOf(await bundleOf(log, { checkpoints, stamps: await stampsOf(log) }))
  script = decoded(files.get('verify.sh'))
})
afterAll(() => authority.remove())

const verdictOf = async (changed: Files) => {
  const result = await verifyBundle(await zipOf(changed))
  if (result.verdict === 'unreadable') throw new Error(result.why)
  return result
}

describe('a bundle with time stamps', () => {
  it('is intact for both, and both say when and by whom', async () => {
    const result = await verdictOf(files)
    expect(result.problems).toEqual([])
    expect(result.stamps).toMatchObject([
      { size: 4, path: 'bag/data/checkpoints/000004.tsr', authority: 'Practice Time Stamps' },
      { size: 5, path, authority: 'Practice Time Stamps', policy: '1.3.6.1.4.1.99999.1' },
    ])
    for (const shell of ['dash', 'bash', 'busybox sh'].filter((name) => isOnPath(name.split(' ')[0] ?? ''))) {
      const folder = unpacked(files)
      const out = execFileSync('sh', ['-c', `${shell} ${join(folder, 'verify.sh')}`], { encoding: 'utf8' })
      const lines = out.trimEnd().split('\n')
      const day = '[A-Z][a-z]{2} [ 0-9]\\d \\d\\d:\\d\\d:\\d\\d 20\\d\\d GMT'
      expect(lines.slice(-4), shell).toEqual([
        expect.stringMatching(
          `^Time stamp on checkpoint 000004: ${day}, CN=Practice Time Stamps,O=Practice$`,
        ),
        expect.stringMatching(
          `^Time stamp on checkpoint 000005: ${day}, CN=Practice Time Stamps,O=Practice$`,
        ),
        'Whether to trust these authorities is yours to judge; VERIFY.txt says how.',
        'INTACT',
      ])
    }
  })

  it('holds answers that openssl verifies against the root of the authority, as VERIFY.txt says', () => {
    const folder = unpacked(files)
    const command = decoded(files.get('VERIFY.txt'))
      .split('\n')
      .find((line) => line.includes('openssl ts -verify'))
      ?.replaceAll('000001', '000005')
      .replace('ROOT.pem', authority.root)
    expect(execFileSync('sh', ['-c', `${command} 2>&1`], { cwd: folder, encoding: 'utf8' })).toContain(
      'Verification: OK',
    )
  })

  it('may hold several of one checkpoint', async () => {
    const [, second] = await stampsOf(log)
    if (second === undefined) throw new Error('no stamp')
    const stamps = [...(await stampsOf(log)), second]
    const more = await filesOf(await bundleOf(log, { stamps }))
    expect((await verdictOf(more)).stamps.map((stamp) => stamp.path.slice(-12))).toEqual(
      ['000004.tsr', '000005-2.tsr', '000005.tsr'].map((name) => `checkpoints/${name}`.slice(-12)),
    )
    expect(runTrusted(script, unpacked(more)).code).toBe(0)
  })

  it('is not made of a stamp on something else, or of one on no checkpoint', async () => {
    const [first] = await stampsOf(log)
    if (first === undefined) throw new Error('no stamp')
    await expect(bundleOf(log, { stamps: [{ ...first, size: 5 }] })).rejects.toThrow(
      'a time stamp on checkpoint 5: it is a stamp on something else',
    )
    const extra = [{ path: 'checkpoints/000005.tsr', bytes: async () => first.response }]
    await expect(bundleOf(log, { extra })).rejects.toThrow('would look like a checkpoint or its time stamp')
    await expect(bundleOf(log, { stamps: [{ ...first, size: 6 }] })).rejects.toThrow('no checkpoint: 6')
    await expect(bundleOf(log, { stamps: Array.from({ length: 10 }, () => first) })).rejects.toThrow(
      'too many',
    )
  })
})

describe('of a time stamp', () => {
  it.each(stampTamperings.map((one) => [one.name, one] as const))(
    '%s',
    async (_title, { isResealed, change, ours, script: line }) => {
      const changed: Files = new Map(files)
      await change(changed, log)
      const made = isResealed ? await resealed(changed, log) : changed
      expect((await verdictOf(made)).problems).toContainEqual(expect.objectContaining(ours))
      const { code, lines, errors } = runTrusted(script, unpacked(made))
      expect({ code, errors }).toEqual({ code: 1, errors: '' })
      expect(lines).toContain(`BROKEN  ${line}`)
    },
  )

  it('any bit that is turned over, without sealing anew, is named by both', async () => {
    const stamp = files.get(path) ?? new Uint8Array()
    for (let at = 0; at < stamp.length; at += 61) {
      const changed = new Map(files).set(path, flipped(stamp, at, at % 8))
      const problems = (await verdictOf(changed)).problems
      expect(problems, `byte ${at}`).toContainEqual({ kind: 'fileChanged', path })
      if (at % 3 === 0)
        expect(runTrusted(script, unpacked(changed)).lines).toContain(
          `BROKEN  ${path}: not the bytes that were sealed`,
        )
    }
  })
})
