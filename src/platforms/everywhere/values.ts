import type { Platform } from '../../core/audit/types.ts'

/** facts/guidance.md section 2, P01 to P28 */
export const values: Platform['values'] = {}
