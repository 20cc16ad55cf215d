import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { encryptBundle } from '../../src/core/evidence/bundle/encrypt-bundle.ts'
import { newIdentity } from '../../src/core/evidence/seal.ts'
import { chainTamperings } from '../core/evidence/bundle/chain-tamperings.ts'
import { entryTamperings } from '../core/evidence/bundle/entry-tamperings.ts'
import { bundleOf, bytesOf, filesOf, resealed, zipOf } from '../core/evidence/bundle/samples.ts'
import { sealTamperings } from '../core/evidence/bundle/seal-tamperings.ts'
import { sampleLog } from '../core/evidence/samples.ts'
import type { Tab } from './browser/driver.ts'
import { has, mainKind, press, stage, text, until } from './start.ts'

/** A bundle is checked by somebody who has the extension and nothing else: no log, no passphrase, no network. */

const verifyPage = 'src/ui/verify/index.html'
const fingerprint = '733c1387c9a01e68f8a26c1ed51e77b8648d1463b1625a2723b21928c8b8a58c'
const linkOfThree = 'cec03f824cf90d3ebe8567b87efa630d1ab645eafffdf61238ed1ddc1bbd012c'
const vector = new Uint8Array(readFileSync(new URL('../vectors/bundle-v1.zip', import.meta.url)))
const passphrase = 'six words that nobody else thought of'

const fileOf = (bytes: Uint8Array, name: string) =>
  `new File([Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0))], '${name}')`

/** As the file dialog does. */
const choose = (page: Tab, bytes: Uint8Array, name = 'bundle.zip') =>
  page.evaluate<void>(`(() => {
    const held = new DataTransfer()
    held.items.add(${fileOf(bytes, name)})
    const field = document.querySelector('input[type=file]')
    field.files = held.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)

const drop = (page: Tab, bytes: Uint8Array, name = 'bundle.zip') =>
  page.evaluate<void>(`(() => {
    const held = new DataTransfer()
    held.items.add(${fileOf(bytes, name)})
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }))
  })()`)

const another = async (page: Tab) => {
  await press(page, 'Check another file')
  await until(page, has('Choose the bundle'))
}

const violations = async (page: Tab): Promise<string[]> => {
  await page.evaluate<void>(`(() => { ${axe.source} })()`)
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] })
      .then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')))`,
  )
}

const compare = (page: Tab, words: string) => page.type('section:has(.check-fingerprint) textarea', words)
const compareKept = (page: Tab, words: string) => page.type('section:has(.checkpoint) textarea', words)

let sealedTo: { identity: string; bytes: Uint8Array }
let underPassphrase: Uint8Array
let tampered: { name: string; bytes: Uint8Array; problem: string; kind: string }[]
beforeAll(async () => {
  const { identity, recipient } = await newIdentity()
  const stream = () => new Blob([vector]).stream()
  sealedTo = { identity, bytes: await bytesOf(await encryptBundle(stream(), { recipients: [recipient] })) }
  underPassphrase = await bytesOf(await encryptBundle(stream(), { passphrase }))
  const log = await sampleLog(5)
  const selection = { entries: [1, 3, 5], withheldFiles: [{ seq: 5, name: 'view.png' }] }
  const files = await filesOf(await bundleOf(log, { checkpoints: log.checkpoints.slice(-2), selection }))
  const wanted: [string, string][] = [
    ['an entry is rewritten', 'Entry 1\nThis entry is not the one that was recorded.'],
    ['a picture is replaced', 'File view.png of entry 1\nThis file is not the one that was recorded'],
    ['a row is dropped', 'Link 2 of the chain\nThis link is missing from the chain.'],
    ['the end is cut off', 'Checkpoint 5\nThis checkpoint was signed for a longer log'],
    ['a file is in no list', 'bag/data/more.txt\nThis file does not belong to the bundle.'],
  ]
  const all = [...entryTamperings, ...chainTamperings, ...sealTamperings]
  tampered = []
  for (const [name, problem] of wanted) {
    const one = all.find((other) => other.name === name)
    if (one === undefined) throw new Error(`no tampering: ${name}`)
    const changed = new Map(files)
    await one.change(changed, log)
    const bytes = await zipOf(one.isResealed ? await resealed(changed, log) : changed)
    tampered.push({ name, bytes, problem, kind: one.ours.kind ?? '' })
  }
})

