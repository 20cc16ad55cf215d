import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'everywhere',
  name: 'Beyond the platforms',
  hosts: [],
  pages,
  values,
  controls,
  manual,
  layouts: [],
} satisfies Platform
