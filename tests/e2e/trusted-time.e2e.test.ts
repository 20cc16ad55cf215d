import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StampState } from '../../src/requests/trusted-time.ts'
import { type AuthorityServer, startAuthorityServer } from '../practice/authority-server.ts'
import { type TimestampAuthority, timestampAuthority } from '../practice/timestamp-authority.ts'
import { type Driver, launch, type Tab } from './browser/driver.ts'
import { withManifest } from './changed-manifest.ts'
import { ask, has, kinds, passphrase, press, until } from './start.ts'

/** Trusted time in the built extension, with a real openssl authority: off, switched on, without a network, by file. */

const folder = mkdtempSync(join(tmpdir(), 'chaperone-time-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Firefox grants optional permissions on the click, without its question (a preference). */
function distFor(kind: (typeof kinds)[number]): string {
  if (kind === 'firefox') return 'dist/firefox'
  return withManifest(folder, (manifest) => {
    manifest.host_permissions.push(...(manifest.optional_host_permissions ?? []))
    delete manifest.optional_host_permissions
  })
}

interface StoredBytes {
  readonly size: number
  readonly response: number[]
  readonly signature: number[]
}

const inStore = (work: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('chaperone')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const tx = opening.result.transaction(['stamps', 'stampQueue', 'checkpoints'], 'readwrite')
    const [stamps, queue, checkpoints] = ['stamps', 'stampQueue', 'checkpoints'].map((name) => tx.objectStore(name))
    let result
    tx.oncomplete = () => { opening.result.close(); resolve(result) }
    ${work}
  }
})`
const stored = (page: Tab): Promise<StoredBytes[]> =>
  page.evaluate<StoredBytes[]>(
    inStore(`const [all, signed] = [stamps.getAll(), checkpoints.getAll()]
    signed.onsuccess = () => {
      result = all.result.map(({ size, response }) => ({
        size,
        response: [...response],
        signature: [...signed.result.find((one) => one.size === size).signature],
      }))
    }`),
  )
/** As if the time for the next try had come. */
const passTime = (page: Tab) =>
  page.evaluate(
    inStore(`queue.getAll().onsuccess = ({ target }) => {
      for (const row of target.result) queue.put({ ...row, nextTryAt: '2020-01-01T00:00:00.000Z' })
    }`),
  )

function opensslSays({ response, signature }: StoredBytes, authority: TimestampAuthority): string {
  const [tsr, sig] = [join(folder, 'one.tsr'), join(folder, 'one.sig')]
  writeFileSync(tsr, Uint8Array.from(response))
  writeFileSync(sig, Uint8Array.from(signature))
  const args = ['ts', '-verify', '-in', tsr, '-data', sig, '-CAfile', authority.root]
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: 'pipe' })
}

describe.each(kinds)('in %s', (kind) => {
  let server: AuthorityServer
  let driver: Driver
  let page: Tab

  const record = async () => {
    const event = { type: 'note', eventPrecision: 'unknown', where: '', whatHappened: 'A note.' }
    const result = await ask(page, 'record', { requestId: crypto.randomUUID(), event, attachments: [] })
    if (result.status !== 'saved') throw new Error(JSON.stringify(result))
    return result.seq
  }
  const state = (): Promise<StampState> => ask(page, 'stampState', {})
  const stampedUpTo = async (size: number) => {
    await expect.poll(async () => (await state()).last?.size, { timeout: 30_000 }).toBe(size)
  }

  beforeAll(async () => {
    server = await startAuthorityServer()
    driver = await launch(kind, {
      dist: distFor(kind),
      practicePort: server.port,
      size: { width: 1100, height: 1600 },
    })
    page = await driver.openExtensionPage('src/ui/options/index.html')
    await until(page, has('Trusted time'))
    await ask(page, 'setPassphrase', { passphrase })
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  it('sends nothing while it is off, and says so', async () => {
    expect(await record()).toBe(1)
    expect(await ask(page, 'stampNow', {})).toEqual({ status: 'notStamped', fault: 'notAllowed' })
    await until(page, has('Off. Nothing is sent.'))
    expect(server.requests).toEqual([])
  })

  it('stamps the log as it is once an authority is chosen and switched on', async () => {
    await page.click('input[value=freetsa]')
    expect(server.requests).toEqual([])
    await page.evaluate(`document.querySelector('.trusted-time .button-main').id = 'on'`)
    await page.click('#on')
    await until(page, has('On. FreeTSA confirms'), 30_000)
    await stampedUpTo(1)
    await until(page, has('The log up to entry 1 existed at'))
    const [request, ...more] = server.requests
    expect(more).toEqual([])
    expect(request).toMatchObject({ url: 'https://freetsa.org/tsr', method: 'POST' })
    expect(request?.headers['content-type']).toBe('application/timestamp-query')
    expect(request?.headers).not.toHaveProperty('cookie')
    expect(request?.headers).not.toHaveProperty('referer')
    expect(request?.body.length).toBeLessThan(80)
    const [stamp] = await stored(page)
    if (stamp === undefined) throw new Error('nothing is stored')
    expect(opensslSays(stamp, server.authority)).toContain('Verification: OK')
  })

  it('stamps each entry after it was saved', async () => {
    await stampedUpTo(await record())
    expect(server.requests).toHaveLength(2)
  })

  it.each([
    ['wrongNonce', { fault: 'wrongNonce' }, 'for another request'],
    ['wrongImprint', { fault: 'wrongImprint' }, 'for something else'],
    ['garbage', { fault: 'notDer' }, 'no time stamp at all'],
    ['tooLarge', { fault: 'tooLarge' }, 'no time stamp at all'],
    ['refusal', { fault: 'notGranted', said: 'try later' }, '“try later”'],
    ['http500', { fault: 'httpStatus', said: '500' }, 'an error (500)'],
    ['down', { fault: 'unreachable' }, 'could not be reached'],
  ] as const)(
    'stores nothing of an answer that is %s, and says what is wrong',
    async (manner, fault, words) => {
      const before = await stored(page)
      server.manner = manner
      if (manner === 'wrongNonce') await record()
      expect(await ask(page, 'stampNow', {})).toEqual({ status: 'notStamped', ...fault })
      expect((await state()).waiting).toMatchObject({ size: 3, ...fault })
      await until(page, has(words))
      expect(await stored(page)).toEqual(before)
    },
  )

  it('asks again by itself once the network is back, though the background died, and for the newest only', async () => {
    server.manner = 'down'
    const sizes = (await stored(page)).map((one) => one.size)
    const size = await record()
    // Its first try, at once after the entry was saved, has failed; the next would come in a minute.
    await expect
      .poll(async () => (await state()).waiting, { timeout: 30_000 })
      .toMatchObject({ size, tries: 1 })
    await passTime(page)
    const before = server.requests.length
    await driver.stopBackground()
    server.manner = 'good'
    await driver.background(
      `(globalThis.browser ?? chrome).alarms.create('stamp', { when: Date.now() + 200 })`,
    )
    await stampedUpTo(size)
    expect(server.requests.length - before).toBeLessThanOrEqual(2)
    expect((await state()).waiting).toBeUndefined()
    expect((await stored(page)).map((one) => one.size)).toEqual([...sizes, size])
  })

  it('can connect nowhere else', async () => {
    const attempt = `fetch('https://other.example/').then(() => 'reached', () => 'refused')`
    expect(await page.evaluate(attempt)).toBe('refused')
    expect(await driver.background(attempt)).toBe('refused')
  })

  it('sends nothing more after it was switched off, and gives the permission back', async () => {
    await press(page, 'Switch off')
    await until(page, has('Off. Nothing is sent.'))
    const before = server.requests.length
    await record()
    expect(await ask(page, 'stampNow', {})).toEqual({ status: 'notStamped', fault: 'notAllowed' })
    expect(server.requests).toHaveLength(before)
    const asked = `(globalThis.browser ?? chrome).permissions.contains({ origins: ['https://freetsa.org/*'] })`
    expect(await page.evaluate(asked)).toBe(kind === 'chromium')
  })

  it('takes the answer of any other authority from a file, and refuses another file without losing the request', async () => {
    const other = timestampAuthority({ name: 'Stamps by Post' })
    const { base64, name, size } = await ask(page, 'stampRequestFile', {})
    expect(name).toBe(`chaperone-00000${size}.tsq`)
    const answer = Buffer.from(other.reply(Buffer.from(base64, 'base64')))
    const broken = Buffer.from(answer)
    broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1
    const before = await stored(page)
    for (const [bytes, fault] of [
      [broken, 'badSignature'],
      [Buffer.from(before[0]?.response ?? []), 'noRequest'],
      [Buffer.from('not a stamp'), 'notDer'],
    ] as const)
      expect(await ask(page, 'takeStampFile', { base64: bytes.toString('base64') })).toEqual({
        status: 'notStamped',
        fault,
      })
    expect(await stored(page)).toEqual(before)
    expect((await state()).inFile).toBe(size)
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob('${answer.toString('base64')}'), (char) => char.charCodeAt(0))
      data.items.add(new File([bytes], 'answer.tsr'))
      const field = document.querySelector('.trusted-time input[type=file]')
      field.files = data.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await until(page, has('says Stamps by Post'))
    const stamp = (await stored(page)).find((one) => one.size === size)
    if (stamp === undefined) throw new Error('nothing is stored')
    expect(opensslSays(stamp, other)).toContain('Verification: OK')
    expect((await state()).inFile).toBeUndefined()
    other.remove()
  })
})
