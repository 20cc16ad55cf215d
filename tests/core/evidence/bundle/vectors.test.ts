import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { runScript, temporaryFolder } from './samples.ts'

vi.setConfig({ testTimeout: 60_000 })

const file = fileURLToPath(new URL('../../../vectors/bundle-v1.zip', import.meta.url))
const fingerprint = '733c1387c9a01e68f8a26c1ed51e77b8648d1463b1625a2723b21928c8b8a58c'

it('the bundle of version 0.1.0 is intact, and its key the same, for ever', async () => {
  expect(await verifyBundle(new Uint8Array(readFileSync(file)), { fingerprint })).toMatchObject({
    ...{ verdict: 'intact', problems: [], files: 30 },
    log: {
      ...{ entries: 5, entriesChecked: 3, filesChecked: 1, checkpoints: 5 },
      ...{ withheld: [2], deleted: [3], withheldFiles: [{ seq: 5, name: 'view.png' }] },
    },
  })
})

it('the verify.sh that it came with says so too', () => {
  const folder = temporaryFolder()
  execFileSync('unzip', ['-q', file, '-d', join(folder, 'bundle')])
  expect(runScript(join(folder, 'bundle'), [fingerprint])).toMatchObject({ code: 0, errors: '' })
})
