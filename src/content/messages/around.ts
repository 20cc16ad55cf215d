import type { Field, MessageLayout } from '../../core/audit/types.ts'
import { isVisible, parentOf, type Root, rootsBelow } from '../tree.ts'
import { textOf } from './text.ts'

/** What lies around the messages: the same for each of them, so it is looked for once in a listing. */

export type Thread = Element | Root

/** All places outside the message that a field could be taken from, in document order. */
export type Around = (field: Field, message: Element, thread: Thread) => readonly Element[]

/** Open shadow roots below, but no frame: another document is another page's. */
const shadowsIn = (scope: Thread): Root[] => {
  const document = scope.ownerDocument ?? scope
  return rootsBelow(scope).filter(({ ownerDocument }) => ownerDocument === document)
}

/** Matches in `scope`, itself counted, and below its shadow roots where the field says so. */
export const matchesIn = (scope: Thread, { select, pierce }: Field): Element[] => {
  if (select === undefined) return 'matches' in scope ? [scope] : []
  const self = 'matches' in scope && scope.matches(select) ? [scope] : []
  const scopes = pierce === true ? [scope, ...shadowsIn(scope)] : [scope]
  return [...self, ...scopes.flatMap((one) => [...one.querySelectorAll(select)])]
}

const saysOf = (element: Element, { attr }: Field): string | null =>
  attr === undefined ? textOf(element) : element.getAttribute(attr)

/** A thread opened before may stay mounted, hidden, and a small chat window may lie over the one that is meant. */
const inPane = (field: Field, thread: Thread, message: string): Element[] => {
  const start = 'host' in thread ? thread.host : 'matches' in thread ? parentOf(thread) : undefined
  for (let at = start; at !== undefined; at = parentOf(at)) {
    const others = [...at.querySelectorAll(message)].filter((one) => !thread.contains(one))
    if (others.some(isVisible)) return []
    const found = matchesIn(at, field).filter((one) => !thread.contains(one) && isVisible(one))
    if (found.length > 0) return new Set(found.map((one) => saysOf(one, field))).size === 1 ? found : []
  }
  return []
}

/** The nearest match around one message that is around no other. */
const inRow = ({ select }: Field, message: Element, marks: string): Element[] => {
  if (select === undefined) return []
  for (let at: Element | null = message; at !== null; at = at.parentElement) {
    if (at !== message && at.querySelectorAll(marks).length > 1) return []
    if (at.matches(select)) return [at]
  }
  return []
}

/** The matches beside one message, in the smallest part of the page that has any and holds no other message. */
const beside = ({ select }: Field, message: Element, marks: string): Element[] => {
  if (select === undefined) return []
  for (let at = message.parentElement; at !== null; at = at.parentElement) {
    if (at.querySelectorAll(marks).length > 1) return []
    const found = [...at.querySelectorAll(select)].filter((one) => !message.contains(one))
    if (found.length > 0) return found
  }
  return []
}

/** @param layout whose messages are listed; what is found is kept as long as the function is */
export const createAround = (layout: Pick<MessageLayout, 'message'>): Around => {
  const known = new Map<Thread, Map<Field, readonly Element[]>>()
  return (field, message, thread) => {
    if (field.closest === 'row') return inRow(field, message, layout.message)
    if (field.closest === 'beside') return beside(field, message, layout.message)
    const place = field.from === 'document' ? message.ownerDocument : thread
    const kept = known.get(place) ?? new Map<Field, readonly Element[]>()
    known.set(place, kept)
    const found =
      kept.get(field) ??
      (field.from === 'pane' ? inPane(field, thread, layout.message) : matchesIn(place, field))
    kept.set(field, found)
    return found
  }
}
