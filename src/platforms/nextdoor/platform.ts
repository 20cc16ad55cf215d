import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

/** The facts name nextdoor.com; in Britain the same site is at nextdoor.co.uk (idx:46274104616, 17414699085). */
export default {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: ['nextdoor.com', 'nextdoor.co.uk'],
  pages,
  values,
  controls,
  manual,
  layouts: [],
} satisfies Platform
