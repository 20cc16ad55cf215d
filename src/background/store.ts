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
  /** Absent when the entry was deleted: then its row is all that stays. */
  sealed?: Uint8Array
}

export interface StoredFile {
  seq: number
  name: string
  sealed: Uint8Array
}

export interface StoredCheckpoint {
  size: number
  text: string
  signature: Uint8Array
}

/** The log's keys. The identity is here only as wrapped by the passphrase. */
export interface Vault {
  key: 'vault'
  origin: string
  recipient: string
  wrapped: Uint8Array
  signingKey: CryptoKey
  /** Non-extractable HMAC key of the entries' marks. */
  markKey: CryptoKey
  publicKey: Uint8Array
  createdAt: string
}

/** A capture that waits for the first passphrase, sealed to an identity that only the session's memory holds. */
export interface Pending {
  key: 'pending'
  requestId: string
  capturedAt: string
  sealed: Uint8Array
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
  }
}

export const store = new ChaperoneDatabase()
