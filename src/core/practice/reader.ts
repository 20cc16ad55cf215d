import type { Observation } from '../audit/types.ts'
import type { MessageRow } from '../evidence/capture.ts'
import type { ExampleKind } from './example-pack.ts'

/** What was read on an example page. */
export interface PracticeReading {
  readonly observations: readonly Observation[]
  readonly messages: readonly MessageRow[]
}

/**
 * The content script's own reader, as the practice page finds it beside itself: loaded by the page's HTML, as the
 * manifest loads it beside a platform's, so that neither of the two imports the other.
 */
export interface PracticeReader {
  /** Reads the example as soon as it has settled, and again whenever it changes. Returns how to stop. */
  follow(example: Document, kind: ExampleKind, tell: (reading: PracticeReading) => void): () => void
}
