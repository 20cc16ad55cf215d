import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SourceDate } from '../../src/core/audit/source-date.ts'
import type { ManualSetting } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import { NoMarkersError, withTable } from '../../tools/document-table.ts'
import { platformTable } from '../../tools/platforms-table.ts'

const written = readFileSync('docs/platforms.md', 'utf8')

/** The formatter widens the columns of a table; what they say is the same. */
const unpadded = (markdown: string) => markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')

describe('docs/platforms.md', () => {
  it('says of every platform what the packs say (npm run format makes it so)', () => {
    const made = withTable(written, platformTable(platforms), 'src/platforms')
    expect(unpadded(written)).toBe(unpadded(made))
    for (const { name } of platforms) expect(made).toContain(`| ${name} | `)
  })

  it('is not written into a document without its markers', () => {
    expect(() => withTable('# No markers', 'x', 'src/platforms')).toThrow(NoMarkersError)
  })

  it('counts a setting that is read in two wordings once, and gives the date of what it rests on', () => {
    const rests = { source: 'S26', on: '2026-05-02', confidence: 'V' } as const
    const control = { setting: 'friendsList', form: 'switch', pages: ['one'], rests } as const
    const table = platformTable([
      {
        id: 'example',
        name: 'Example',
        hosts: ['social.example'],
        pages: [],
        values: {},
        controls: [
          { ...control, labels: { en: ['Old words'], de: ['Worte'] } },
          { ...control, labels: { en: ['New words'] } },
        ],
        manual: [],
        layouts: [],
      },
    ])
    expect(table).toContain('| Example |  | 1 | 0 | English 2, German 1 | 2026-05-02 |')
    expect(table).toContain('page on Facebook (S26) | 2026-05-02 |')
  })

  it('says that a source is undated, and does not count it among the days of confirmation', () => {
    const pack = {
      id: 'example',
      name: 'Example',
      hosts: [],
      pages: [],
      values: {},
      controls: [],
      layouts: [],
    }
    const manual = (setting: string, on: SourceDate): ManualSetting => ({
      setting,
      title: 'A title',
      path: [],
      cannotRead: 'list',
      rests: { source: 'S26', on, confidence: 'V' },
    })
    const table = platformTable([{ ...pack, manual: [manual('one', 'undated'), manual('two', '2026-05')] }])
    expect(table).toContain('page on Facebook (S26) | undated |')
    expect(table).toContain('| Example | none on the web | 0 | 2 |  | 2026-05 |')
    expect(platformTable([{ ...pack, manual: [manual('one', 'undated')] }])).toContain(
      '| Example | none on the web | 0 | 1 |  | not verified |',
    )
  })
})
