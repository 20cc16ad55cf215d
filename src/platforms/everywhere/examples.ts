import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = []
