import type { MessageRow } from '../../core/evidence/capture.ts'
import type { ListedMessage } from './list.ts'

/** What a message has from those before it: a name that was not said again, and a number where it looks like one of them. */

/** A message, and the place within which a name goes on: its thread, or what the layout calls a run. */
export interface InRun {
  readonly message: ListedMessage
  readonly run: unknown
}

const wentOut = 'out: as the message before, whose sender is named'

/** A message without a name and without any sign of a direction, right after one of one's own. */
const directed = ({ row, layout }: ListedMessage, before: MessageRow | undefined): MessageRow =>
  layout.carry?.includes('direction') === true &&
  row.sender === undefined &&
  row.directionBasis.length === 0 &&
  before?.direction === 'out'
    ? { ...row, direction: 'out', directionBasis: [wentOut] }
    : row

/** The name stands only on the first bubble of a run: it goes on for bubbles that provably go the same way. */
export const carried = (messages: readonly InRun[]): ListedMessage[] => {
  const done: InRun[] = []
  for (const { message, run } of messages) {
    const last = done.at(-1)
    const before = last?.run === run ? last?.message.row : undefined
    const row = directed(message, before)
    const carries = message.layout.carry?.includes('sender') === true && row.direction !== 'unknown'
    const takes = carries && row.sender === undefined && before?.direction === row.direction
    const sender = takes ? before?.sender : undefined
    done.push({ run, message: { ...message, row: sender === undefined ? row : { ...row, sender } } })
  }
  return done.map(({ message }) => message)
}

/**
 * A message that proves nothing itself goes the way of the one that heads its run, which it names: only where that
 * one is on the page and proves its own way.
 */
export const headed = (messages: readonly InRun[]): InRun[] => {
  const known = new Map(messages.map(({ message }) => [message.row.id, message.row]))
  return messages.map((one) => {
    const { row, head } = one.message
    const first = head === undefined || row.directionBasis.length > 0 ? undefined : known.get(head)
    if (first === undefined || first.direction === 'unknown') return one
    const { direction, directionBasis } = first
    const basis = directionBasis.map((said) => `${said}, as the first of its run`)
    return { ...one, message: { ...one.message, row: { ...row, direction, directionBasis: basis } } }
  })
}

/** One row for each id. Two that only look alike are two messages, so digests are numbered, never dropped. */
export const numbered = (messages: readonly ListedMessage[]): ListedMessage[] => {
  const seen = new Map<string, number>()
  return messages.flatMap((message) => {
    const { id } = message.row
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    if (times === 1) return [message]
    return id.startsWith('shown-') ? [{ ...message, row: { ...message.row, id: `${id}-${times}` } }] : []
  })
}
