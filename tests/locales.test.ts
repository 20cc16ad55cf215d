import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { checkKey } from '../src/core/audit/check-key.ts'
import { checklist } from '../src/guidance/checklist.ts'
import { platforms } from '../src/platforms/index.ts'

interface Message {
  message: string
  description?: string
}
type Messages = Record<string, Message>

const root = join(import.meta.dirname, '..')
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'))

const en = read('en')
const keys = Object.keys(en)
const others = readdirSync(join(root, 'public/_locales')).filter((locale) => locale !== 'en')
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join(' ')

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))

const ui = sources('src/ui').join('\n')
const everything = `${ui}\n${sources('src').join('\n')}`

const manifest = readFileSync(join(root, 'manifest.json'), 'utf8')

/** What the manifest and the background ask for. */
const elsewhere = [
  ...manifest.matchAll(/__MSG_(\w+)__/g),
  ...everything.matchAll(/getMessage\(\s*'(\w+)'/g),
].map((m) => String(m[1]))

/** A page's script and all that it imports of ours, and so on; types say nothing to anybody. */
function filesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^'"]*?from '(\.[^']+)'|\bimport\(?\s*'(\.[^']+)'/gm,
  )
  for (const [, named, whole] of imports) {
    const path = join(dirname(file), named ?? whole ?? '')
    if (/\.tsx?$/.test(path)) filesFrom(path, seen)
  }
  return seen
}

/** The part of a key before its plural form. */
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')

describe('words', () => {
  test('every key that pages, background and manifest ask for is there', () => {
    const asked = [...ui.matchAll(/\bt\(\s*'(\w+)'/g)].map((m) => String(m[1]))
    expect(asked.length).toBeGreaterThan(100)
    expect([...asked, ...elsewhere].filter((key) => !(key in en))).toEqual([])
  })

  test('every counted key has a form for one and for others', () => {
    const asked = [...ui.matchAll(/\bplural\(\s*'(\w+)'/g)].map((m) => String(m[1]))
    const counted = [...new Set([...asked, ...keys.filter((key) => key !== base(key)).map(base)])]
    expect(asked.length).toBeGreaterThan(5)
    expect(counted.filter((key) => !(`${key}_one` in en && `${key}_other` in en))).toEqual([])
  })

  test('no key is left that nothing uses', () => {
    expect(keys.filter((key) => !elsewhere.includes(key) && !everything.includes(`'${base(key)}'`))).toEqual(
      [],
    )
  })

  test('no component holds English text of its own', () => {
    const between = [...ui.matchAll(/>\s*([A-Za-z][a-z]+(?: [a-z]+)+[.…]?)\s*</g)].map((m) => m[1])
    const attributes = [...ui.matchAll(/\b(?:alt|title|aria-label|placeholder)="([^"]+)"/g)].map((m) => m[1])
    expect([...between, ...attributes]).toEqual([])
  })

  test('every placeholder is explained to translators', () => {
    const unexplained = keys.filter((key) => {
      const { message, description = '' } = en[key] ?? { message: '' }
      return placeholders(message) !== '' && !description.includes('$1')
    })
    expect(unexplained).toEqual([])
  })

  test('the description fits the stores', () => {
    expect(en.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })

  test('no text promises safety', () => {
    const promises = /\byou are (now )?(safe|secure|protected)\b/i
    const said = keys.filter((key) =>
      promises.test((en[key]?.message ?? '').replace(/say that you are (safe|secure)/, '')),
    )
    expect(said).toEqual([])
  })
})

/** What is English in a file of its own, and translated under a key made from its id (`src/ui/check-words.ts`). */
const ownFiles = new Set([
  ...checks.flatMap(({ id, setting }) => {
    const beyond = platforms.find((platform) => platform.id === 'everywhere')
    const steps = beyond?.manual.find((manual) => manual.setting === setting)?.path ?? []
    const parts = ['title', 'advice', 'why', ...steps.map((_, i) => `step${i + 1}`)]
    return parts.map((part) => checkKey(id, part))
  }),
  ...checklist.map(({ id }) => `checklist_${id}_title`),
  'platform_everywhere_name',
])

test('English stands in the files of the checks, and nowhere twice', () => {
  expect(keys.filter((key) => ownFiles.has(key))).toEqual([])
})

describe.each(others)('the words in %s', (locale) => {
  const messages = read(locale)
  const texts = Object.values(messages).map(({ message }) => message)

  test('stand for keys that exist', () => {
    const forms = new Set(keys.filter((key) => key !== base(key)).map(base))
    const isKnown = (key: string) => key in en || forms.has(base(key)) || ownFiles.has(key)
    expect(Object.keys(messages).filter((key) => !isKnown(key))).toEqual([])
  })

  test('say every check, its steps and the checklist', () => {
    expect([...ownFiles].filter((key) => !(key in messages))).toEqual([])
  })

  test.each(['popup', 'onboarding'])(
    'say all that the %s, the background and the manifest can say',
    (page) => {
      const files = filesFrom(join(root, 'src/ui', page, 'main.tsx'))
      expect(files.size).toBeGreaterThan(20)
      const source = [...files].map((file) => readFileSync(file, 'utf8')).join('\n')
      const asked = keys.filter((key) => elsewhere.includes(key) || source.includes(`'${base(key)}'`))
      expect(asked.filter((key) => !(key in messages))).toEqual([])
    },
  )

  test('have the same placeholders', () => {
    const differing = Object.keys(messages).filter((key) => {
      if (ownFiles.has(key)) return false
      const original = en[key] ?? en[`${base(key)}_other`]
      return placeholders(messages[key]?.message ?? '') !== placeholders(original?.message ?? '')
    })
    expect(differing).toEqual([])
  })

  test('have the marks of print, each language its own', () => {
    const foreign =
      { de: /[”«»]/, fr: /[“”„]|[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:(?=\s|$)/, es: /[“”„]/ }[locale] ?? /$^/
    expect(texts.filter((text) => /["']|\.\.\./.test(text) || foreign.test(text))).toEqual([])
    const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0
    const unopened = (text: string) =>
      count(text, /¿/g) !== count(text, /\?/g) || count(text, /¡/g) !== count(text, /!/g)
    expect(locale === 'es' ? texts.filter(unopened) : []).toEqual([])
  })

  test('fit where the browser and the stores show them', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })

  test('name their own language', () => {
    expect(messages.languageTag?.message.replace('-', '_')).toBe(locale)
  })
})
