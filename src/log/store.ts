import { Dexie, type EntityTable, type Table } from 'dexie'
import type { AccountKind, Finding } from '../core/audit/types.ts'
import type { ChainRow } from '../core/evidence/chain.ts'

/** What is kept, and where. Everything that a patient or a page wrote is sealed before it comes here. */

export interface StoredFinding extends Finding {
  url: string
  /** ISO. */
  readAt: string
  /** When it last passed. */
  passedAt?: string
  /** It failed after having passed at this time, and has not passed since. */
  driftedFrom?: string
}

export interface Confirmation {
  platform: string
  setting: string
  as: 'asAdvised' | 'notAsAdvised'
  /** ISO. */
  confirmedAt: string
}

/** The chain's row and the sealed entry it stands for. */
export interface StoredEntry extends ChainRow {
  id: string
  /** Of the click; the same click never makes two entries. */
  requestId: string
  recordedAt: string
  /** Keyed mark of the message it holds; see marks.ts. */
  mark?: string
  /** Absent when the entry was deleted or lost: then its row is all that stays. */
  sealed?: Uint8Array
  /** ISO; when it was restored from a backup that was damaged just there. */
  lost?: string
  /** Names of its files that were lost so. */
  lostFiles?: string[]
}

export interface StoredFile {
  seq: number
  name: string
  sealed: Uint8Array
}

/** A file sealed before its entry is written: too large for a message, or one of many. Goes with its entry's commit. */
export interface StagedFile {
  /** UUID. */
  id: string
  /** Of the click that it will belong to. */
  requestId: string
  /** ISO; those that no entry took are swept away after a day. */
  stagedAt: string
  sha256: string
  bytes: number
  sealed: Uint8Array
}

export interface StoredCheckpoint {
  size: number
  text: string
  signature: Uint8Array
}

/** A row on its way out of a backup. All of one restore go into the log in one commit, or none does. */
export interface Restoring {
  n?: number
  /** UUID. */
  restoreId: string
  table: string
  row: unknown
  /** ISO. */
  since: string
}

/** The log's keys. The identity is here only as wrapped by the passphrase and, if there is one, the recovery code. */
export interface Vault {
  key: 'vault'
  origin: string
  recipient: string
  wrapped: Uint8Array
  /** An age passphrase stanza must stand alone in its file, so this is a file of its own. `madeAt`: ISO. */
  recovery?: { wrapped: Uint8Array; madeAt: string }
  /** ISO; when a recovery code was last used up. */
  recoverySpentAt?: string
  signingKey: CryptoKey
  /** Non-extractable HMAC key of the entries' marks. */
  markKey: CryptoKey
  publicKey: Uint8Array
  createdAt: string
  /** What a backup needs of the two keys that cannot be read out, sealed to the recipient; see core/evidence/log-keys.ts. */
  sealedKeys?: Uint8Array
  /** Keys that were lost with the computer they were made on, each with the last size that it signed. */
  earlierKeys?: { publicKey: Uint8Array; size: number }[]
}

/** A capture that waits for the first passphrase, sealed to an identity that only the session's memory holds. */
export interface Pending {
  key: 'pending'
  requestId: string
  capturedAt: string
  sealed: Uint8Array
}

/** What the search needs of many entries, encrypted under a key made from the identity; see log/digest.ts. */
export interface StoredDigest {
  /** Number of the first entry that it covers. */
  from: number
  /** Another one each time that it is made, so that a reader sees from the keys alone what is new. */
  stamp: string
  /** What lists, filters and cases need. */
  facts: Uint8Array
  /** What the search needs. */
  words: Uint8Array
}

/** A time-stamp response (RFC 3161) over a checkpoint's signature, as the authority sent it. */
export interface StoredStamp {
  size: number
  authority: string
  response: Uint8Array
  /** ISO, as the authority says. */
  genTime: string
  /** ISO, by this computer's clock. */
  receivedAt: string
}

/** A checkpoint that still waits for its time stamp, by the network, by file, or both. */
export interface QueuedStamp {
  size: number
  /** ISO. */
  queuedAt: string
  /** Base64; the same in the request that is sent and in the one that is saved as a file. */
  nonce: string
  /** To be sent to the authority that was chosen. */
  isToSend: boolean
  /** A request was saved as a file, so its answer may come at any time. */
  isInFile: boolean
  tries: number
  /** ISO; not to be sent before. */
  nextTryAt?: string
  /** A code of background/stamp-fault.ts, and perhaps ": " and what the authority said. */
  lastError?: string
}

/** What stood in a form when Chaperone was hidden, sealed to the log's recipient. */
export interface KeptDraft {
  /** UUID of the form. */
  id: string
  /** Which form: `new`, or what it corrects. */
  key: string
  /** ISO. */
  keptAt: string
  sealed: Uint8Array
}

interface Preference {
  name: string
  value: unknown
}

interface KindChoice {
  platform: string
  kind: AccountKind
}

class ChaperoneDatabase extends Dexie {
  declare findings: Table<StoredFinding, [string, string]>
  declare confirmations: Table<Confirmation, [string, string]>
  declare kinds: EntityTable<KindChoice, 'platform'>
  declare entries: EntityTable<StoredEntry, 'seq'>
  declare files: Table<StoredFile, [number, string]>
  declare checkpoints: EntityTable<StoredCheckpoint, 'size'>
  declare vault: EntityTable<Vault, 'key'>
  declare pending: EntityTable<Pending, 'key'>

  declare staged: EntityTable<StagedFile, 'id'>
  declare digests: Table<StoredDigest, [number, string]>
  declare stamps: Table<StoredStamp, [number, string]>
  declare stampQueue: EntityTable<QueuedStamp, 'size'>
  declare preferences: EntityTable<Preference, 'name'>
  declare restoring: Table<Restoring, number>
  declare drafts: EntityTable<KeptDraft, 'id'>

  constructor() {
    // Strict: a commit is reported only when the bytes are on the disk, not when they are on their way.
    super('chaperone', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      findings: '[platform+check],platform',
      confirmations: '[platform+setting],platform',
      kinds: 'platform',
      entries: 'seq,&requestId,&id,mark',
      files: '[seq+name],seq',
      checkpoints: 'size',
      vault: 'key',
      pending: 'key',
    })
    this.version(2).stores({
      staged: 'id,requestId',
      digests: '[from+stamp]',
      stamps: '[size+authority],size',
      stampQueue: 'size',
      preferences: 'name',
    })
    this.version(3).stores({ drafts: 'id,key' })
    this.version(4).stores({ staged: 'id,requestId,stagedAt', restoring: '++n,restoreId,since' })
  }
}

export const store = new ChaperoneDatabase()
