import type { Basis, Labels, Platform } from '../src/core/audit/types.ts'
import { wordingSource } from '../src/guidance/wording-sources/index.ts'

/** README's table of what is read where, made from the packs so that it cannot say more than they do. */

export class NoMarkersError extends Error {
  override readonly name = 'NoMarkersError'
}

const begin = '<!-- begin: made from src/platforms by `npm run format` -->'
const end = '<!-- end -->'

/** The document with this table between its markers. @throws NoMarkersError */
export function withTable(document: string, table: string): string {
  const [before, rest = ''] = document.split(begin)
  const [, after] = rest.split(end)
  if (before === undefined || after === undefined)
    throw new NoMarkersError(`the document has no "${begin}" … "${end}"`)
  return `${before}${begin}\n\n${table}\n\n${end}${after}`
}

/** Markdown: what is read, then what each part of it rests on. */
export const platformTable = (platforms: readonly Platform[]): string =>
  [
    markdown(
      ['Platform', 'Settings read', 'Confirmed by hand', 'Languages', 'Message layouts'],
      platforms.map(readRow),
    ),
    markdown(['Platform', 'Part', 'Rests on', 'Of'], platforms.flatMap(basisRows)),
  ].join('\n\n')

const markdown = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function readRow({ name, controls, manual, layouts }: Platform): string[] {
  const inUse = controls.filter(({ retired }) => retired !== true)
  const withdrawn = controls.length - inUse.length
  return [
    name,
    `${new Set(inUse.map(({ setting }) => setting)).size}${withdrawn > 0 ? `, and ${withdrawn} withdrawn by the platform where still shown` : ''}`,
    String(manual.length),
    languagesOf(controls.map(({ labels }) => labels)),
    String(layouts.length),
  ]
}

/** English names, with the number of labels that are known in that language. */
function languagesOf(labels: readonly Labels[]): string {
  const nameOf = new Intl.DisplayNames('en', { type: 'language' })
  return [...counted(labels.flatMap((one) => Object.keys(one)))]
    .map(([code, n]) => `${nameOf.of(code)} ${n}`)
    .join(', ')
}

/** The most used first, then the layouts, newest first as in the pack. */
function basisRows({ name, controls, manual, layouts }: Platform): string[][] {
  // One setting may have an old and a new wording, and both the same source.
  const pairs = new Set([...controls, ...manual].map(({ rests, setting }) => `${said(rests)}\n${setting}`))
  const settings = counted([...pairs].map((pair) => pair.split('\n')[0] ?? ''))
  return [
    ...[...settings].map(([basis, n]) => [name, n === 1 ? '1 setting' : `${n} settings`, basis]),
    ...layouts.map(({ id, rests }) => [name, `messages, \`${id}\``, said(rests)]),
  ]
}

/** Two cells: the source and its date. */
const said = ({ source, on }: Basis) => `${wordingSource(source) ?? source} | ${on}`

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
