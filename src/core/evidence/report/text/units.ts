import type { DrawnRun } from '../report-input.ts'
import { emojiName } from './emoji-names.ts'
import type { Face } from './face.ts'
import { isUnseen } from './face.ts'

/** A paragraph in the smallest parts that are printed as one: a letter with its marks, an emoji, a space. */

export interface Unit {
  /** As it is printed, in logical order. */
  readonly text: string
  /** `unseen`: it has no shape, but a say in the direction. */
  readonly kind: 'glyphs' | 'space' | 'drawn' | 'unseen'
  readonly face?: Face
  readonly picture?: NamedPicture
  /** A line may break before it, wherever it stands. */
  readonly mayBreak: boolean
}

/** A drawn run, under one name wherever it occurs. */
export interface NamedPicture extends DrawnRun {
  readonly name: string
}

export interface Typecase {
  /** In order of preference. */
  readonly faces: (bold: boolean) => readonly Face[]
  /** `undefined`: nobody can draw it. */
  readonly draw: (text: string, bold: boolean) => Promise<NamedPicture | undefined>
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const windowLength = 400
const isSpace = /^[\s\u00a0]$/u
const breaksAnywhere =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}]/u
/** More marks than these on one letter would grow over the lines above and below. */
const maxMarks = { stacked: 4, chained: 12 }

/** `paragraph`: without line breaks. */
export async function unitsOf(paragraph: string, bold: boolean, typecase: Typecase): Promise<Unit[]> {
  const faces = typecase.faces(bold)
  const units: Unit[] = []
  let told: Told[] = []
  const tell = () => {
    if (told.length > 0) units.push(...plainUnits(inBrackets(told), faces))
    told = []
  }
  const add = (label: string, isEmoji: boolean) => {
    const last = told.at(-1)
    if (last?.label === label) last.count++
    else told.push({ label, isEmoji, count: 1 })
  }
  for (const cluster of clustersOf(paragraph)) {
    const drawn = await drawnUnit(cluster, faces, bold, typecase)
    const unit = drawn ?? simpleUnit(cluster, faces)
    const name = unit === undefined ? emojiName(cluster) : undefined
    if (name !== undefined) add(name, true)
    else if (unit === undefined)
      for (const char of cluster) {
        const part = simpleUnit(char, faces)
        if (part === undefined) add(codePointName(char), false)
        else {
          tell()
          units.push(part)
        }
      }
    else {
      tell()
      units.push(unit)
    }
  }
  tell()
  return units
}

/** What cannot be shown and is told instead, how many times in a row. */
interface Told {
  readonly label: string
  readonly isEmoji: boolean
  count: number
}

/** Each emoji in brackets of its own, neighbouring code points in one pair. */
const inBrackets = (told: readonly Told[]): string =>
  told
    .map(({ label, isEmoji, count }, at) => {
      const shown = count > 1 ? `${label} ×${count}` : label
      const opens = isEmoji || at === 0 || told[at - 1]?.isEmoji
      const closes = isEmoji || at === told.length - 1 || told[at + 1]?.isEmoji
      return `${opens ? '[' : ' '}${shown}${closes ? ']' : ''}`
    })
    .join('')

function* clustersOf(paragraph: string): Generator<string> {
  if (/^[\x20-\x7e]*$/.test(paragraph)) {
    yield* paragraph
    return
  }
  for (const segment of segmentsOf(paragraph)) {
    const chars = Array.from(segment)
    const most =
      /[\p{Script=Devanagari}\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{e0020}-\u{e007f}]/u.test(segment)
        ? maxMarks.chained
        : maxMarks.stacked
    if (chars.length <= most + 1) yield segment
    else {
      yield chars.slice(0, most + 1).join('')
      yield* chars.slice(most + 1)
    }
  }
}

/** Window by window: on long texts the segmenter takes time that grows with the square of the length. */
function* segmentsOf(paragraph: string): Generator<string> {
  for (let from = 0; from < paragraph.length; ) {
    const isInPair = /[\ud800-\udbff]/.test(paragraph.charAt(from + windowLength - 1))
    const end = from + windowLength + (isInPair ? 1 : 0)
    const window = paragraph.slice(from, end)
    const isLast = end >= paragraph.length
    const segments = Array.from(graphemes.segment(window), ({ segment }) => segment)
    // The last one may go on beyond the window, unless it fills all of it: then it is cut up anyway.
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1)
    yield* whole
    from += whole.reduce((sum, { length }) => sum + length, 0)
  }
}

function simpleUnit(cluster: string, faces: readonly Face[]): Unit | undefined {
  if (isSpace.test(cluster)) return { text: ' ', kind: 'space', mayBreak: false }
  if (Array.from(cluster).every((char) => isUnseen(char.codePointAt(0) ?? 0)))
    return { text: cluster, kind: 'unseen', mayBreak: false }
  if (isToldByNumber(cluster) || isLoneMark(cluster)) return undefined
  for (const text of [cluster, cluster.normalize('NFC')]) {
    const face = isEmojiShaped(text) ? undefined : faces.find(({ holds }) => holds(text))
    if (face) return { text, kind: 'glyphs', face, mayBreak: false }
  }
  return undefined
}

/** Characters that are seen on no page, and that a reader should know of all the same: controls, overrides, halves. */
const isToldByNumber = (cluster: string): boolean =>
  /[\p{Cc}\p{Cs}\u202d\u202e\ufffc\ufffe\uffff]/u.test(cluster)

/** With no letter of its own it would sit on the one before, and so could many others. */
const isLoneMark = (cluster: string): boolean => /^\p{M}/u.test(cluster)

/** Letters and signs that pages show as a coloured picture only when a selector asks for it. */
const isEmojiShaped = (cluster: string): boolean => /\ufe0f|\u20e3/u.test(cluster)

const isDrawable = (cluster: string): boolean =>
  !isToldByNumber(cluster) && !/^\p{M}|\p{Co}|\p{Cn}/u.test(cluster)

async function drawnUnit(
  cluster: string,
  faces: readonly Face[],
  bold: boolean,
  { draw }: Typecase,
): Promise<Unit | undefined> {
  if (!isDrawable(cluster) || simpleUnit(cluster, faces) !== undefined) return undefined
  const picture = await draw(cluster, bold)
  return picture && { text: cluster, kind: 'drawn', picture, mayBreak: breaksAnywhere.test(cluster) }
}

/** Of our own words, which every set of fonts must hold; what it does not hold is left out. */
const plainUnits = (text: string, faces: readonly Face[]): Unit[] =>
  Array.from(text).flatMap((char) => simpleUnit(char, faces) ?? [])

const codePointName = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
