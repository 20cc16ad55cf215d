import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

/** The facts speak of new Reddit without its host; programs open its settings there (idx:51918277126). */
export default {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'reddit.com', 'old.reddit.com', 'new.reddit.com'],
  pages,
  values,
  controls,
  manual,
  layouts,
} satisfies Platform
