import type { PageReplies } from '../../../src/protocol.ts'
import * as conversation from './conversation-samples.ts'
import * as cues from './cues-samples.ts'
import { firstRunStates, practiceStates } from './first-run-samples.ts'
import * as keys from './keys-samples.ts'
import { optionsStates } from './options-states.ts'
import * as pathway from './pathway-states.ts'
import * as record from './record-samples.ts'
import * as reminders from './reminder-samples.ts'
import * as sample from './samples.ts'
import * as settings from './settings-samples.ts'
import * as tour from './tour-samples.ts'

type Given<T> = T | Error | 'never' | 'dies' | ((args: unknown) => T | Error)

/** What the background answers. A name that is absent gets `null`. `never` stays silent, `dies` gives no answer. */
export type Preview = { [K in keyof PageReplies]?: Given<PageReplies[K]> }

const named = (name: string) => Object.assign(new Error(name), { name })
const capturedAt = '2026-11-24T14:03:00Z'
const saved = { status: 'saved', seq: 12, recordedAt: capturedAt } as const

const { accountKind: _kind, ...pageWithoutKind } = sample.settings.page ?? {
  tabId: 1,
  platform: 'facebook',
  platformName: 'Facebook',
  page: 'find',
  pageTitle: 'How people find and contact you',
  kind: 'settings' as const,
}
const problems = [
  { seq: 7, problem: 'its bytes differ from those that were sealed' },
  { seq: 9, file: 'view.png', problem: 'missing' },
]

export const popupStates = {
  loading: { state: 'never' },
  failed: { state: named('NoAnswerError') },
  home: { state: sample.home },
  'home-fresh': {
    state: { ...sample.home, log: sample.fresh, platforms: sample.platforms.slice(1) },
    emergency: pathway.everywhere,
  },
  'home-due': { state: { ...sample.home, due: reminders.due }, reminderDone: named('NoAnswerError') },
  'home-due-one': { state: { ...sample.home, due: reminders.due.slice(1, 2) } },
  settings: { state: sample.settings },
  'settings-ask': { state: { ...sample.settings, page: pageWithoutKind } },
  'settings-organisation': {
    state: { ...sample.settings, findings: [], checklist: [sample.organisations] },
  },
  'settings-passed': { state: { ...sample.settings, findings: [sample.passed] } },
  'settings-unread': { state: { ...sample.settings, findings: [] } },
  thread: { state: sample.thread, save: saved, ...conversation.idle },
  ...conversation.states,
  ...cues.states,
  ...tour.states,
  'thread-first': {
    state: { ...sample.thread, log: sample.fresh },
    save: { status: 'needsPassphrase', capturedAt },
    setPassphrase: { saved },
  },
  'thread-no-picture': { state: sample.thread, save: { ...saved, pictureMissing: 'not allowed' } },
  'thread-refused': {
    state: sample.thread,
    save: { status: 'notSaved', error: 'MessageGoneError: the message is no longer on the page' },
  },
  'thread-died': { state: sample.thread, save: 'dies', saveStatus: saved },
  'thread-silent': { state: sample.thread, save: 'dies', saveStatus: 'dies' },
  'thread-door': {
    state: { ...sample.thread, door: sample.settings.findings[1] ?? sample.passed },
    ...conversation.idle,
  },
  'thread-empty': { state: { ...sample.thread, messages: [] } },
  'page-parts': { state: { ...sample.home, parts: sample.parts }, save: saved },
  'page-parts-saved': { state: { ...sample.home, parts: { ...sample.parts, rows: sample.partsSaved } } },
  'switched-off': { state: { ...sample.home, off: { platform: 'facebook', platformName: 'Facebook' } } },
  'settings-strange': {
    state: {
      ...sample.settings,
      findings: sample.settings.findings.map((one) => ({
        ...one,
        status: 'read' as const,
        outcome: 'cantTell' as const,
        reason: 'layout' as const,
      })),
    },
    outline: 'html lang=en\nbody\n main [role=main]\n  div [aria-label role=listitem]',
  },
  missing: { state: { ...sample.home, access: 'missing' } },
  unreachable: { state: { ...sample.home, access: 'unreachable' } },
  pending: {
    state: { ...sample.home, log: { ...sample.fresh, pending: { capturedAt, sender: 'Alex Example' } } },
    setPassphrase: { saved },
  },
  lost: { state: { ...sample.home, log: { ...sample.fresh, lost: capturedAt } } },
} satisfies Record<string, Preview>

