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

const proofs = ['field', 'style', 'side', 'same', 'differ', 'among', 'throughout'] as const

const holds = (signal: Signal, scope: MessageScope): boolean =>
  (signal.field === undefined || findField([signal.field], scope) !== undefined) &&
  (signal.style === undefined || hasStyle(signal.style, scope)) &&
  (signal.side === undefined || liesOn(signal.side, scope)) &&
  (signal.same === undefined || agree(signal.same, scope) === true) &&
  (signal.differ === undefined || agree(signal.differ, scope) === false) &&
  (signal.unless === undefined || findField([signal.unless], scope) === undefined) &&
  (signal.among === undefined || isAmong(signal.among, scope)) &&
  (signal.throughout === undefined || saysThroughout(signal.throughout, scope)) &&
  proofs.some((proof) => signal[proof] !== undefined)

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
