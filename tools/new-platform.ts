import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * `npm run new-platform -- NAME`: a platform's folder, its sources of wordings and its markup for the tests, with
 * tests that fail until the facts are filled in. Nothing that exists is written over.
 */

class NewPlatformError extends Error {
  override readonly name = 'NewPlatformError'
  /** Printed without a stack. */
  readonly isPlain = true
}

/** @param root the project; another one in tests */
export async function main(args: readonly string[], root = '.'): Promise<number> {
  const [id, ...more] = args
  if (id === undefined || more.length > 0 || !/^[a-z][a-z0-9-]{1,30}$/.test(id))
    throw new NewPlatformError(
      'Usage: npm run new-platform -- NAME. The name is the folder: small letters, digits and hyphens, for example "friendbook".',
    )
  const files = filesOf(id)
  const there = Object.keys(files).find((path) => existsSync(join(root, path)))
  if (there !== undefined)
    throw new NewPlatformError(`${there} is there already. Choose another name; nothing was written.`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  console.log(`${Object.keys(files).join('\n')}\n\n${next(id)}`)
  return 0
}

const next = (id: string) => `What to do now:
1. src/platforms/${id}/platform.ts: the hosts, and the name as people write it.
2. pages.ts, controls.ts, values.ts, manual.ts: what a source says, with that source and its day. Nothing invented:
   what cannot be read is a manual setting with the path to tap.
3. src/guidance/wording-sources/${id}.ts: the source in words for a reader.
4. fixtures/: one page for each thing that can be seen, safe, unsafe and not recognised. No real person in them.
5. npm test says what is still missing; npm run format writes docs/platforms.md anew.`

const named = (id: string) => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`

const filesOf = (id: string): Record<string, string> => {
  const folder = `src/platforms/${id}`
  const host = `www.${id}.example`
  return {
    [`${folder}/platform.ts`]: `import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: '${id}',
  name: '${named(id)}',
  hosts: ['${host}'],
  pages,
  values,
  controls,
  manual,
  layouts: [],
} satisfies Platform
`,
    [`${folder}/pages.ts`]: `import type { Page } from '../../core/audit/types.ts'

/** First match wins, so the most specific come first. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy',
    urls: [{ path: '/settings/privacy' }],
    link: 'https://${host}/settings/privacy',
  },
  {
    id: 'other',
    kind: 'other',
    title: '${named(id)}',
    urls: [{ path: '/**' }],
    link: 'https://${host}/settings/privacy',
  },
]
`,
    [`${folder}/values.ts`]: `import type { Platform } from '../../core/audit/types.ts'

/** The words that the platform uses for each value, by language. */
export const values: Platform['values'] = {}
`,
    [`${folder}/controls.ts`]: `import type { Control } from '../../core/audit/types.ts'

/** What its settings pages show as a state. The words are those of the page, to the letter. */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'protectedPosts',
    pages: ['privacy'],
    labels: { en: ['TO BE FILLED IN: the label as the page shows it'] },
    rests: { source: '', on: '', confidence: 'G' },
  },
]
`,
    [`${folder}/manual.ts`]: `import type { ManualSetting } from '../../core/audit/types.ts'

/** What no page shows as a state: an action, a list, or only in the app. */
export const manual: readonly ManualSetting[] = []
`,
    [`${folder}/examples.ts`]: `import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://${host}/settings/privacy', page: 'privacy' },
  { url: 'https://${host}/', page: 'other' },
]
`,
    [`${folder}/fixtures/privacy-unsafe.html`]: `<!doctype html>
<!-- TO BE FILLED IN: what this page rests on. Written for this test; the people are invented. -->
<html lang="en">
<head><meta charset="utf-8"><title>${named(id)}</title></head>
<body><main>TO BE FILLED IN: the setting as the platform draws it, open to everybody</main></body>
</html>
`,
    [`${folder}/fixtures/privacy-unsafe.json`]: `{
  "url": "https://${host}/settings/privacy",
  "rests": "",
  "page": "privacy",
  "observations": { "protectedPosts": { "value": "off" } }
}
`,
    [`src/guidance/wording-sources/${id}.ts`]: `/** By the short names that the pack gives in \`rests.source\`. */
export const names: Readonly<Record<string, string>> = {}
`,
    [`tests/practice/markup/packs/${id}.ts`]: `import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** TO BE FILLED IN: how the platform draws a switch and a choice, and where that is known from. */
export const markup: ControlMarkup = kitMarkup({
  title: '${named(id)}',
  switches: 'role-switch',
  choices: 'radios',
})
`,
  }
}