const picture = {
  name: 'view.png',
  type: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}

export const logStates = {
  'log-loading': { logState: 'never' },
  'log-new': { logState: sample.fresh, setPassphrase: {} },
  'log-full': {
    logState: { ...sample.locked, backup: sample.backupDue, space: sample.spaceShort },
  },
  'log-recover': {
    logState: { ...sample.locked, recovery: 'ready' },
    tryRecovery: named('WrongPassphraseError'),
  },
  'log-spent': {
    logState: { ...sample.unlocked, recovery: 'spent' },
    entries: sample.entries,
    ...keys.answers,
  },
  'log-locked': {
    logState: sample.locked,
    unlock: named('WrongPassphraseError'),
    organisation: settings.organisation,
    emergency: pathway.everywhere,
  },
  'log-empty': { logState: { ...sample.unlocked, size: 0 } },
  log: {
    logState: sample.unlocked,
    entries: sample.entries,
    ...keys.answers,
    file: picture,
    verifyLog: {
      verdict: 'intact',
      entries: 12,
      checkpoints: 12,
      deleted: [10],
      problems: [],
      checkpoint: 'chaperone-log\n12\nn8m0Yt4Q0m7x1l3o0E2xj4x0a0s7qk9f8d2h1c5v6b4=',
      fingerprint: '3f8a 11c9 77d0 52be 09aa 4e61 c2d7 90f3',
      checkedAt: capturedAt,
    },
  },
  'log-captured': {
    logState: sample.unlocked,
    entries: conversation.captured,
    file: conversation.fileAnswer(picture),
  },
  'log-broken': {
    logState: sample.unlocked,
    entries: sample.entries,
    ...keys.answers,
    file: named('DamagedSealError'),
    verifyLog: {
      verdict: 'broken',
      entries: 12,
      checkpoints: 12,
      deleted: [],
      problems,
      checkedAt: capturedAt,
    },
  },
  'log-record': {
    logState: record.unlocked,
    entries: record.entries,
    cases: record.cases,
    entry: record.earlier,
    record: saved,
    remove: { status: 'saved', seq: 13, recordedAt: capturedAt },
    fileUnder: { status: 'notSaved', error: 'NotPossibleError: gone' },
    openCase: { status: 'saved', seq: 13, recordedAt: capturedAt },
    identify: { status: 'saved', seq: 13, recordedAt: capturedAt },
    markEntry: saved,
  },
  'log-record-locked': { logState: sample.locked, record: saved },
  'log-record-full': {
    logState: sample.locked,
    record: { status: 'notSaved', error: 'QuotaExceededError: no room' },
  },
  'log-record-silent': { logState: sample.locked, record: 'dies', saveStatus: saved },
  ...pathway.states,
  'log-unread': { logState: sample.unlocked, entries: named('LockedError') },
} satisfies Record<string, Preview>

/** Asks nothing of the background. */
export const verifyStates = { verify: {} } satisfies Record<string, Preview>

const states: Readonly<Record<string, Preview>> = {
  ...popupStates,
  ...logStates,
  ...optionsStates,
  ...verifyStates,
  ...firstRunStates,
  ...practiceStates,
}

/** Whom to call is asked on nearly every page. */
export const answers: Readonly<Record<string, Preview>> = Object.fromEntries(
  Object.entries(states).map(([name, given]) => [name, { emergency: pathway.emergency, ...given }]),
)

export const commands = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+C' },
  { name: 'save', description: 'Save the message under the pointer or selection', shortcut: '' },
]
