import type { Platform } from '../../core/audit/types.ts'
import { accountControls } from './controls-account.ts'
import { privacyControls } from './controls-privacy.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

/** The facts name x.com; its former hosts show the same pages (idx:24348655406, 3535452772). */
export default {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  pages,
  values,
  controls: [...privacyControls, ...accountControls],
  manual,
  layouts,
  foreign: [
    '[data-testid="dm-container"]',
    '[data-testid="chat-drawer-root"]',
    '[data-testid="DMDrawer"]',
    'article',
  ],
} satisfies Platform
