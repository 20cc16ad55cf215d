import type { Platform } from '../../core/audit/types.ts'
import { controls } from './controls.ts'
import { accountControls } from './controls-account.ts'
import { layouts } from './layouts.ts'
import { manual } from './manual.ts'
import { pages } from './pages.ts'
import { values } from './values.ts'

export default {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'mastodon.world',
    'mastodonapp.uk',
    'mastodon.scot',
    'med-mastodon.com',
    'fosstodon.org',
    'hachyderm.io',
    'infosec.exchange',
    'techhub.social',
    'universeodon.com',
    'mstdn.ca',
    'aus.social',
    'mastodon.nz',
    'mastodon.ie',
    'troet.cafe',
    'piaille.fr',
    'mastodon.uno',
    'masto.es',
    'mastodon.nl',
  ],
  signs: ['#mastodon', 'script#initial-state', 'form.simple_form[action^="/settings/"]'],
  pages,
  values,
  controls: [...controls, ...accountControls],
  manual,
  layouts,
  foreign: ['.status', '.detailed-status'],
} satisfies Platform
