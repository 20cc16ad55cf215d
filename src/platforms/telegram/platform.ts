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
  exceptions: '^\\(?[-+−]\\s?\\d',
  // Web K has no headings; the names of its classes are in its public source (morethanwords/tweb, sliderTab.ts).
  headings: '.sidebar-header__title,.sidebar-left-section-name',
  foreign: ['#MiddleColumn', '#LeftColumn .chat-list', '.bubbles', '.chatlist', '#column-center'],
} satisfies Platform
