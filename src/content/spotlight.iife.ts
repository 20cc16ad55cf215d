import type { SpotlightView } from '../core/tour/spotlight.ts'
import { openSpotlight, type Spotlight } from './spotlight/spotlight.ts'

/**
 * Put into the page only when the clinician asks to be shown a setting there. It points and explains; it changes no
 * setting, and what it put into the page is gone when it goes.
 */

interface Shown {
  show(view: SpotlightView): boolean
  /** The settings of its page that are as advised now, as the page was read. */
  settled(settings: readonly string[]): void
  remove(): void
}

declare global {
  var chaperoneSpotlight: Shown | undefined
}

let open: Spotlight | undefined

const remove = () => {
  open?.remove()
  open = undefined
}

globalThis.chaperoneSpotlight ??= {
  show(view) {
    remove()
    const platform = globalThis.chaperonePack
    const here = globalThis.chaperonePage?.detection()
    if (platform === undefined || here?.page !== view.page) return false
    open = openSpotlight(view, platform, () => globalThis.chaperonePage?.detection().page)
    return true
  },
  settled: (settings) => open?.settled(settings),
  remove,
}
