import type { Page } from '../../core/audit/types.ts'

/** facts/guidance.md section 2, P01 to P28; first match wins. */
export const pages: readonly Page[] = []
