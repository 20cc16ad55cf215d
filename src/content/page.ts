import { detect } from '../core/audit/detect.ts'
import type { Detection, Labels, Observation, Page, Platform } from '../core/audit/types.ts'
import { languageOf, normalise, wordings } from '../core/audit/wording.ts'
import { read } from './settings/read.ts'
import { closest, headings, isVisible, rootsOf } from './tree.ts'

/** Whether a single-URL app shows the panel with this heading now. */
const isPanelShown = (document: Document, { foreign = [], headings: more = headings }: Platform) => {
  const language = languageOf(document.documentElement.getAttribute('lang'))
  const visible = (selector: string, longest = 1e9) =>
    rootsOf(document)
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((found) => found.textContent.length < longest && isVisible(found))
      // A contact may call herself "Privacy".
      .filter((found) => !foreign.some((part) => closest(found, part) !== undefined))
  const all = `${headings},header *,${more}`
  let shown: Set<string> | undefined
  return (panel: Labels, { mark }: Page): boolean => {
    shown ??= new Set(visible(all, 120).map((heading) => normalise(heading.textContent)))
    if (wordings(panel, language).some(({ text }) => shown?.has(text))) return true
    return mark !== undefined && visible(mark).length > 0
  }
}

/** What page this document is now, panels of single-URL apps included. `undefined` when it is not the pack's. */
export const detectHere = (document: Document, platform: Platform, url: string): Detection | undefined =>
  detect(url, [platform], isPanelShown(document, platform))

/** Observations of the page the document shows; empty where there are no settings to read. */
export function readHere(document: Document, platform: Platform, detection: Detection): Observation[] {
  const page = platform.pages.find(({ id }) => id === detection.page)
  return page === undefined || detection.kind !== 'settings' ? [] : read(document, platform, page)
}
