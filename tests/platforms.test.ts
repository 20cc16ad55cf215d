import { describe, expect, it } from 'vitest'
import { detect } from '../src/core/audit/detect.ts'
import { isSourceDate } from '../src/core/audit/source-date.ts'
import type { Control, Field, MessageLayout, Platform, UrlExample } from '../src/core/audit/types.ts'
import { normalise, wordings } from '../src/core/audit/wording.ts'
import { platforms } from '../src/platforms/index.ts'

const exampleModules = import.meta.glob<{ examples: readonly UrlExample[] }>(
  '../src/platforms/*/examples.ts',
  {
    eager: true,
  },
)

const examplesOf = (platform: Platform): readonly UrlExample[] =>
  exampleModules[`../src/platforms/${platform.id}/examples.ts`]?.examples ?? []

const named = platforms.map((platform) => [platform.id, platform] as const)

const detected = ({ url, panel, page }: UrlExample, own: Platform, among: readonly Platform[]) => {
  const wanted = own.pages.find((one) => one.id === page && one.panel !== undefined)
  return detect(
    url,
    among,
    panel ? (shown) => JSON.stringify(shown) === JSON.stringify(wanted?.panel) : undefined,
  )
}

const labelSets = (control: Control) => [
  control.labels,
  ...(control.form === 'methods' ? control.methods.map(({ labels }) => labels) : []),
]

const fieldsOf = (layout: MessageLayout): Field[] => [
  ...Object.values(layout.fields).flat(),
  ...(layout.peer ?? []),
  ...(layout.receipt ?? []),
  ...(layout.only ?? []),
  ...layout.direction.flatMap(({ field, unless, same = [], differ = [], among = [], throughout = [] }) =>
    [field, unless, ...same, ...differ, ...among, ...throughout].filter((one) => one !== undefined),
  ),
]

describe.each(named)('the %s pack', (_id, platform) => {
  it('is data that survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(platform))).toEqual(platform)
  })

  it('has its id, hosts and settings to itself', () => {
    const others = platforms.filter((other) => other !== platform)
    for (const host of platform.hosts) expect(others.flatMap(({ hosts }) => hosts)).not.toContain(host)
    const read = new Set(platform.controls.map(({ setting }) => setting))
    for (const { setting } of platform.manual) expect(read).not.toContain(setting)
    expect(new Set(platform.pages.map(({ id }) => id)).size).toBe(platform.pages.length)
  })

  it('has an example URL for every page, and each is that page and no other platform’s', () => {
    const examples = examplesOf(platform)
    for (const { id } of platform.pages) expect(examples.map(({ page }) => page)).toContain(id)
    for (const example of examples) {
      expect(detected(example, platform, platforms), example.url).toMatchObject({
        platform: platform.id,
        page: example.page,
      })
      const others = platforms.filter((other) => other !== platform)
      expect(detected(example, platform, others), example.url).toBeUndefined()
    }
  })

  it('leads from every settings page’s link back to that page', () => {
    for (const page of platform.pages.filter(({ kind, panel }) => kind === 'settings' && panel === undefined))
      expect(detect(page.link, platforms)?.page, page.link).toBe(page.id)
    for (const { link } of platform.manual)
      if (link !== undefined) expect(new URL(link).protocol).toBe('https:')
  })

  it('reads every control on settings pages that exist', () => {
    const settingsPages = platform.pages.filter(({ kind }) => kind === 'settings').map(({ id }) => id)
    for (const { setting, pages } of platform.controls) {
      expect(pages.length, setting).toBeGreaterThan(0)
      for (const page of pages) expect(settingsPages, setting).toContain(page)
    }
  })

  it('has wordings for every value that a control may take, and no wording of two values', () => {
    for (const control of platform.controls) {
      const values = control.form === 'choice' ? control.values : ['on', 'off']
      const seen = new Map<string, string>()
      for (const value of values) {
        const isGate = control.form === 'choice' && control.offValue === value
        const words = wordings(platform.values[value] ?? {})
        if (control.form === 'choice' && !isGate)
          expect(words.length, `${control.setting}: ${value}`).toBeGreaterThan(0)
        for (const { text } of words) {
          expect(seen.get(text) ?? value, `${control.setting}: "${text}"`).toBe(value)
          seen.set(text, value)
        }
      }
    }
  })

  it('has no label that means one setting in one language and another setting in another, on one page', () => {
    for (const page of platform.pages) {
      const meaning = new Map<string, string>()
      for (const control of platform.controls.filter(({ pages }) => pages.includes(page.id)))
        for (const [i, labels] of labelSets(control).entries())
          for (const { text } of wordings(labels)) {
            const own = `${control.setting} ${i} ${control.within === undefined ? '' : 'within'}`
            expect(meaning.get(text) ?? own, `${page.id}: "${text}"`).toBe(own)
            meaning.set(text, own)
          }
    }
  })

  it('says of every setting and every layout what it rests on, of a real date or undated', () => {
    const settings = [...platform.controls, ...platform.manual].map(({ setting, rests }) => ({
      name: setting,
      rests,
    }))
    const layouts = platform.layouts.map(({ id, rests }) => ({ name: id, rests }))
    for (const { name, rests } of [...settings, ...layouts]) {
      expect(rests.source, name).not.toBe('')
      expect(isSourceDate(rests.on), `${name}: "${rests.on}"`).toBe(true)
    }
  })

  it('gives no date to what it only knows in general', () => {
    for (const { rests } of [...platform.controls, ...platform.manual, ...platform.layouts])
      if (rests.source === 'general knowledge') expect(rests.on).toBe('undated')
  })

  it('has labels that are not emptied by normalising', () => {
    for (const control of platform.controls)
      for (const labels of labelSets(control))
        for (const text of Object.values(labels).flat())
          expect(normalise(text).length, text).toBeGreaterThan(1)
  })

  it('has patterns that compile, and takes no text for a direction unless it says which words', () => {
    for (const layout of platform.layouts) {
      for (const { pattern, flags } of fieldsOf(layout))
        if (pattern !== undefined) expect(() => new RegExp(pattern, flags ?? 'u')).not.toThrow()
      for (const signal of layout.direction) {
        expect(signal.basis).not.toBe('')
        expect(
          signal.field ??
            signal.style ??
            signal.side ??
            signal.same ??
            signal.differ ??
            signal.among ??
            signal.throughout,
          signal.basis,
        ).toBeDefined()
      }
    }
  })
})
