import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { isSourceDate, type SourceDate } from './core/audit/source-date.ts'
import { captureSchema, messageRowSchema, savedAsSchema } from './core/evidence/capture.ts'
import { whoSchema } from './core/evidence/entry-fields.ts'
import { attachmentSchema, maxAttachments, recordSchema } from './core/evidence/record.ts'
import { type BackupReplies, backupRequests } from './requests/backup.ts'
import { type ConversationReplies, conversationRequests } from './requests/conversation.ts'
import { type CuesReplies, cuesRequests } from './requests/cues.ts'
import { type FindReplies, findRequests } from './requests/find.ts'
import { type FirstRunReplies, firstRunRequests } from './requests/first-run.ts'
import { type HandOverReplies, handOverRequests } from './requests/hand-over.ts'
import { type KeysReplies, keysRequests } from './requests/keys.ts'
import { type PathwayReplies, pathwayRequests } from './requests/pathway.ts'
import { type PracticeReplies, practiceRequests } from './requests/practice.ts'
import { type RemindersReplies, remindersRequests } from './requests/reminders.ts'
import { type SettingsReplies, settingsRequests } from './requests/settings.ts'
import { type TourReplies, tourRequests } from './requests/tour.ts'
import { type TrustedTimeReplies, trustedTimeRequests } from './requests/trusted-time.ts'
import type { VerificationView } from './requests/verification.ts'
import type { Envelope, Reply, TabArgs, TabCommandName, TabReplies } from './tab-protocol.ts'
import type { CaseView, CheckView, EntryView, FileView, LogState, PopupState, SaveResult } from './views.ts'

/**
 * Every message between contexts, in three interfaces by who may ask: our own pages ask the background, content
 * scripts report to the background, the background asks one tab. Requests are validated on arrival, and so is
 * everything that a content script sends back, since it lives beside the site's code.
 */

const text = (max: number) => z.string().check(z.maxLength(max))
const sourceDate = z.custom<SourceDate>((on) => typeof on === 'string' && isSourceDate(on))
const id = text(256)
const count = z.int().check(z.nonnegative())
const layers = ['native', 'ariaChecked', 'ariaPressed', 'dataState', 'nameSuffix', 'visibleText'] as const
const reasons = [
  'notFound',
  'language',
  'ambiguous',
  'disagree',
  'unknownValue',
  'noState',
  'notSettled',
  'notSignedIn',
  'layout',
] as const

export const observationSchema = z.object({
  platform: id,
  page: id,
  setting: id,
  label: z.exactOptional(text(1024)),
  value: z.exactOptional(text(256)),
  raw: z.exactOptional(text(4096)),
  layer: z.exactOptional(z.enum(layers)),
  reason: z.exactOptional(z.enum(reasons)),
  language: z.exactOptional(text(64)),
  rests: z.object({ source: text(256), on: sourceDate, confidence: z.enum(['V2', 'V', 'H', 'C', 'T', 'G']) }),
})

const passphrase = text(1024).check(z.minLength(1))
/** Something must be said. */
const prose = text(4096).check(z.regex(/\S/))
const accountKind = z.enum(['personal', 'professional'])

/** What our own pages may ask. */
export const pageRequests = {
  state: z.object({ tabId: z.exactOptional(count) }),
  reread: z.object({ tabId: count }),
  save: z.object({
    tabId: count,
    messageId: text(1024),
    requestId: z.uuid(),
    as: z.exactOptional(savedAsSchema),
  }),
  checklist: z.object({ platform: id }),
  /** The structure of a page that was not recognised, without its words. */
  outline: z.object({ tabId: count }),
  saveStatus: z.object({ requestId: z.uuid() }),
  setAccountKind: z.object({ platform: id, kind: accountKind }),
  switchPlatform: z.object({ platform: id, on: z.boolean() }),
  confirm: z.object({ platform: id, setting: id, as: z.enum(['asAdvised', 'notAsAdvised']) }),
  unconfirm: z.object({ platform: id, setting: id }),
  logState: z.object({}),
  setPassphrase: z.object({ passphrase }),
  unlock: z.object({ passphrase }),
  lock: z.object({}),
  discardPending: z.object({}),
  entries: z.object({ before: z.exactOptional(count), count, case: z.exactOptional(id) }),
  entry: z.object({ seq: count }),
  /** `amends`: number of the entry that it corrects, when its type is `amendment`. */
  record: z.object({
    requestId: z.uuid(),
    event: recordSchema,
    attachments: z.array(attachmentSchema).check(z.maxLength(maxAttachments)),
    amends: z.exactOptional(count),
  }),
  remove: z.object({ requestId: z.uuid(), seq: count, reason: prose }),
  cases: z.object({}),
  openCase: z.object({ requestId: z.uuid(), pseudonym: prose }),
  identify: z.object({ requestId: z.uuid(), case: z.uuid(), who: whoSchema }),
  /** Without `case` it is filed nowhere. */
  fileUnder: z.object({
    requestId: z.uuid(),
    seq: count,
    case: z.exactOptional(z.uuid()),
    reason: z.exactOptional(text(4096)),
  }),
  file: z.object({ seq: count, name: id }),
  verifyLog: z.object({}),
  eraseEverything: z.object({ sure: z.literal(true) }),
  ...cuesRequests,
  ...findRequests,
  ...firstRunRequests,
  ...backupRequests,
  ...handOverRequests,
  ...conversationRequests,
  ...keysRequests,
  ...pathwayRequests,
  ...tourRequests,
  ...remindersRequests,
  ...practiceRequests,
  ...settingsRequests,
  ...trustedTimeRequests,
} as const

