import type { CantTellReason, Language, Layer } from '../../core/audit/types.ts'
import type { StateSignal } from './signals.ts'

/** What the signals of one control come to. */

export interface Reading {
  readonly label?: string
  readonly language?: Language
  readonly value?: string
  readonly raw?: string
  readonly layer?: Layer
  readonly reason?: CantTellReason
}

const strength: readonly Layer[] = [
  'native',
  'ariaChecked',
  'ariaPressed',
  'dataState',
  'nameSuffix',
  'visibleText',
]

/** One value from all signals, or the reason why there is none. Two known values never settle on one. */
export const decide = (signals: readonly StateSignal[]): Reading => {
  const ordered = [...signals].sort((a, b) => strength.indexOf(a.layer) - strength.indexOf(b.layer))
  const first = ordered[0]
  if (first === undefined) return { reason: 'noState' }
  const values = new Set(ordered.map(({ value }) => value))
  if (values.size > 1) return { reason: 'disagree', raw: ordered.map(({ raw }) => raw).join(' / ') }
  if (first.value === undefined) return { reason: 'unknownValue', raw: first.raw, layer: first.layer }
  return { value: first.value, raw: first.raw, layer: first.layer }
}

export const invert = (reading: Reading): Reading =>
  reading.value === undefined ? reading : { ...reading, value: reading.value === 'on' ? 'off' : 'on' }