describe.each(mainKind)('the Verify page in %s', (kind) => {
  const at = stage(kind)
  let page: Tab

  beforeAll(async () => {
    page = await at.driver.openExtensionPage('src/ui/log/index.html')
    await until(page, has('Check a bundle'))
    // Before any passphrase was chosen.
    expect(await page.evaluate<string>(`document.querySelector('.check-link a').href`)).toContain(verifyPage)
    page = await at.driver.openExtensionPage(verifyPage)
    await until(page, has('Choose the bundle'))
  })

  it('finds the bundle of version 0.1.0 unchanged, says what it holds and what that does not show', async () => {
    await choose(page, vector)
    await until(page, has('Unchanged since it was sealed'))
    const said = await page.evaluate<string>(text)
    for (const words of ['3 of 5', '1 (number 2)', '1 (number 3)', 'What this check cannot show'])
      expect(said).toContain(words)
    expect(said).toMatch(/[0-9a-f]{64}\n/)
    expect(await violations(page)).toEqual([])
  })

  it('compares the fingerprint in any spelling, and says plainly when it is another', async () => {
    await compare(page, fingerprint.toUpperCase().replace(/(..)(?=.)/g, '$1:'))
    await until(page, has('It matches.'))
    await compare(page, fingerprint.replace(/^../, '00'))
    await until(page, has('It does not match.'))
    await compare(page, fingerprint.slice(0, 60))
    await until(page, has('60 of 64 characters'))
  })

  it('finds the place of a checkpoint that somebody kept, and says plainly when it has none', async () => {
    const shown = await page.evaluate<string>(`document.querySelector('.checkpoint').textContent`)
    await compareKept(page, shown)
    await until(page, has('Up to entry 5 the log is what it was'))
    await compareKept(page, linkOfThree)
    await until(page, has('Up to entry 3 the log is what it was'))
    await compareKept(page, shown.replace(/[0-9a-f]{2}\n*$/, '00'))
    await until(page, has('It does not belong to this log.'))
    await another(page)
  })

  it('names what was done to each changed bundle, dropped on the page, and where', async () => {
    for (const { name, bytes, problem } of tampered) {
      await drop(page, bytes, `${name}.zip`)
      await until(
        page,
        `${text}.includes(${JSON.stringify(`${name}.zip`)}) && ${has('wrong with this bundle')}`,
      )
      const said = (await page.evaluate<string>(text)).replace(/\n+/g, '\n')
      expect(said, name).toContain(problem)
    }
    expect(await violations(page)).toEqual([])
    await another(page)
  })

  it('decrypts with a passphrase or a secret key, and says so when it is the wrong one', async () => {
    await choose(page, underPassphrase, 'bundle.zip.age')
    await until(page, has('Passphrase of the bundle'))
    await page.type('input[type=password]', 'another passphrase')
    await press(page, 'Decrypt and check')
    await until(page, has('This is not the passphrase of this bundle.'), 40_000)
    expect(await violations(page)).toEqual([])
    await page.type('input[type=password]', passphrase)
    await press(page, 'Decrypt and check')
    await until(page, has('Unchanged since it was sealed'), 40_000)
    await another(page)

    await choose(page, sealedTo.bytes, 'bundle.zip.age')
    await until(page, has('Your secret key'))
    await page.type('input[type=password]', (await newIdentity()).identity)
    await press(page, 'Decrypt and check')
    await until(page, has('This key does not open this bundle.'))
    await page.type('input[type=password]', sealedTo.identity)
    await press(page, 'Decrypt and check')
    await until(page, has('Unchanged since it was sealed'))
    await another(page)
  })

  it('says why a file cannot be checked', async () => {
    for (const [bytes, why] of [
      [vector.slice(0, 5000), 'It is no ZIP file that can be read.'],
      [new Uint8Array(), 'The file is empty.'],
      [sealedTo.bytes.slice(0, -100), 'Your secret key'],
    ] as const) {
      await drop(page, bytes)
      await until(page, has(why))
    }
    await page.type('input[type=password]', sealedTo.identity)
    await press(page, 'Decrypt and check')
    await until(page, has('The encrypted file is damaged or cut off.'))
  })
})
