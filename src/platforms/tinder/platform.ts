import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'tinder',
  name: 'Tinder',
  hosts: ['tinder.com', 'www.tinder.com'],
  pages,
  values,
  controls,
  manual,
  layouts,
} satisfies Platform
