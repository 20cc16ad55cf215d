import * as z from 'zod/mini'
import type { SaveResult } from '../views.ts'

/** Keys, locking, hiding and lodging, as our own pages ask for them. */

const text = (max: number) => z.string().check(z.maxLength(max))
const passphrase = text(1024).check(z.minLength(1))
const code = text(256)
/** Of a draft with the files that were attached to it. */
const maxDraftLength = 50_000_000

const drafts = z
  .array(z.object({ id: z.uuid(), key: text(64), json: text(maxDraftLength) }))
  .check(z.maxLength(20))

export const keysRequests = {
  changePassphrase: z.object({ old: passphrase, passphrase }),
  makeRecovery: z.object({ passphrase }),
  confirmRecovery: z.object({ id: z.uuid() }),
  revokeRecovery: z.object({}),
  tryRecovery: z.object({ code }),
  recover: z.object({ code, passphrase }),
  locking: z.object({}),
  /** What is absent stays; `hideTo: ''` is the blank page. */
  setLocking: z.object({
    autoLockMinutes: z.exactOptional(z.literal([5, 15, 30, 60])),
    lockWithScreen: z.exactOptional(z.boolean()),
    hideKey: z.exactOptional(z.enum(['Escape', 'F2', 'F8', 'F9', 'off'])),
    hideTo: z.exactOptional(text(2048)),
  }),
  quickHide: z.object({ drafts }),
  keepDrafts: z.object({ drafts }),
  draft: z.object({ key: text(64) }),
  dropDraft: z.object({ id: z.uuid() }),
  card: z.object({}),
  lodge: z.object({
    requestId: z.uuid(),
    to: text(4096).check(z.regex(/\S/)),
    how: z.exactOptional(text(4096)),
    on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    size: z.int().check(z.gte(1)),
  }),
} as const

export interface LockingView {
  autoLockMinutes: 5 | 15 | 30 | 60
  lockWithScreen: boolean
  hideKey: 'Escape' | 'F2' | 'F8' | 'F9' | 'off'
  /** Absent: the blank page. */
  hideTo?: string
  /** Whether this browser tells us that the screen was locked. */
  hearsScreenLock: boolean
}

export interface DraftView {
  id: string
  keptAt: string
  json: string
}

export interface CardView {
  origin: string
  /** Hex, four by four. */
  fingerprint: string
  /** Entries that the checkpoint covers. */
  size: number
  /** The three lines; absent while the log is empty. */
  checkpoint?: string
  madeAt: string
  /** Who keeps one; absent while the log is locked. `on`: ISO. */
  lodged?: { seq: number; to: string; on: string; size: number }[]
}

export interface KeysReplies {
  changePassphrase: null
  makeRecovery: { id: string; code: string }
  confirmRecovery: null
  revokeRecovery: null
  tryRecovery: null
  recover: null
  locking: LockingView
  setLocking: LockingView
  /** Where to go instead. */
  quickHide: { to: string }
  keepDrafts: null
  draft: DraftView | null
  dropDraft: null
  card: CardView
  lodge: SaveResult
}
