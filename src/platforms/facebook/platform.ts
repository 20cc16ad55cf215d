import type { Platform } from '../../core/audit/types.ts'
import { posts, stories } from './controls-posts.ts'
import { reach } from './controls-reach.ts'
import { elsewhere, tagging } from './controls-tagging.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

/** The facts name www.facebook.com; programs open the same pages at web.facebook.com (idx:24557253163, 48280253696). */
export default {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com', 'accountscenter.facebook.com'],
  pages,
  values,
  valueInName: [{ before: 'Edit privacy. Sharing with', after: '.' }],
  controls: [...reach, ...posts, ...tagging, ...stories, ...elsewhere],
  manual,
  layouts,
  foreign: ['[role="log"]', '[role="grid"]', '[role="article"]'],
} satisfies Platform
