import type { Check } from '../core/audit/types.ts'

const found = import.meta.glob<Check>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' })

/** Every check: one file each. */
export const checks: readonly Check[] = Object.values(found).sort((a, b) => a.id.localeCompare(b.id, 'en'))
