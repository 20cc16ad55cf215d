import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'bumble',
  name: 'Bumble',
  hosts: ['bumble.com', 'www.bumble.com'],
  pages,
  values,
  controls,
  manual,
  layouts,
} satisfies Platform