export interface PageReplies
  extends BackupReplies,
    ConversationReplies,
    CuesReplies,
    FindReplies,
    FirstRunReplies,
    HandOverReplies,
    KeysReplies,
    PathwayReplies,
    TourReplies,
    RemindersReplies,
    PracticeReplies,
    SettingsReplies,
    TrustedTimeReplies {
  state: PopupState
  reread: PopupState
  save: SaveResult
  checklist: CheckView[]
  outline: string
  saveStatus: SaveResult
  setAccountKind: null
  switchPlatform: null
  confirm: null
  unconfirm: null
  logState: LogState
  /** Saves what waited for the passphrase, if anything did. */
  setPassphrase: { saved?: SaveResult }
  unlock: null
  lock: null
  discardPending: null
  /** Newest first. */
  entries: EntryView[]
  entry: EntryView
  record: SaveResult
  remove: SaveResult
  /** In the order in which they were opened. */
  cases: CaseView[]
  openCase: SaveResult
  identify: SaveResult
  fileUnder: SaveResult
  file: FileView
  verifyLog: VerificationView
  eraseEverything: null
}

/** What a content script may report. */
export const contentRequests = {
  observed: z.object({
    platform: id,
    page: id,
    url: text(8192),
    observations: z.array(observationSchema).check(z.maxLength(200)),
  }),
  /** The tab no longer shows a settings page. */
  left: z.object({}),
  awake: z.object({}),
} as const

/** What the background may ask of a tab, and what must come back. */
export const tabReplies = {
  read: z.object({
    platform: id,
    page: id,
    kind: z.enum(['settings', 'thread', 'requests', 'inbox', 'other']),
    url: text(8192),
    observations: z.array(observationSchema).check(z.maxLength(200)),
  }),
  messages: z.array(messageRowSchema),
  /** `null` when the message is no longer on the page. */
  capture: z.nullable(captureSchema),
  /** Id of the message that the context menu, focus, selection or pointer is on; `null` when on none. */
  pointed: z.nullable(text(1024)),
  pageParts: z.array(messageRowSchema),
} as const

/** An error from the other side, with the name it had there (`WrongPassphraseError`, …). */
export class RemoteError extends Error {
  override readonly name: string
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

const unwrap = (reply: unknown): unknown => {
  const r = reply as Reply | undefined
  if (r === undefined || r === null) throw new RemoteError('NoAnswerError', 'no answer')
  if (r.ok) return r.value
  throw new RemoteError(r.error, r.message)
}

/** Asks the background from one of our pages. @throws RemoteError with the error's own name. */
export async function ask<K extends keyof PageReplies>(
  name: K,
  args: z.input<(typeof pageRequests)[K]>,
): Promise<PageReplies[K]> {
  const envelope: Envelope = { to: 'page', name, args }
  return unwrap(await browser.runtime.sendMessage(envelope)) as PageReplies[K]
}

/** Asks the top frame of a tab. @throws ZodError when the answer has not the agreed form. */
export async function askTab<K extends TabCommandName>(
  tabId: number,
  name: K,
  args: TabArgs[K],
): Promise<TabReplies[K]> {
  const envelope: Envelope = { to: 'tab', name, args }
  const value = unwrap(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }))
  return z.parse(tabReplies[name] as z.ZodMiniType, value) as TabReplies[K]
}
