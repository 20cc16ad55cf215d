import type { Entry } from '../core/evidence/entry.ts'
import { plainFileName, plainType } from '../core/evidence/file-name.ts'
import type { Attachment, RecordedEvent } from '../core/evidence/record.ts'
import { identity } from '../log/identity.ts'
import { openEntry } from '../log/open-entry.ts'
import { store } from '../log/store.ts'
import { caseFacts, cases } from './case-facts.ts'
import { type DraftFile, type EntryDraft, type Written, write, written } from './writer.ts'

/** What is entered by hand. Recording needs no secret; correcting, deleting and filing are done with the log open. */

/** The entry is not there, is deleted already, or must stay. */
export class NotPossibleError extends Error {
  override readonly name = 'NotPossibleError'
}

export const stamp = (): Pick<EntryDraft, 'id' | 'recordedAt' | 'offsetMinutes'> => {
  const now = new Date()
  return {
    id: crypto.randomUUID(),
    recordedAt: now.toISOString(),
    offsetMinutes: -now.getTimezoneOffset(),
  }
}

/** An entry of ours about others: it has no time of its own but that of its recording. */
export const note = (part: Partial<EntryDraft>): EntryDraft => ({
  type: 'note',
  eventPrecision: 'unknown',
  where: '',
  whatHappened: '',
  ...stamp(),
  ...part,
})

const filesOf = (attachments: readonly Attachment[]): DraftFile[] => {
  const taken = new Set<string>()
  return attachments.map(({ importedAs, type, staged }) => {
    const name = plainFileName(importedAs, taken)
    return { name, type: plainType(type), role: 'attachment' as const, staged, importedAs }
  })
}

export const pointing = async (seq: number): Promise<Required<Pick<Entry, 'amends' | 'amendsSeq'>>> => {
  const row = await store.entries.get(seq)
  if (row?.sealed === undefined) throw new NotPossibleError(`There is no entry ${seq}, or it was deleted.`)
  return { amends: row.id, amendsSeq: seq }
}

/**
 * Writes an event, a note, or, with the number that it `amends`, a correction; the corrected entry stays. Works
 * while the log is locked. @throws NotPossibleError and what `write` throws; then nothing was saved.
 */
export async function record(
  event: RecordedEvent,
  attachments: readonly Attachment[],
  amends: number | undefined,
  requestId: string,
): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  if ((event.type === 'amendment') !== (amends !== undefined))
    throw new NotPossibleError('A correction must say what it corrects, and nothing else may.')
  const draft: EntryDraft = { ...stamp(), ...event, ...(amends !== undefined && (await pointing(amends))) }
  return write(draft, filesOf(attachments), { requestId })
}

/**
 * Erases an entry and its files and leaves a tombstone that says why. Needs the log open.
 * @throws LockedError, NotPossibleError for a tombstone, whose own deletion would make what it stands for look
 *   lost, and for the opening of a case that still holds entries.
 */
export async function remove(seq: number, reason: string, requestId: string): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  const secret = await identity()
  const target = await pointing(seq)
  const row = await store.entries.get(seq)
  // One that cannot be opened any more may still be deleted.
  const entry = row && (await openEntry(row, secret).catch(() => undefined))
  if (entry?.type === 'tombstone') throw new NotPossibleError('A tombstone stays.')
  const held = (await cases()).find(({ opened }) => opened === seq)?.entries ?? []
  if (held.length > 0) throw new NotPossibleError('This case still holds entries.')
  return write(note({ ...target, type: 'tombstone', reason }), [], { requestId })
}

/** See core/evidence/cases.ts for how cases are made of entries. @throws LockedError */
export async function openCase(pseudonym: string, requestId: string): Promise<Written> {
  await identity()
  const opening = note({ whatHappened: pseudonym })
  return write({ ...opening, case: opening.id }, [], { requestId })
}

/** @throws LockedError, NotPossibleError */
export async function identify(
  id: string,
  who: NonNullable<Entry['who']>,
  requestId: string,
): Promise<Written> {
  const opening = (await cases()).find((one) => one.id === id)
  if (opening === undefined) throw new NotPossibleError('There is no such case.')
  return write(note({ amends: id, amendsSeq: opening.opened, case: id, who }), [], { requestId })
}

/** Files an entry under a case, or under none; filing a case's opening merges it. @throws LockedError, NotPossibleError */
export async function fileUnder(
  seq: number,
  id: string | undefined,
  reason: string | undefined,
  requestId: string,
): Promise<Written> {
  const facts = await caseFacts()
  if (id !== undefined && !facts.some((fact) => fact.id === id && fact.case === id))
    throw new NotPossibleError('There is no such case.')
  return write(
    note({
      ...(await pointing(seq)),
      ...(id !== undefined && { case: id }),
      ...(reason !== undefined && { reason }),
    }),
    [],
    { requestId },
  )
}
