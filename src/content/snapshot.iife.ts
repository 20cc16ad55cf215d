import createDOMPurify from 'dompurify'
import { snapshotRules } from '../core/evidence/snapshot.ts'
import { type Limits, plainCopy } from './snapshot/plain-copy.ts'
import { visibleText } from './snapshot/visible-text.ts'

/**
 * Put into the page only when a message is saved: a copy of its markup that can load and run nothing, and its
 * visible text. Works in a document of its own; the page is only read.
 */

export interface Snapshot {
  /** Markup of the copy, without a document around it. */
  html: string
  text: string
  /** The message was larger than what is kept. */
  isCut: boolean
}

declare global {
  var chaperoneSnapshot: ((messageId: string) => Snapshot | null) | undefined
}

const limits: Limits = { nodes: 4000, depth: 60, characters: 300_000 }

/** Without `trustedTypes`: a policy that a page forbids would be reported to it. */
const purifier = (inert: Document) =>
  createDOMPurify({
    document: inert,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  } as unknown as Parameters<typeof createDOMPurify>[0])

function snapshot(messageId: string): Snapshot | null {
  const element = globalThis.chaperonePage?.captured(messageId)
  if (element === undefined) return null
  const inert = document.implementation.createHTMLDocument('')
  const { copy, isCut } = plainCopy(element, inert, limits)
  // The copy holds only what its own list allows; a second list, by others, stands behind it.
  purifier(inert).sanitize(copy, {
    ...snapshotRules(),
    IN_PLACE: true,
  })
  return { html: copy.innerHTML, text: visibleText(element), isCut }
}

globalThis.chaperoneSnapshot = snapshot
