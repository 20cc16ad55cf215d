import { mkdirSync, mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyBundle } from '../../src/core/evidence/bundle/verify-bundle.ts'
import { timestampAuthority } from '../practice/timestamp-authority.ts'
import { type Driver, launch, type Tab } from './browser/driver.ts'
import { drag } from './drag.ts'
import { told } from './hand-over-told.ts'
import { pixelsOf, pngOf } from './pictures.ts'
import { runProgram as run } from './run-program.ts'
import { savedFile } from './saved-file.ts'
import { stageIn } from './stage.ts'
import {
  ask,
  clickOn,
  entriesOf,
  givePassphrase,
  has,
  logPage,
  mainKind,
  press,
  text,
  until,
} from './start.ts'

/** A hand-over as a clinician does it, and the file as its recipient checks it, with tools that we did not write. */

const picture = pngOf(160, 100, (x, y) => [x, y * 2, (x * y) % 256])
describe.each(mainKind)('in %s', (kind) => {
  let driver: Driver
  let log: Tab
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-hand-over-'))
  const downloads = join(folder, 'downloads')

  beforeAll(async () => {
    mkdirSync(downloads)
    driver = await launch(kind, { dist: `dist/${kind}`, size: { width: 1100, height: 900 }, downloads })
    log = await driver.openExtensionPage(logPage)
    await givePassphrase(log)
    await until(log, has('Nothing saved yet'), 60_000)
    for (const [index, one] of told.entries()) {
      const attachments =
        index === 0 ? [await stageIn(log, { importedAs: 'door.png', type: 'image/png', bytes: picture })] : []
      const requestId = `00000000-0000-4000-8000-00000000000${index}`
      const saved = await ask(log, 'record', { requestId, event: one, attachments })
      expect(saved).toMatchObject({ status: 'saved', seq: index + 1 })
    }
    const authority = timestampAuthority()
    const { base64 } = await ask(log, 'stampRequestFile', {})
    const stamp = Buffer.from(authority.reply(Buffer.from(base64, 'base64'))).toString('base64')
    expect(await ask(log, 'takeStampFile', { base64: stamp })).toMatchObject({ status: 'stamped', size: 4 })
    authority.remove()
    await until(log, has('Hand over'))
    await log.evaluate(`location.hash = '#hand-over'`)
    await until(log, has('Who is it for?'))
  })
  afterAll(async () => {
    await driver?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const saveFile = (ending: string) => savedFile(log, downloads, ending)
  const row = (seq: number) =>
    `[...document.querySelectorAll('li.panel')].find((one) => one.querySelector('.seq').textContent === '${seq}')`
  const toLook = async () => {
    await press(log, 'Next: look at it')
    await until(log, has('Names inside'))
  }

  it('asks for whom and what for, and starts from what that recipient needs', async () => {
    await press(log, 'Next: what')
    await until(log, has('Write down who gets it.'))
    await log.type('input[name=to]', 'Sample Defence Union')
    await log.type('textarea[name=purpose]', 'Advice on a warning letter')
    await press(log, 'Next: what')
    await until(log, has('2 whole, 1 as extracts, 1 not handed over'))
    expect(await log.evaluate(`${row(3)}.innerText`)).toContain('Extract')
    expect(await log.evaluate(`${row(4)}.querySelector('input').checked`)).toBe(false)
  })

  it('burns a box into a copy, by the keyboard too, and the original stays back', async () => {
    await clickOn(log, `${row(2)}?.querySelector('input')`)
    await press(log, 'Redact…', row(1))
    await until(log, has('Add a box'))
    await press(log, 'Add a box')
    await until(log, has('Box 1: 40 by 26 pixels, 60 from the left, 37 from the top'))
    const key = (name: string, shift = false) =>
      log.evaluate(`[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Box 1'))
        .dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', shiftKey: ${shift}, bubbles: true }))`)
    await key('ArrowLeft')
    await key('ArrowDown', true)
    await until(log, has('Box 1: 40 by 36 pixels, 50 from the left, 37 from the top'))
    await log.evaluate(drag([0, 0], [0.25, 0.5]))
    await until(log, has('Box 2: 40 by 50 pixels, 0 from the left, 0 from the top'))
    await log.evaluate(drag([0.1, 0.1], [0.6, 0.1]))
    await until(log, has('Box 2: 40 by 50 pixels, 80 from the left, 0 from the top'))
    await log.evaluate(drag([0.75, 0.5], [0.875, 0.6]))
    await until(log, has('Box 2: 60 by 60 pixels, 80 from the left, 0 from the top'))
    for (let n = 0; n < 3; n++) await press(log, 'Undo')
    await until(log, `!${has('Box 2')}`)
    await press(log, 'Use this copy')
    await until(log, has('a redacted copy goes instead'))
  })

  it('shows exactly what goes, and keeps the choices on the way back', async () => {
    await toLook()
    await log.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
    await until(log, has('He stood at the door with flowers.'))
    await until(log, `document.querySelectorAll('.picture img').length === 1`)
    const words = await log.evaluate<string>(text)
    expect(words).toContain('Alex Example')
    expect(words.match(/door\.png: stays back.*/g)).toEqual([
      'door.png: stays back; a redacted copy goes instead',
    ])
    for (const secret of ['WITHHELD', 'SECRET', 'NOTE to myself']) expect(words).not.toContain(secret)
    await press(log, 'Back')
    await until(log, has('1 whole, 1 as extracts, 2 not handed over'))
    await log.evaluate(`location.hash = '#entries'`)
    await log.evaluate(`location.hash = '#hand-over'`)
    await until(log, has('1 whole, 1 as extracts, 2 not handed over'))
    await toLook()
  })

  it('makes a file that unzip, sha256sum, openssl, verify.sh and npm run verify find whole', async () => {
    await press(log, 'Next: make the file')
    await until(log, has('Who can open the file?'))
    await press(log, 'Anybody who has the file')
    await until(log, has('Anybody who finds this file can read it'))
    await press(log, 'Make the file', `document.querySelector('form:has([name=lock])')`)
    const path = await saveFile('.zip')
    const out = join(folder, 'out')
    expect(run('unzip', ['-t', path], folder)).toContain('No errors detected')
    run('unzip', ['-q', path, '-d', out], folder)
    for (const list of ['tagmanifest', 'manifest'])
      expect(run('sha256sum', ['-c', `${list}-sha256.txt`], join(out, 'bag'))).not.toContain('FAILED')
    const signed = ['dgst', '-sha256', '-verify', 'seal/signer-pub.pem', '-signature']
    expect(
      run('openssl', [...signed, 'seal/tagmanifest-sha256.sig', 'bag/tagmanifest-sha256.txt'], out),
    ).toContain('OK')
    expect(run('openssl', [...signed, 'seal/checkpoint.sig', 'seal/checkpoint.txt'], out)).toContain('OK')
    const said = run('sh', ['verify.sh'], out)
    expect(said.trimEnd().split('\n').at(-1)).toBe('INTACT')
    expect(said).toContain('Time stamp on checkpoint 000004: ')
    expect(run('npm', ['run', '-s', 'verify', '--', path], process.cwd())).toMatch(/INTACT\n$/)

    expect(readFileSync(join(out, 'bag/data/withheld.tsv'), 'utf8')).toMatch(
      /^file\t1\tdoor\.png\nentry\t2\nextract\t3\t[A-Za-z,]+\nentry\t4\n$/,
    )
    const recorded = JSON.parse(readFileSync(join(out, 'bag/data/entries/000005.json'), 'utf8'))
    expect(recorded).toMatchObject({
      type: 'export',
      disclosed: { to: 'Defence organisation: Sample Defence Union', seqs: [1, 3] },
      files: [{ ofSeq: 1, of: 'door.png', geometry: { masked: [{ x: 50, y: 37, width: 40, height: 36 }] } }],
    })
    for (const file of readdirSync(out, { withFileTypes: true, recursive: true }).filter((one) =>
      one.isFile(),
    ))
      for (const secret of ['WITHHELD', 'SECRET', 'NOTE to'])
        expect(readFileSync(join(file.parentPath, file.name)).includes(secret), file.name).toBe(false)
    const copy = pixelsOf(readFileSync(join(out, 'bag/data/files/000005', recorded.files[0].name)))
    for (let y = 37; y < 73; y++) for (let x = 50; x < 90; x++) expect(copy.at(x, y)).toEqual([0, 0, 0])
    expect(copy.at(49, 37)).toEqual([49, 74, (49 * 37) % 256])
    expect(copy.at(90, 72)).toEqual([90, 144, (90 * 72) % 256])
    expect(run('pdftotext', ['bag/data/report.pdf', '-'], out)).toContain('He stood at the door')
    // The original in the log is what it was.
    const { base64 } = await ask(log, 'file', { seq: 1, name: 'door.png' })
    expect(base64).toBe(picture.toString('base64'))
  })

  it('locks the file to an age key, which Debian’s age opens', async () => {
    await press(log, 'Begin another hand-over')
    await until(log, has('Defence organisation: Sample Defence Union'))
    await press(log, 'Myself')
    await press(log, 'Next: what')
    await until(log, has('5 whole, 0 as extracts, 0 not handed over'))
    await toLook()
    await press(log, 'Next: make the file')
    await press(log, 'Certain people')
    await until(log, `document.querySelector('textarea[name=recipients]') !== null`)
    run('age-keygen', ['-o', 'key.txt'], folder)
    const recipient = /age1\w+/.exec(readFileSync(join(folder, 'key.txt'), 'utf8'))?.[0] ?? ''
    await log.type('textarea[name=recipients]', `Robin ${recipient.slice(0, -1)}`)
    await until(log, has('This is no age key'))
    await log.type('textarea[name=recipients]', `Robin ${recipient}`)
    await until(log, has(`Robin: key ending in ${recipient.slice(-8)}`))
    await press(log, 'Make the file', `document.querySelector('form:has([name=lock])')`)
    const path = await saveFile('.zip.age')
    run('age', ['-d', '-i', 'key.txt', '-o', 'opened.zip', path], folder)
    expect(await verifyBundle(await openAsBlob(join(folder, 'opened.zip')))).toMatchObject({
      verdict: 'intact',
    })
    // The picture goes whole this time, and what was never redacted is there byte for byte.
    run('unzip', ['-q', 'opened.zip', '-d', 'mine'], folder)
    expect(readFileSync(join(folder, 'mine/bag/data/files/000001/door.png')).equals(picture)).toBe(true)
  })

  it('records what was told by telephone', async () => {
    await press(log, 'Record another way')
    await until(log, `document.querySelector('input[name=disclosedTo]') !== null`)
    await log.type('input[name=disclosedTo]', 'Sample Constabulary')
    await log.type('textarea[name=disclosedWhat]', 'Told of the flowers by telephone.')
    await press(log, 'Save to the log')
    await until(log, has('Told of the flowers by telephone.'))
  })

  it('says so in the log when the making is stopped, and loses nothing', async () => {
    await press(log, 'Begin another hand-over')
    await press(log, 'Myself')
    await press(log, 'Next: what')
    await until(log, has('7 whole'))
    await toLook()
    await press(log, 'Next: make the file')
    await until(log, has('Who can open the file?'))
    const before = (await entriesOf(log)).length
    await log.evaluate(
      `[...document.querySelectorAll('form:has([name=lock]) input[type=password]')].map((one, n) => { one.dataset.pass = n })`,
    )
    await log.type('[data-pass="0"]', 'violet harbour mistral 42')
    await log.type('[data-pass="1"]', 'violet harbour mistral 42')
    // In the page itself: a click from here would come too late.
    await log.evaluate(`new Promise((done) => {
      document.querySelector('form:has([name=lock])').requestSubmit()
      const wait = setInterval(() => {
        const stop = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop')
        if (stop === undefined) return
        clearInterval(wait)
        stop.click()
        done(true)
      }, 1)
    })`)
    await until(log, has('Stopped. There is no file.'))
    const after = await entriesOf(log)
    const [, made, noted] = after.slice(before - 1)
    if (made !== undefined) {
      expect(made.type).toBe('export')
      expect(noted).toMatchObject({
        type: 'amendment',
        whatHappened: expect.stringContaining('did not happen'),
      })
    } else expect(await log.evaluate(text)).toContain('Nothing was written to the log.')
    const kept = `[...document.querySelectorAll('form:has([name=lock]) input[type=password]')].map(({ value }) => value)`
    expect(await log.evaluate(kept)).toEqual(['violet harbour mistral 42', 'violet harbour mistral 42'])
    expect(await ask(log, 'verifyLog', {})).toMatchObject({ verdict: 'intact' })
  })
})
