import type { Labels, Page } from '../../core/audit/types.ts'

/** One URL for everything: a settings panel exists only while its heading is visible. */
const urls = [{ path: '/**' }] as const
const link = 'https://web.whatsapp.com/'

const panel = (id: string, title: string, headings: Labels): Page => ({
  id,
  kind: 'settings',
  title,
  urls,
  panel: headings,
  link,
})

/**
 * Sub-panels before the panel that leads to them. English from the FAQ (3307102709559968) and StellarSand 2025-12-24;
 * German and Portuguese only where the FAQ in that language or a press guide of 2022 spells the heading out.
 */
export const pages: readonly Page[] = [
  panel('last-seen-and-online', 'Last seen and online', {
    en: ['Last seen and online'],
    pt: ['Visto por último e online'],
  }),
  panel('groups', 'Groups', { en: ['Groups'], de: ['Gruppen'], pt: ['Grupos'] }),
  panel('calls', 'Calls', { en: ['Calls'] }),
  panel('advanced', 'Advanced', { en: ['Advanced'] }),
  panel('privacy', 'Privacy', { en: ['Privacy'], de: ['Datenschutz'], pt: ['Privacidade'] }),
  { id: 'chats', kind: 'thread', title: 'Chats', urls, link },
]
