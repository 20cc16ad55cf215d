import type { Direction, Field, Signal } from '../../core/audit/types.ts'
import { everyValue, findField, type MessageScope } from './fields.ts'

const below = ({ message, quotes }: MessageScope, select: string): Element[] =>
  [...message.querySelectorAll(select)].filter((found) => !quotes.some((quote) => quote.contains(found)))

const first = (scope: MessageScope, select: string | undefined): Element | undefined =>
  select === undefined || scope.message.matches(select) ? scope.message : below(scope, select)[0]

const hasStyle = (
  { select, any, property, value }: NonNullable<Signal['style']>,
  scope: MessageScope,
): boolean => {
  const elements = any === true && select !== undefined ? below(scope, select) : [first(scope, select)]
  return elements.some((element) => {
    const style = element?.ownerDocument.defaultView?.getComputedStyle(element)
    // Every element has a value for these, but only a flex box is laid out by it. Written on the element itself it
    // is meant, also where a saved page has lost the style sheet that makes the box.
    const isFlex =
      style?.display.includes('flex') === true ||
      (element as HTMLElement | undefined)?.style.getPropertyValue(property)
    if (/^(flex-|align-|justify-)/.test(property) && !isFlex) return false
    return style?.getPropertyValue(property) === value
  })
}

// A bubble that fills its row lies on no side (facts, Messenger: "narrower than 90 % of row").
const narrow = 0.9
const clear = 0.03

const liesOn = ({ select, of }: NonNullable<Signal['side']>, scope: MessageScope): boolean => {
  const bubble = first(scope, select)?.getBoundingClientRect()
  const lane = (
    'getBoundingClientRect' in scope.thread ? scope.thread : scope.message
  ).getBoundingClientRect()
  if (bubble === undefined || lane.width === 0 || bubble.width > lane.width * narrow) return false
  const shift = (bubble.left + bubble.right - lane.left - lane.right) / 2 / lane.width
  return of === 'right' ? shift > clear : shift < -clear
}

/** Whether both fields are found and say the same; `undefined` unless both are found. */
const agree = ([one, other]: readonly [Field, Field], scope: MessageScope): boolean | undefined => {
  const said = findField([one], scope)?.value
  if (said === undefined) return undefined
  const otherwise = findField([other], scope)?.value
  return otherwise === undefined ? undefined : said === otherwise
}

const saysThroughout = ([one, all]: readonly [Field, Field], scope: MessageScope): boolean => {
  const said = findField([one], scope)?.value
  const everywhere = said === undefined ? [] : everyValue(all, scope)
  return everywhere.length > 0 && everywhere.every((value) => value === said)
}

const isAmong = ([one, all]: readonly [Field, Field], scope: MessageScope): boolean => {
  const said = findField([one], scope)?.value
  return said !== undefined && everyValue(all, scope).includes(said)
}

/** Each proof that a signal names must hold, and one at least must be named. */
const holds = (signal: Signal, scope: MessageScope): boolean => {
  const { field, style, side, same, differ, among, throughout, unless } = signal
  const proofs = [
    field && findField([field], scope) !== undefined,
    style && hasStyle(style, scope),
    side && liesOn(side, scope),
    same && agree(same, scope) === true,
    differ && agree(differ, scope) === false,
    among && isAmong(among, scope),
    throughout && saysThroughout(throughout, scope),
  ].filter((proof) => proof !== undefined)
  const isProved = proofs.length > 0 && proofs.every(Boolean)
  return isProved && (unless === undefined || findField([unless], scope) === undefined)
}

/** In or out only when something proves it and nothing contradicts; every signal that held is named. */
export function directionOf(
  signals: readonly Signal[],
  scope: MessageScope,
): { direction: Direction; directionBasis: string[] } {
  const held = signals.filter((signal) => holds(signal, scope))
  const means = new Set(held.map((signal) => signal.means))
  const [only] = means
  return {
    direction: means.size === 1 && only !== undefined ? only : 'unknown',
    directionBasis: held.map(({ means: meant, basis }) => `${meant}: ${basis}`),
  }
}
