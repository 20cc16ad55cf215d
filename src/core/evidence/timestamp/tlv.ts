import { StampError } from './stamp-error.ts'

/** DER (ITU-T X.690), read strictly and written: what timestamps need of it. */

export interface Tlv {
  /** The identifier byte; tag numbers above 30 are not read. */
  readonly tag: number
  /** Content, without tag and length. */
  readonly content: Uint8Array<ArrayBuffer>
  /** Tag, length and content. */
  readonly whole: Uint8Array<ArrayBuffer>
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  time: 0x18,
  bmp: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const
/** Context-specific and constructed: `[n]`. */
export const context = (n: number) => 0xa0 + n
/** Context-specific and primitive: `[n] IMPLICIT`. */
export const implicit = (n: number) => 0x80 + n

const notDer = (why: string) => new StampError('notDer', why)

/** The one value that the bytes are. @throws StampError `notDer`, `trailingBytes` */
export function readTlv(bytes: Uint8Array): Tlv {
  const { value, end } = readAt(new Uint8Array(bytes), 0)
  if (end !== bytes.length)
    throw new StampError('trailingBytes', `${bytes.length - end} bytes follow its end`)
  return value
}

/** Values one after the other, as in a SEQUENCE or SET. @throws StampError `notDer` */
export function readAll(bytes: Uint8Array<ArrayBuffer>): Tlv[] {
  const values: Tlv[] = []
  for (let at = 0; at < bytes.length; ) {
    const { value, end } = readAt(bytes, at)
    values.push(value)
    at = end
  }
  return values
}

// Longer answers are refused before they come here, so four bytes of length are plenty.
const maxLengthBytes = 4

function readAt(bytes: Uint8Array<ArrayBuffer>, start: number): { value: Tlv; end: number } {
  const [tag, first] = bytes.subarray(start, start + 2)
  if (tag === undefined || first === undefined) throw notDer('it is cut off')
  if ((tag & 0x1f) === 0x1f) throw notDer('a tag of several bytes')
  let length = first
  let at = start + 2
  if (first >= 0x80) {
    const digits = bytes.subarray(at, at + (first & 0x7f))
    at += digits.length
    if (digits.length === 0 || digits.length > maxLengthBytes || digits.length < (first & 0x7f))
      throw notDer('a length that DER does not know')
    length = digits.reduce((sum, digit) => sum * 256 + digit, 0)
    if (digits[0] === 0 || length < 0x80) throw notDer('a length that could be written shorter')
  }
  const end = at + length
  if (end > bytes.length) throw notDer('it is cut off')
  return { value: { tag, content: bytes.slice(at, end), whole: bytes.slice(start, end) }, end }
}

/** One value of that tag. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const digits: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256)
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 + digits.length, ...digits]
  const made = new Uint8Array(head.length + length)
  made.set(head)
  let at = head.length
  for (const part of parts) {
    made.set(part, at)
    at += part.length
  }
  return made
}

/** An INTEGER of these big-endian digits, never negative, in its shortest form. */
export function integer(digits: Uint8Array): Uint8Array<ArrayBuffer> {
  const from = digits.findIndex((digit) => digit !== 0)
  const shortest = from < 0 ? Uint8Array.of(0) : digits.subarray(from)
  return tlv(tags.integer, ...((shortest[0] ?? 0) >= 0x80 ? [Uint8Array.of(0)] : []), shortest)
}

/** The big-endian digits without a leading zero. @throws StampError `notDer` for negative and overlong ones. */
export function digitsOf({ tag, content }: Tlv): Uint8Array<ArrayBuffer> {
  const [first, second] = content
  const isOverlong = content.length > 1 && first === 0 && (second ?? 0) < 0x80
  if (tag !== tags.integer || first === undefined || first >= 0x80 || isOverlong)
    throw notDer('not a number in its shortest form')
  return first === 0 && content.length > 1 ? content.slice(1) : content
}

/** Of up to six bytes. */
export function numberOf(value: Tlv): number {
  const digits = digitsOf(value)
  if (digits.length > 6) throw notDer('a number that is too large')
  return digits.reduce((sum, digit) => sum * 256 + digit, 0)
}

/** In dots. */
export function oidOf({ content }: Pick<Tlv, 'content'>): string {
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    if (arc === 0 && byte === 0x80) throw notDer('an identifier that could be written shorter')
    arc = arc * 128 + (byte & 0x7f)
    if (!Number.isSafeInteger(arc)) throw notDer('an identifier that is too large')
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  if ((content.at(-1) ?? 0x80) >= 0x80) throw notDer('an identifier that is cut off')
  const [joined = 0, ...rest] = arcs
  const root = Math.min(2, Math.floor(joined / 40))
  return [root, joined - 40 * root, ...rest].join('.')
}

export function oid(dotted: string): Uint8Array<ArrayBuffer> {
  const [root = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [root * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc % 128]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift(0x80 + (left % 128))
    return digits
  })
  return tlv(tags.oid, Uint8Array.from(bytes))
}

/**
 * Reads the parts of a SEQUENCE or SET in their order: `need` throws where something else stands, `take` gives
 * `undefined`.
 */
export function partsOf(value: Tlv, what: string) {
  if (value.tag !== tags.sequence && value.tag !== tags.set && (value.tag & 0xe0) !== 0xa0)
    throw new StampError('malformed', `${what} is of another kind`)
  const parts = readAll(value.content)
  let at = 0
  const take = (tag: number): Tlv | undefined => (parts[at]?.tag === tag ? parts[at++] : undefined)
  return {
    take,
    need(tag: number): Tlv {
      const part = take(tag)
      if (part === undefined) throw new StampError('malformed', `${what} lacks a part`)
      return part
    },
    /** Whatever it is. */
    next: (): Tlv | undefined => parts[at++],
    end(): void {
      if (at < parts.length) throw new StampError('malformed', `${what} has a part too many`)
    },
  }
}
