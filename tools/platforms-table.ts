import type { Basis, Labels, MessageLayout, Platform } from '../src/core/audit/types.ts'
import { wordingSource } from '../src/guidance/wording-sources/index.ts'

/** The tables of docs/platforms.md, made from the packs so that they cannot say more than the packs do. */

/** Markdown: what is read where, what of a message is read, and what each part rests on. */
export const platformTable = (platforms: readonly Platform[]): string =>
  [
    '## Settings',
    markdown(
      ['Platform', 'Pages', 'Settings read', 'Confirmed by hand', 'Languages', 'Verified on'],
      platforms.map(readRow),
    ),
    '## Messages, comments and posts',
    markdown(
      ['Platform', 'Layout', 'On', 'Fields', 'Direction told by', 'Rests on', 'Of'],
      platforms.flatMap(layoutRows),
    ),
    '## What the wordings rest on',
    markdown(['Platform', 'Part', 'Rests on', 'Of'], platforms.flatMap(basisRows)),
  ].join('\n\n')

const markdown = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function readRow({ name, hosts, pages, controls, manual, layouts }: Platform): string[] {
  const inUse = controls.filter(({ retired }) => retired !== true)
  const withdrawn = controls.length - inUse.length
  const kinds = counted(pages.map(({ kind }) => kind))
  return [
    name,
    hosts.length === 0 ? 'none on the web' : [...kinds].map(([kind, n]) => `${kind} ${n}`).join(', '),
    `${new Set(inUse.map(({ setting }) => setting)).size}${withdrawn > 0 ? `, and ${withdrawn} withdrawn by the platform where still shown` : ''}`,
    String(manual.length),
    languagesOf(controls.map(({ labels }) => labels)),
    span([...controls, ...manual, ...layouts].map(({ rests }) => rests)),
  ]
}

/** From the oldest to the newest day on which a source confirmed a wording; general knowledge confirms none. */
const span = (bases: readonly Basis[]): string => {
  const sorted = bases
    .flatMap(({ confidence, on }) => (confidence === 'G' || on === 'undated' ? [] : [on]))
    .toSorted()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  if (first === '') return 'not verified'
  return first === last ? first : `${first} to ${last}`
}

const layoutRows = ({ name, layouts }: Platform): string[][] =>
  layouts.map((layout) => {
    const { fields, quote, reactions, receipt, media, day } = layout
    const named = Object.entries(fields).flatMap(([field, from]) => (from.length > 0 ? [field] : []))
    const more = Object.entries({ quote, reactions, receipt, media, day }).flatMap(([field, from]) =>
      from === undefined ? [] : [field],
    )
    return [
      name,
      `\`${layout.id}\``,
      layout.kinds.join(', '),
      [...named, ...more].join(', '),
      layout.direction.length === 0 ? 'nothing: always unknown' : signalsOf(layout),
      ...said(layout.rests).split(' | '),
    ]
  })

const signalsOf = ({ direction }: MessageLayout): string =>
  [...new Set(direction.map(({ means, basis }) => `${means}: ${basis}`))].join('; ').replaceAll('|', '/')

/** English names, with the number of labels that are known in that language. */
function languagesOf(labels: readonly Labels[]): string {
  const nameOf = new Intl.DisplayNames('en', { type: 'language' })
  return [...counted(labels.flatMap((one) => Object.keys(one)))]
    .map(([code, n]) => `${nameOf.of(code)} ${n}`)
    .join(', ')
}

/** The most used first. */
function basisRows({ name, controls, manual }: Platform): string[][] {
  // One setting may have an old and a new wording, and both the same source.
  const pairs = new Set([...controls, ...manual].map(({ rests, setting }) => `${said(rests)}\n${setting}`))
  const settings = counted([...pairs].map((pair) => pair.split('\n')[0] ?? ''))
  return [...settings].map(([basis, n]) => [name, n === 1 ? '1 setting' : `${n} settings`, basis])
}

/** Two cells: the source and its date. */
const said = ({ source, on }: Basis) => `${wordingSource(source) ?? source} | ${on}`

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
