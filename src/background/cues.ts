import browser from 'webextension-polyfill'
import { findCues, readerOf } from '../core/cues/find-cues.ts'
import { clinicalKinds, type ShownCue } from '../core/cues/types.ts'
import { manyUnanswered, unanswered } from '../core/cues/unanswered.ts'
import type { MessageRow } from '../core/evidence/capture.ts'
import { clinicalSources } from '../guidance/cues/clinical.ts'
import { cueLanguages } from '../guidance/cues/index.ts'
import type { CuesView } from '../views.ts'
import { registeredView } from './registered-view.ts'

/**
 * Cues for the messages of a page, made anew each time the popup asks. They are shown and forgotten: nothing of them is
 * kept, and no entry of the log ever holds one.
 */

const key = 'cuesOff'

/** On unless switched off. What is stored in another form counts as nothing. */
export const areCuesOff = async (): Promise<boolean> => (await browser.storage.local.get(key))[key] === true

export async function switchCues(on: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: !on })
}

export const languagesOfCues: readonly string[] = cueLanguages.map(({ id }) => id)

// Made at the first message that is shown, not at each start of the background.
let readers: ReturnType<typeof readerOf>[] | undefined

/** @param newestFirst what the page shows; the clinician's own messages get no cues */
export function cuesOf(newestFirst: readonly MessageRow[]): CuesView {
  readers ??= cueLanguages.map(readerOf)
  const inARow = unanswered(newestFirst)
  const of: Record<string, ShownCue[]> = {}
  for (const [i, { id, text, direction }] of newestFirst.entries()) {
    if (direction === 'out') continue
    const found: ShownCue[] = findCues(text, readers)
    if (i === 0 && inARow >= manyUnanswered) found.push({ kind: 'persistence', words: [], spans: [], inARow })
    if (found.length > 0) of[id] = found
  }
  const isClinical = Object.values(of).some((cues) => cues.some(({ kind }) => clinicalKinds.includes(kind)))
  return {
    of,
    ...(isClinical && { clinical: clinicalSources.flatMap((one) => registeredView(one.source, one) ?? []) }),
  }
}
