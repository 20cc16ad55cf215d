import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['web.telegram.org'],
  pages,
  values,
  controls,
  manual,
  layouts,
  foreign: ['#MiddleColumn', '#LeftColumn .chat-list', '.bubbles', '.chatlist', '#column-center'],
} satisfies Platform
