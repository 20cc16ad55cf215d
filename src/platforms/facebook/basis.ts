import type { Basis } from '../../core/audit/types.ts'

/** What the wordings rest on, by the short names of the fact table (facts/platforms-meta.md, section 1.2). */

/** A maintained guide, last edited on that day, that agrees with at least one older reading of the live site. */
export const guide2026: Basis = { source: 'S26', on: '2026-05-02', confidence: 'V2' }
/** The same guide standing alone. */
export const guide2026Alone: Basis = { source: 'S26', on: '2026-05-02', confidence: 'V' }
/** Assertions of a browser test that ran on the live site, agreeing with the survey of 2018. */
export const test2021: Basis = { source: 'T21', on: '2021', confidence: 'V2' }
export const test2021Alone: Basis = { source: 'T21', on: '2021', confidence: 'V' }
export const scraper2019: Basis = { source: 'idx:42728182190', on: '2019', confidence: 'V' }
export const survey2018: Basis = { source: 'C18', on: '2018', confidence: 'V' }
/** Three programs that open the page; none of them is dated. */
export const twoFactorPage: Basis = {
  source: 'idx:110682881, 7851812614, 56786847871',
  on: 'undated',
  confidence: 'V2',
}
/** A Selenium reader of the account centre and the primary-location page. */
export const reader2024: Basis = { source: 'idx:30043650044', on: '2024', confidence: 'V' }
