import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import type { Entry } from './entry.ts'

/**
 * That the key's fingerprint and a checkpoint were given into somebody's keeping. From then on neither can be
 * made anew without it showing: the keeper's copy is older. The entry holds exactly what was handed over.
 */

export interface Lodging {
  /** With whom. */
  readonly to: string
  /** By e-mail, by post, by hand. */
  readonly how?: string
  readonly fingerprint: string
  /** The three lines. */
  readonly checkpoint: string
}

type LodgingFields = Pick<Entry, 'whatHappened' | 'disclosed'>

const purpose = 'To lodge the fingerprint of this log’s key and a checkpoint.'

/** The fields of a `disclosure` entry. @throws CheckpointFormatError */
export function lodgingFields({ to, how, fingerprint, checkpoint }: Lodging): LodgingFields {
  parseCheckpoint(checkpoint)
  const by = how === undefined ? '' : ` (${how})`
  return {
    whatHappened: `Lodged the log’s fingerprint with ${to}${by}.\n\nFingerprint:\n${fingerprint}\n\nCheckpoint:\n${checkpoint}`,
    disclosed: { to, purpose },
  }
}

/** The checkpoint that an entry says was lodged; `undefined` for an entry that says no such thing. */
export function lodgedIn({ type, whatHappened, disclosed }: Entry): Checkpoint | undefined {
  if (type !== 'disclosure' || disclosed?.purpose !== purpose) return undefined
  const [, text] = /\nCheckpoint:\n([^\n]+\n\d+\n[0-9a-f]{64}\n)$/.exec(whatHappened) ?? []
  return text === undefined ? undefined : parseCheckpoint(text)
}
