import type { Standing } from '../types.ts'
import type { Basis } from './types.ts'

/** All stored copies were read on this day. */
const asOf = '2026-11-24'

const of = (source: string, standing: Standing): Basis => ({ source, standing, asOf })

/** Seen in the primary document. */
export const read = (source: string): Basis => of(source, 'read')

/** Seen in another's account of it. */
export const secondary = (source: string): Basis => of(source, 'secondary')

/** General knowledge that nobody has confirmed yet. */
export const unconfirmed: Basis = of('general-knowledge', 'unconfirmed')

/** Our own judgement: no authority says it. */
export const ours: Basis = of('ours', 'ours')

/** Seen, but the pack asks to look it up again: a number, a date, a page of unknown age. */
export const toBeChecked = (basis: Basis): Basis => ({ ...basis, mustBeChecked: true })
