import type { Control } from '../../core/audit/types.ts'

/** facts/guidance.md section 2, P01 to P28 */
export const controls: readonly Control[] = []
