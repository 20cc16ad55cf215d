import browser from 'webextension-polyfill'
import { lockingDefaults, preferences } from '../log/preferences.ts'
import { ask } from '../protocol.ts'
import { hidingPresses } from './hide-key.ts'
import { onRevision } from './use-answer.ts'
import { t } from './words.ts'

/**
 * Quick hide, as a page does it: at once it shows nothing and has another title; then what stood in its forms is
 * sealed; then it gives its place in the tab's history to a neutral page. It loads nothing by itself: the page is a
 * blank one, unless the clinician chose another.
 */

export interface Kept {
  id: string
  key: string
  json: string
}

const keepers = new Set<() => Kept | undefined>()
let isHidden = false

/** What `keeper` gives when the page is hidden is sealed and kept. Returns how to stop. */
export function keepOnHide(keeper: () => Kept | undefined): () => void {
  keepers.add(keeper)
  return () => keepers.delete(keeper)
}

/** Hides for the chosen key, and when any other page of ours was hidden. Returns what hides by hand. */
export function watchHiding(unmount: () => void): () => void {
  let chosen: Parameters<ReturnType<typeof hidingPresses>>[1] = lockingDefaults.hideKey
  const learn = () =>
    void preferences().then(
      ({ hideKey }) => {
        chosen = hideKey ?? lockingDefaults.hideKey
      },
      // Without the store the key is still worth having.
      () => undefined,
    )
  learn()
  onRevision(learn)

  const hides = hidingPresses()
  const hide = () => void leave(unmount)
  const pressed = (event: KeyboardEvent) => {
    if (!hides(event, chosen)) return
    event.preventDefault()
    hide()
  }
  addEventListener('keydown', pressed, true)
  browser.storage.onChanged.addListener((changes, area) => {
    const hidden = area === 'session' ? (changes.hidden?.newValue as { to: string } | undefined) : undefined
    if (hidden !== undefined) void leave(unmount, hidden.to)
  })
  return hide
}

/** `to` is known where another page asked first. */
async function leave(unmount: () => void, to?: string): Promise<void> {
  if (isHidden) return
  isHidden = true
  const drafts = [...keepers].flatMap((keep) => keep() ?? [])
  unmount()
  // A form that holds words would have the browser ask before it is left; unmounting took that away, too.
  document.body.replaceChildren()
  document.title = t('keysBlankTitle')
  document.querySelector('link[rel=icon]')?.remove()
  const next = to ?? (await persist(() => ask('quickHide', { drafts }))).to
  if (to !== undefined && drafts.length > 0) await persist(() => ask('keepDrafts', { drafts }))
  if (document.documentElement.dataset.surface === 'popup') window.close()
  else location.replace(next)
}

/** The words are in this page only, until the background has them: an empty page may wait. */
async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}
