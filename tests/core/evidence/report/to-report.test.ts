import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../../src/core/evidence/chain.ts'
import { ReportError } from '../../../../src/core/evidence/report/report-input.ts'
import { toReport } from '../../../../src/core/evidence/report/to-report.ts'
import { isOnPath } from '../bundle/samples.ts'
import { longSample } from './long-sample.ts'
import { stripedPng } from './png.ts'
import { fontsOf, hashedText, infoOf, pagesOf, pageText, saved, textOf } from './read-pdf.ts'
import { reportInput } from './samples.ts'

const told = longSample(new Uint8Array(readFileSync('docs/pictures/log-locked-light.png')))
const disclosed = [1, 3, 4, 5, 6, 8, 9, 10, 11]
const inputOf = (more = {}) => reportInput(told, more, disclosed)

/** As lines break where they like. */
const words = (text: string) => text.replace(/\s+/g, ' ')

describe.skipIf(!isOnPath('pdftotext'))('the report, as pdftotext reads it', () => {
  let path: string
  let text: string
  beforeAll(async () => {
    path = saved(
      await toReport(
        await inputOf({
          title: 'handover 17',
          withheldEntries: [{ seq: 2, reason: 'identity is not needed' }],
          withheldFiles: [{ seq: 3, name: 'message.png', reason: 'shows others' }],
          timestamps: [{ authority: 'Sample TSA', genTime: '2026-11-24T10:00:00Z' }],
        }),
      ),
    )
    text = words(textOf(path))
  }, 120_000)

  it('has every disclosed entry by number, with its words', () => {
    for (const seq of disclosed) expect(text).toContain(`Entry ${seq} · `)
    for (const part of [
      'I saw you at the market on Saturday.',
      'He seems to know my usual Saturday morning.',
      'Stood beside my car when I came out at about half past six.',
      'Kim Porter-Example · porter · via the surgery · willing to make a statement',
      'Police · 12 October 2026, 10:00 · reference REF 0001/26',
      'Please do not contact Dr Example outside the practice again.',
      'It was the 8th of October, not the 9th.',
      'Slept badly. I changed the way that I go to work.',
      '6 of 10',
    ])
      expect(text).toContain(part)
  })

  it('has nothing of what is withheld but the number, the reason and the hash', async () => {
    const { rows } = await inputOf()
    expect(text).toContain('Entry 2 withheld: identity is not needed')
    expect(text).toContain(`SHA-256 of the record: ${rows[1]?.entryHash}`)
    expect(text).toContain('Entry 7 deleted: see entry 10')
    expect(text).not.toContain('The words of entry seven')
    expect(text).not.toContain('Secret place')
    expect(text).toContain('Exhibit 3.2 · message.png · derived from view.png · withheld: shows others')
  })

  it('names a person only as far as a disclosed entry does', async () => {
    expect(text).toContain('Pseudonym; the identity is not part of this disclosure.')
    const all = await toReport(await reportInput(told, {}))
    const everything = words(textOf(saved(all)))
    expect(everything).toContain('identified by: Signed with the name')
    // Deleted in one copy of the log, and kept in the frozen one that is handed over.
    expect(everything).toContain('Kept Entry 10 says that it was deleted, in another copy of this log')
    expect(everything).toContain('in another copy of this log; here it was kept')
    expect(everything).not.toMatch(/0 withheld \(of which/)
  })

  it('keeps event time, record time and lag apart, no finer than known', () => {
    expect(text).toContain('2 October 2026, 19:58 (known to the minute; local time)')
    expect(text).toContain('Recorded 2 October 2026, 20:15:04 UTC; 17 minutes after the event')
    expect(text).toContain('4 October 2026, 08:10:30 UTC+01:00 (known to the second)')
    expect(text).toContain('9 October 2026 (known to the day)')
    expect(text).toContain('(10:00:00 UTC+01:00 by the clinician’s clock)')
  })

  it('counts events, and those after the first warning, without a verdict', () => {
    expect(text).toContain('1 event dated after 14 October 2026: entry 8')
    expect(text).toContain('October 2026 4')
    expect(text).not.toMatch(/risk score|high risk|stalker/i)
  })

  it('prints other scripts as text in logical order, and names what it cannot print', () => {
    for (const part of [
      'دكتورة',
      'السوق',
      'ثم',
      'لا',
      'שלום',
      'ראיתי',
      'क्षत्रिय',
      'स्त्री',
      'Привет',
      'Γειά',
      'Việt',
      'Łódź',
    ])
      expect(text).toContain(part)
    expect(text).toContain('[face with tears of joy][red heart][woman health worker: medium skin tone]')
    expect(text).toContain('[U+4F60 U+597D')
    expect(text).toContain('[smiling face with horns ×3] [U+202E]txet desrever a[U+0007]b')
  })

  it('says of a broken picture why it is not shown, and lists files that are no pictures', () => {
    expect(text).toContain(
      'Exhibit 8.1 · broken.png · original, exactly as captured · could not be shown here: a PNG without a picture',
    )
    expect(text).toContain(
      'Exhibit 5.1 · letter.gif · attached by the clinician · not a picture that can be printed',
    )
    expect(text).toContain('part 2 of')
  })

  it('bears at each foot the hash that its own command gives', async () => {
    const pages = pagesOf(path)
    const command = /-W (\d+) -H (\d+) report\.pdf/.exec(text)
    const size = { width: Number(command?.[1]), height: Number(command?.[2]) }
    expect(size.width).toBe(595)
    let compared = 0
    for (let page = 1; page <= pages; page++) {
      const whole = pageText(path, page)
      expect(whole).toContain(`Page ${page} of ${pages}`)
      expect(whole).toContain('handover 17')
      // Readers order right-to-left lines in ways of their own, as the report says.
      if (/[\u0590-\u06ff]/.test(whole)) continue
      const hash = await sha256Hex(new TextEncoder().encode(hashedText(path, page, size)))
      expect(whole).toContain(`SHA-256 of this page’s text: ${hash}`)
      compared++
    }
    expect(compared).toBeGreaterThanOrEqual(pages - 1)
  })

  it('says what it is: title, language, dates, program, fonts that are all embedded', () => {
    const info = infoOf(path)
    expect(info).toMatch(/Title:\s+handover 17/)
    expect(info).toMatch(/CreationDate:\s+.*25.*2026/)
    expect(info).not.toMatch(/Author/)
    for (const font of fontsOf(path)) expect(font).toMatch(/ yes +yes +yes /)
  })

  it('has drawn runs as pictures that a search finds', async () => {
    const drawRun = async () => ({
      png: stripedPng(12, 14, { colour: 6, alpha: 128 }),
      width: 10,
      height: 12,
    })
    const drawn = words(textOf(saved(await toReport(await inputOf({ drawRun })))))
    expect(drawn).toContain('Why do you not answer me? 😂❤️👩🏽‍⚕️')
    expect(drawn).toContain('你好，医生。我在等你。')
    expect(drawn).toContain('[U+0007]')
  })

  it('holds its drafts by jurisdiction, and each names the limits', async () => {
    expect(text).toContain('Draft witness statement (England and Wales, civil)')
    expect(text).toContain('Draft witness statement (England and Wales, criminal)')
    expect(text).not.toContain('902(13)')
    expect(text).toMatch(/Statement of truth \[Insert/)
    const american = saved(await toReport(await inputOf({ jurisdiction: 'US' })))
    expect(infoOf(american)).toMatch(/612 x 792/)
    expect(words(textOf(american))).toContain('Draft certificate, FRE 902(13) and 902(14)')
    expect(words(textOf(american))).toContain('It does not show that what was written down is true')
    expect(words(textOf(american))).not.toContain('Draft witness statement')
    const irish = words(textOf(saved(await toReport(await inputOf({ jurisdiction: 'IE' })))))
    expect(irish).not.toMatch(/Draft (witness|certificate)/)
  })

  it('leaves no label at the foot of a page, and what it is the label of on the next', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      whatHappened: 'Words that go on. '.repeat(1 + ((n * 7) % 40)),
      interpretation: 'A view of it. '.repeat(1 + ((n * 5) % 30)),
    }))
    const long = saved(await toReport(await reportInput(many, { cases: [] })))
    const ends = Array.from({ length: pagesOf(long) }, (_, n) => {
      const lines = pageText(long, n + 1).split('\n')
      return lines[lines.findIndex((line) => line.startsWith('Report from an evidence log')) - 1] ?? ''
    })
    expect(ends).not.toContain('')
    expect(ends.filter((end) => /^(What happened, as|Clinician’s own view|Entry \d+ · )/.test(end))).toEqual(
      [],
    )
  }, 240_000)

  it('finds each of 500 entries', async () => {
    const many = Array.from({ length: 500 }, (_, n) => ({
      whatHappened: `word${n + 1}.`,
      where: 'Messenger',
    }))
    const long = textOf(saved(await toReport(await reportInput(many, { cases: [] }))))
    for (let n = 1; n <= 500; n++) {
      expect(long).toContain(`Entry ${n} · Message`)
      expect(long).toContain(`word${n}.`)
    }
  }, 240_000)
})

describe('a report', () => {
  it('is the same bytes for the same input', async () => {
    const input = await inputOf()
    expect(await toReport(input)).toEqual(await toReport(input))
  })

  it('is not made of entries that are not in the chain, of one twice, or without a font', async () => {
    const input = await inputOf()
    const [first] = input.entries
    await expect(toReport({ ...input, rows: input.rows.slice(1) })).rejects.toThrow(ReportError)
    await expect(toReport({ ...input, entries: first ? [first, first] : [] })).rejects.toThrow(ReportError)
    await expect(toReport({ ...input, fonts: { regular: [], bold: [] } })).rejects.toThrow(ReportError)
    const rubbish = { regular: [new Uint8Array(99)], bold: [] }
    await expect(toReport({ ...input, fonts: rubbish })).rejects.toThrow(ReportError)
  })
})
