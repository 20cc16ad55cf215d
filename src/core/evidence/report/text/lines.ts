import bidiFactory from 'bidi-js'
import type { Face, Shaped } from './face.ts'
import { seenOf } from './face.ts'
import type { NamedPicture, Unit } from './units.ts'

/** Breaks a paragraph into lines and puts the parts of each in the order in which they are seen. */

export interface Item {
  /** In logical order. */
  readonly text: string
  /** Of the Unicode Bidirectional Algorithm; odd: from right to left. */
  readonly level: number
  /** In thousandths of the size. */
  readonly width: number
  readonly face?: Face
  readonly shaped?: Shaped
  readonly picture?: NamedPicture
}

export interface Line {
  /** In logical order. */
  readonly text: string
  /** From left to right. */
  readonly items: readonly Item[]
  /** In thousandths of the size. */
  readonly width: number
  readonly isRtl: boolean
}

interface LevelUnit extends Unit {
  readonly level: number
}

const bidi = bidiFactory()
const mayBeRtl =
  /[\u0590-\u08ff\u200f\u202b\u2067\u2068\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const nominalSize = 10
/** Of one piece of a word without end: more than a line holds. */
const maxUnits = 160

/** `width` in thousandths of the size. An empty paragraph is one empty line. */
export function linesOf(units: readonly Unit[], width: number, space: Face): Line[] {
  const { levelled, isRtl } = withLevels(units)
  const lines: Line[] = []
  let current: LevelUnit[] = []
  let used = 0
  const flush = () => {
    lines.push(lineOf(current, isRtl, space))
    current = []
    used = 0
  }
  for (const { word, isContinued } of wordsOf(levelled)) {
    const wide = widthOf(word, space)
    const bare = widthOf(withoutTail(word), space)
    if (used + bare <= width) {
      current.push(...word)
      used += wide
      continue
    }
    let rest = isContinued ? [...current, ...word] : word
    if (isContinued) current = []
    else if (current.length > 0) flush()
    while (widthOf(withoutTail(rest), space) > width) {
      const taken = fitting(rest, width, space)
      lines.push(lineOf(rest.slice(0, taken), isRtl, space))
      rest = rest.slice(taken)
    }
    current = [...rest]
    used = widthOf(rest, space)
  }
  if (current.length > 0 || lines.length === 0) flush()
  return lines
}

function withLevels(units: readonly Unit[]): { levelled: LevelUnit[]; isRtl: boolean } {
  const text = units.map((unit) => unit.text).join('')
  if (!mayBeRtl.test(text)) return { levelled: units.map((unit) => ({ ...unit, level: 0 })), isRtl: false }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  let at = 0
  const levelled = units.map((unit) => {
    const level = levels[at] ?? 0
    at += unit.text.length
    return { ...unit, level }
  })
  return { levelled, isRtl: ((paragraphs[0]?.level ?? 0) & 1) === 1 }
}

interface Word {
  readonly word: LevelUnit[]
  /** The word before was too long to be handled in one. */
  readonly isContinued: boolean
}

/** Each with the spaces after it. */
function* wordsOf(units: readonly LevelUnit[]): Generator<Word> {
  let word: LevelUnit[] = []
  let isContinued = false
  for (const unit of units) {
    const last = word.at(-1)
    const isAfterBreak = last !== undefined && (last.kind === 'space' || last.mayBreak || last.text === '-')
    const isBreak = unit.kind !== 'space' && (isAfterBreak || unit.mayBreak)
    const isTooLong = word.length >= maxUnits
    if (word.length > 0 && (isBreak || isTooLong)) {
      yield { word, isContinued }
      word = []
      isContinued = isTooLong && !isBreak
    }
    word.push(unit)
  }
  if (word.length > 0) yield { word, isContinued }
}

function withoutTail(word: readonly LevelUnit[]): readonly LevelUnit[] {
  const last = word.findLastIndex((unit) => unit.kind !== 'space')
  return word.slice(0, last + 1)
}

/** How many units of a word that is too long stand on one line: at least one. */
function fitting(word: readonly LevelUnit[], width: number, space: Face): number {
  let taken = 0
  for (let used = 0; taken < word.length; taken++) {
    used += widthOf(word.slice(taken, taken + 1), space)
    if (used > width) break
  }
  // Letters that join are not as wide together as one by one.
  while (taken > 1 && widthOf(word.slice(0, taken), space) > width) taken--
  return Math.max(taken, 1)
}

const widthOf = (units: readonly LevelUnit[], space: Face): number =>
  itemsOf(units, space).reduce((sum, item) => sum + item.width, 0)

/** In logical order: neighbours of one font and level become one item, so that letters join and marks are placed. */
function itemsOf(units: readonly LevelUnit[], space: Face): Item[] {
  const items: Item[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at]
    if (unit === undefined) break
    let end = at + 1
    const isPart = (next: LevelUnit | undefined) =>
      next !== undefined &&
      next.level === unit.level &&
      (next.kind === 'unseen' || (next.kind === 'glyphs' && next.face === unit.face))
    if (unit.kind === 'glyphs') while (isPart(units[end])) end++
    const text = units
      .slice(at, end)
      .map((part) => part.text)
      .join('')
    const { level } = unit
    if (unit.picture)
      items.push({ text, level, picture: unit.picture, width: (unit.picture.width / nominalSize) * 1000 })
    else if (unit.kind !== 'unseen') {
      const face = unit.face ?? space
      const isRtl = (level & 1) === 1
      const shaped = face.shape(isRtl ? mirrored(text) : text, isRtl)
      items.push({ text: seenOf(text), level, face, shaped, width: shaped.width })
    }
    at = end
  }
  return items
}

const mirrored = (text: string): string =>
  Array.from(text, (char) => bidi.getMirroredCharacter(char) ?? char).join('')

function lineOf(units: readonly LevelUnit[], isRtl: boolean, space: Face): Line {
  const items = itemsOf(withoutTail(units), space)
  return {
    text: items.map((item) => item.text).join(''),
    items: asSeen(items),
    width: items.reduce((sum, item) => sum + item.width, 0),
    isRtl,
  }
}

/** UAX #9, rule L2: from the highest level down, each stretch of at least that level is turned round. */
function asSeen(items: readonly Item[]): Item[] {
  const seen = [...items]
  const highest = Math.max(0, ...seen.map((item) => item.level))
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < seen.length; from++) {
      if ((seen[from]?.level ?? 0) < level) continue
      let to = from
      while ((seen[to + 1]?.level ?? -1) >= level) to++
      seen.splice(from, to - from + 1, ...seen.slice(from, to + 1).reverse())
      from = to
    }
  return seen
}
