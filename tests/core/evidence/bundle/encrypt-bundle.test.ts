import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { encryptBundle } from '../../../../src/core/evidence/bundle/encrypt-bundle.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { newIdentity, open, RecipientError } from '../../../../src/core/evidence/seal.ts'
import { bytesOf, isOnPath, sampleBundle, temporaryFolder } from './samples.ts'

let zip: Uint8Array
beforeAll(async () => {
  ;({ zip } = await sampleBundle())
})
const stream = () => new Blob([new Uint8Array(zip)]).stream()

describe('an encrypted bundle', () => {
  it('opens for each of its recipients, byte for byte', async () => {
    const [one, two] = [await newIdentity(), await newIdentity()]
    const sealed = await bytesOf(
      await encryptBundle(stream(), { recipients: [one.recipient, two.recipient] }),
    )
    for (const { identity } of [one, two]) expect(await open(sealed, identity)).toEqual(zip)
  })

  it('is not made for nobody', async () => {
    await expect(encryptBundle(stream(), { recipients: [] })).rejects.toThrow(RecipientError)
    await expect(encryptBundle(stream(), { recipients: ['age1nobody'] })).rejects.toThrow(RecipientError)
    await expect(encryptBundle(stream(), { passphrase: '' })).rejects.toThrow(RangeError)
  })

  it('is called encrypted, and neither broken nor no bundle', async () => {
    const { recipient } = await newIdentity()
    const sealed = await bytesOf(await encryptBundle(stream(), { recipients: [recipient] }))
    expect(await verifyBundle(sealed)).toEqual({ verdict: 'unreadable', why: 'encrypted' })
  })

  it('comes out piece by piece while the bundle still goes in', async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given++
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    const { recipient } = await newIdentity()
    const reader = (await encryptBundle(endless, { recipients: [recipient] })).getReader()
    for (let taken = 0; taken < 4 * 64 * 1024; ) taken += (await reader.read()).value?.length ?? 0
    expect(given).toBeLessThan(20)
    await reader.cancel()
  })
})

describe.skipIf(!isOnPath('age'))("Debian's age", () => {
  it('opens it with a key file, byte for byte', async () => {
    const folder = temporaryFolder()
    const { identity, recipient } = await newIdentity()
    writeFileSync(join(folder, 'key.txt'), `${identity}\n`)
    const sealed = await bytesOf(await encryptBundle(stream(), { recipients: [recipient] }))
    writeFileSync(join(folder, 'bundle.zip.age'), sealed)
    const args = ['-d', '-i', 'key.txt', '-o', 'bundle.zip', 'bundle.zip.age']
    expect(spawnSync('age', args, { cwd: folder }).status).toBe(0)
    expect(new Uint8Array(readFileSync(join(folder, 'bundle.zip')))).toEqual(zip)
  })

  it('opens it with the passphrase, byte for byte', async () => {
    const folder = temporaryFolder()
    const passphrase = 'six words that nobody else thought of'
    writeFileSync(
      join(folder, 'bundle.zip.age'),
      await bytesOf(await encryptBundle(stream(), { passphrase })),
    )
    // age asks at a terminal only; `script` lends it one.
    spawnSync('script', ['-qec', 'age -d -o bundle.zip bundle.zip.age', '/dev/null'], {
      cwd: folder,
      input: `${passphrase}\n`,
    })
    expect(new Uint8Array(readFileSync(join(folder, 'bundle.zip')))).toEqual(zip)
  }, 60_000)
})
