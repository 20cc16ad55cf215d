import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  pages,
  values,
  controls,
  manual,
  layouts,
  foreign: ['ol[data-list-id="chat-messages"]', '[data-list-id^="private-channels"]'],
} satisfies Platform
