import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  pages,
  values,
  controls,
  manual,
  layouts,
} satisfies Platform
