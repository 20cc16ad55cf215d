import { detect } from '../core/audit/detect.ts'
import type { Detection, Labels, Observation, Platform } from '../core/audit/types.ts'
import { languageOf, normalise, wordings } from '../core/audit/wording.ts'
import { read } from './settings/read.ts'
import { closest, isVisible, rootsOf } from './tree.ts'

const headings = 'h1,h2,h3,h4,[role="heading"],header *'

/** Whether a single-URL app shows the panel with this heading now. */
const isPanelShown = (document: Document, foreign: readonly string[]) => {
  const language = languageOf(document.documentElement.getAttribute('lang'))
  let shown: Set<string> | undefined
  return (panel: Labels): boolean => {
    shown ??= new Set(
      rootsOf(document)
        .flatMap((root) => [...root.querySelectorAll(headings)])
        .filter((heading) => heading.textContent.length < 120 && isVisible(heading))
        // A contact may call herself "Privacy".
        .filter((heading) => !foreign.some((part) => closest(heading, part) !== undefined))
        .map((heading) => normalise(heading.textContent)),
    )
    return wordings(panel, language).some(({ text }) => shown?.has(text))
  }
}

/** What page this document is now, panels of single-URL apps included. `undefined` when it is not the pack's. */
export const detectHere = (document: Document, platform: Platform, url: string): Detection | undefined =>
  detect(url, [platform], isPanelShown(document, platform.foreign ?? []))

/** Observations of the page the document shows; empty where there are no settings to read. */
export function readHere(document: Document, platform: Platform, detection: Detection): Observation[] {
  const page = platform.pages.find(({ id }) => id === detection.page)
  return page === undefined || detection.kind !== 'settings' ? [] : read(document, platform, page)
}
