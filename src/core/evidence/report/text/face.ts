import type { Font, Glyph, GlyphRun } from 'fontkit'
import { create } from 'fontkit'

/** A font file, and what of it the report uses. */

export interface PlacedGlyph {
  /** Code in the font that is embedded. */
  readonly id: number
  /** Of the pen before and after it, and up from the baseline, in thousandths of the size. */
  readonly dx: number
  readonly dy: number
  readonly advance: number
  /** A mark that is told with its letter. */
  readonly isMute: boolean
  /** Width that the font file itself gives it. */
  readonly natural: number
}

export interface Shaped {
  readonly glyphs: readonly PlacedGlyph[]
  /** In thousandths of the size. */
  readonly width: number
  /** What a reader of the PDF makes of the glyphs alone is not the text, and it has to be told. */
  readonly needsText: boolean
}

export interface Face {
  readonly font: Font
  /** Name among the resources of a page. */
  readonly name: string
  readonly holds: (text: string) => boolean
  readonly shape: (text: string, isRtl: boolean) => Shaped
  readonly used: readonly UsedGlyph[]
  /** The TrueType file of the glyphs used so far. */
  readonly encode: () => Uint8Array
}

/** One shape can stand for several letters (Arabic letters that differ by dots): each has a code of its own. */
export interface UsedGlyph {
  readonly id: number
  /** Number of the shape in the subset. */
  readonly glyph: number
  readonly width: number
  /** What it stands for; empty where that is told at another glyph of its letter. */
  readonly text: string
}

/** Shape the text, and shape nobody: joiners, selectors, marks of direction. */
export const isUnseen = (codePoint: number): boolean =>
  codePoint === 0xad ||
  codePoint === 0x61c ||
  codePoint === 0x34f ||
  codePoint === 0x180e ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202c) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  codePoint === 0xfeff

const isJoiner = (codePoint: number): boolean => codePoint === 0x200c || codePoint === 0x200d

/** The text less what nobody sees of it. */
export const seenOf = (text: string): string =>
  Array.from(text)
    .filter((char) => !isUnseen(char.codePointAt(0) ?? 0))
    .join('')

/** @throws whatever fontkit throws at bytes that are no font. */
export function readFace(bytes: Uint8Array, name: string): Face {
  const font = create(bytes)
  const subset = font.createSubset()
  const used = new Map<string, UsedGlyph>()
  const shapes = new Map<string, Shaped>()
  const toThousandths = 1000 / font.unitsPerEm
  const round = (units: number) => Math.round(units * toThousandths * 10) / 10

  const take = (glyph: Glyph, text: string): UsedGlyph => {
    const number = subset.includeGlyph(glyph)
    const key = `${number} ${text}`
    const known = used.get(key)
    if (known) return known
    const taken = { id: used.size + 1, glyph: number, width: round(glyph.advanceWidth), text }
    used.set(key, taken)
    return taken
  }

  const shape = (text: string, isRtl: boolean): Shaped => {
    const key = `${isRtl ? '<' : '>'}${text}`
    const known = shapes.get(key)
    if (known) return known
    const seen = Array.from(text)
      .filter((char) => {
        const codePoint = char.codePointAt(0) ?? 0
        return !isUnseen(codePoint) || (isJoiner(codePoint) && font.hasGlyphForCodePoint(codePoint))
      })
      .join('')
    const run = layout(font, seen, isRtl)
    const texts = textsOf(seen, run.glyphs, isRtl)
    const taken = run.glyphs.map((glyph, index) => take(glyph, texts[index] ?? ''))
    const glyphs = taken.map(({ id, width, text: own }, index): PlacedGlyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {}
      return {
        id,
        isMute: own === '',
        natural: width,
        dx: round(xOffset),
        dy: round(yOffset),
        advance: round(xAdvance),
      }
    })
    const told = taken.map((glyph) => glyph.text).join('')
    const shaped = {
      glyphs,
      width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
      // Readers turn right-to-left text round themselves, and would turn round what they are told as well.
      needsText: !isRtl && (told !== seenOf(text) || /\p{Script=Devanagari}/u.test(text)),
    }
    shapes.set(key, shaped)
    return shaped
  }

  return {
    ...{ font, name, shape },
    holds: (text) =>
      Array.from(text).every((char) => {
        const codePoint = char.codePointAt(0) ?? 0
        return isUnseen(codePoint) || font.hasGlyphForCodePoint(codePoint)
      }),
    get used() {
      return [...used.values()]
    },
    encode: () => subset.encode(),
  }
}

/**
 * fontkit stumbles over a mark for which the font has no place on the letter before (`anchor` is null). Then marks
 * stand where the font puts them by itself; and should that fail too, each character stands alone.
 */
function layout(font: Font, text: string, isRtl: boolean): GlyphRun {
  for (const features of [undefined, { mark: false, mkmk: false, abvm: false, blwm: false }])
    try {
      return font.layout(text, features, undefined, undefined, isRtl ? 'rtl' : 'ltr')
    } catch {
      // The next way is tried.
    }
  const glyphs = Array.from(text, (char) => font.glyphForCodePoint(char.codePointAt(0) ?? 0))
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, xOffset: 0, yOffset: 0 }))
  return { glyphs: isRtl ? glyphs.reverse() : glyphs, positions: isRtl ? positions.reverse() : positions }
}

/**
 * What each glyph stands for. fontkit keeps of a shape only the letter that it first met, so its word is taken for how
 * many characters a glyph stands for, and which ones is read from the text. A mark is told together with its letter,
 * as readers that go by places would take it for a word of its own.
 */
function textsOf(text: string, glyphs: readonly Glyph[], isRtl: boolean): string[] {
  const texts = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
  const order = texts.map((_, index) => (isRtl ? texts.length - 1 - index : index))
  const chars = Array.from(text)
  const isCounted = glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === chars.length
  let letter: number | undefined
  let at = 0
  for (const index of order) {
    const count = glyphs[index]?.codePoints.length ?? 0
    const own = seenOf(isCounted ? chars.slice(at, at + count).join('') : (texts[index] ?? ''))
    at += count
    const isMark = letter !== undefined && /^\p{Mn}+$/u.test(own)
    texts[index] = isMark ? '' : own
    // Readers turn right-to-left text round character by character.
    if (letter !== undefined && isMark) texts[letter] = isRtl ? own + texts[letter] : texts[letter] + own
    else if (own !== '') letter = index
  }
  return texts
}
