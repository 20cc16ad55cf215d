import type * as z from 'zod/mini'
import { identity } from '../log/identity.ts'
import type { HandOverReplies, handOverRequests } from '../requests/hand-over.ts'
import type { SaveResult } from '../views.ts'
import { pointing, stamp } from './record.ts'
import { type EntryDraft, type Written, write, written } from './writer.ts'

type Args<K extends keyof typeof handOverRequests> = z.infer<(typeof handOverRequests)[K]>
type Answers = { [K in keyof HandOverReplies]: (args: Args<K>) => Promise<HandOverReplies[K]> }

const entry = (part: Pick<EntryDraft, 'type' | 'whatHappened'> & Partial<EntryDraft>): EntryDraft => ({
  eventPrecision: 'unknown',
  where: '',
  ...stamp(),
  ...part,
})

/** Only who may read the log can hand it over. @throws LockedError and what `write` throws */
async function writeExport({ requestId, what, disclosed, copies }: Args<'writeExport'>): Promise<Written> {
  await identity()
  const files = copies.map((copy) => ({ ...copy, type: 'image/png', role: 'derived' as const }))
  return write(entry({ type: 'export', whatHappened: what, disclosed }), files, { requestId })
}

/** @throws NotPossibleError when there is no such entry */
async function exportNotMade({ requestId, seq, why }: Args<'exportNotMade'>): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  const target = await pointing(seq)
  return write(entry({ type: 'amendment', whatHappened: why, ...target }), [], { requestId })
}

const disclose = ({ requestId, what, at, disclosed }: Args<'disclose'>): Promise<Written> =>
  write(
    entry({
      type: 'disclosure',
      whatHappened: what,
      disclosed,
      ...(at !== undefined && { eventTime: at, eventPrecision: at.includes('T') ? 'minute' : 'day' }),
    }),
    [],
    { requestId },
  )

/** @param settled turns what came of writing into an answer, and says that the log changed. */
export const handOverAnswers = (settled: (writing: Promise<Written>) => Promise<SaveResult>): Answers => ({
  writeExport: (args) => settled(writeExport(args)),
  exportNotMade: (args) => settled(exportNotMade(args)),
  disclose: (args) => settled(disclose(args)),
})
