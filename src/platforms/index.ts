import type { Platform } from '../core/audit/types.ts'

const found = import.meta.glob<Platform>('./*/platform.ts', { eager: true, import: 'default' })

/** Every platform: one folder each. */
export const platforms: readonly Platform[] = Object.values(found).sort((a, b) =>
  a.id.localeCompare(b.id, 'en'),
)
