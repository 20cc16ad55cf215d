import type { Platform } from '../../core/audit/types.ts'
import type { SpotlightStep, SpotlightView } from '../../core/tour/spotlight.ts'
import { isVisible } from '../tree.ts'
import { boxAround, isInView } from './box.ts'
import { announced, type Card, drawCard } from './card.ts'
import { type Box, cornerFor } from './corner.ts'
import { locate, type Place } from './locate.ts'
import { frameStyle, hostStyle, isStill, make, paletteNow, ringStyle, styled, unseen } from './look.ts'

export interface Spotlight {
  settled(settings: readonly string[]): void
  remove(): void
}

// Often enough for a page that moves by itself, seldom enough to cost nothing.
const lookMs = 500
/** The whole page is searched for what is not there: not each time. */
const pauseLooks = 4
/** How long the last word stays. */
const partingMs = 8000
const margin = 6
const modal = '[aria-modal="true"],dialog[open]'

/** A ring round one control after another, and a card. Everything is undone by `remove`, which the card, Esc and leaving the page call too. */
export function openSpotlight(
  { page, steps, words, languageTag }: SpotlightView,
  platform: Platform,
  pageNow: () => string | undefined,
): Spotlight {
  const ending = new AbortController()
  const { signal } = ending
  const palette = paletteNow()
  const host = styled(document.createElement('div'), hostStyle)
  const root = host.attachShadow({ mode: 'closed' })
  const ring = make('div', ringStyle(palette))
  const status = make('div', unseen)
  status.setAttribute('role', 'status')
  const frame = make('div', frameStyle)
  frame.lang = languageTag
  frame.dir = 'auto'
  frame.append(status)
  root.append(frame)

  let step = steps[0]
  let settledNow = new Set<string>()
  let place: Place | undefined
  let card: HTMLElement | undefined
  let drawn = ''
  let saying: ReturnType<typeof setTimeout> | undefined
  let parting: ReturnType<typeof setTimeout> | undefined
  let href = location.href
  let pause = 0

  const remove = () => {
    ending.abort()
    clearInterval(looking)
    clearTimeout(saying)
    clearTimeout(parting)
    host.remove()
  }

  const open = () => steps.filter(({ setting }) => !settledNow.has(setting))
  /** The next that is open, after this one or from the beginning. */
  const after = ({ setting }: SpotlightStep): SpotlightStep | undefined => {
    const at = steps.findIndex((one) => one.setting === setting)
    const left = open().filter((one) => one.setting !== setting)
    return left.find((one) => steps.indexOf(one) > at) ?? left[0]
  }

  const cardNow = (): Card => {
    if (step === undefined) return { is: 'allFine' }
    const more = after(step) !== undefined
    if (settledNow.has(step.setting)) return { is: 'done', step, more }
    return { is: 'step', step, found: place !== undefined, more }
  }

  const next = () => {
    step = step && (after(step) ?? step)
    place = undefined
    pause = 0
    look()
  }

  /** Asked for on the card: the one time that the page is scrolled and the focus moved. */
  const goThere = () => {
    const control = place?.[1] ?? place?.[0]
    control?.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' })
    if (control instanceof HTMLElement) control.focus({ preventScroll: true })
  }

  const draw = () => {
    const now = cardNow()
    const key = JSON.stringify(now)
    if (key === drawn) return
    drawn = key
    const made = drawCard(now, words, { palette, signal, close: remove, goThere, next })
    const hadFocus = card !== undefined && root.activeElement !== null
    card?.remove()
    card = made
    frame.append(made)
    if (hadFocus) made.querySelector('button')?.focus()
    // A live region is heard when it changes, not when it comes with its words already in it.
    clearTimeout(saying)
    saying = setTimeout(() => {
      status.textContent = announced(now, words)
    }, 100)
    clearTimeout(parting)
    if (now.is === 'allFine' || (now.is === 'done' && !now.more)) parting = setTimeout(remove, partingMs)
  }

  const put = () => {
    const box: Box | undefined = place && boxAround(place)
    // The choice itself stands in the middle: the card keeps to its corner.
    const isShown = box !== undefined && cardNow().is === 'step' && !isCovered()
    if (isShown) {
      styled(ring, {
        left: `${box.left - margin}px`,
        top: `${box.top - margin}px`,
        width: `${box.width + 2 * margin}px`,
        height: `${box.height + 2 * margin}px`,
      })
      if (!ring.isConnected) appear()
    } else ring.remove()
    if (card === undefined) return
    const near = isShown && isInView(box, window) ? box : undefined
    const { left, top } = cornerFor(near, card.getBoundingClientRect(), window)
    styled(card, { left: `${left}px`, top: `${top}px` })
  }

  const appear = () => {
    frame.prepend(ring)
    if (isStill()) return
    ring.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 450, iterations: 3, direction: 'alternate' })
  }

  const isCovered = () => [...document.querySelectorAll(modal)].some(isVisible)
  const isUnseen = () => place === undefined || boxAround(place) === undefined
  /** While a choice lies open over the page, what is below may be hidden from everybody: it is not gone. */
  const kept = () => (place?.every(({ isConnected }) => isConnected) ? place : undefined)

  /** Follows a page that redraws itself, and leaves with it. */
  const look = () => {
    const isElsewhere = location.href !== href
    href = location.href
    const isLooking = isUnseen() && pause-- <= 0
    if (isLooking) {
      const found = step && locate(document, platform, page, step.setting)
      place = found ?? kept()
      pause = found === undefined ? pauseLooks : 0
    }
    // A panel closes without a change of address, and takes its labels with it.
    const mayHaveLeft = isElsewhere || (isLooking && isUnseen() && !isCovered())
    if (!host.isConnected || (mayHaveLeft && pageNow() !== page)) return remove()
    draw()
    put()
  }

  const looking = setInterval(look, lookMs)
  let moving = false
  const follow = () => {
    if (moving) return
    moving = true
    requestAnimationFrame(() => {
      moving = false
      if (!signal.aborted) put()
    })
  }
  addEventListener('scroll', follow, { capture: true, passive: true, signal })
  addEventListener('resize', follow, { passive: true, signal })
  addEventListener('pagehide', remove, { signal })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    // One press does one thing: what lies open on the page stays so.
    event.preventDefault()
    event.stopImmediatePropagation()
    remove()
  }
  addEventListener('keydown', onKey, { capture: true, signal })
  document.documentElement.append(host)
  look()

  return {
    settled(settings) {
      settledNow = new Set(settings)
      look()
    },
    remove,
  }
}
