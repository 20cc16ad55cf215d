import type { Control } from '../../core/audit/types.ts'

/**
 * The panel's markup is in no source: everything is read by label and the value beside it (facts, §5.1). Labels rest
 * on WhatsApp's FAQ 3307102709559968 and on StellarSand WhatsApp.md; German and Portuguese ones on press guides of 2022.
 */
const rests = { source: 'FAQ 3307102709559968, StellarSand', on: '2025-12-24', confidence: 'H' } as const
const phoneOnly = { source: 'StellarSand', on: '2025-12-24', confidence: 'H' } as const

const audience = ['everyone', 'contacts', 'contactsExcept', 'noOne'] as const

export const controls: readonly Control[] = [
  {
    form: 'choice',
    values: audience,
    setting: 'lastSeen',
    pages: ['last-seen-and-online'],
    labels: { en: ['Who can see my last seen'], pt: ['Quem pode ver meu visto por último'] },
    rests,
  },
  {
    form: 'choice',
    values: ['everyone', 'sameAsLastSeen'],
    setting: 'onlineStatus',
    pages: ['last-seen-and-online'],
    labels: { en: ["Who can see when I'm online"], pt: ['Quem pode ver quando estou online'] },
    rests,
  },
  {
    form: 'choice',
    values: audience,
    setting: 'profilePhoto',
    pages: ['privacy'],
    labels: { en: ['Profile photo'], de: ['Profilbild'], pt: ['Foto do perfil'] },
    rests,
  },
  {
    form: 'choice',
    values: audience,
    setting: 'aboutText',
    pages: ['privacy'],
    labels: { en: ['About'], de: ['Info'], pt: ['Recado'] },
    rests,
  },
  {
    form: 'choice',
    values: ['contacts', 'contactsExcept', 'onlyShareWith'],
    setting: 'statusAudience',
    pages: ['privacy'],
    labels: { en: ['Status'], de: ['Status'], pt: ['Status'] },
    rests,
  },
  {
    form: 'switch',
    setting: 'readReceipts',
    pages: ['privacy'],
    labels: { en: ['Read receipts'], de: ['Lesebestätigungen'], pt: ['Confirmações de leitura'] },
    rests,
  },
  {
    form: 'choice',
    values: ['off', '24h', '7d', '90d'],
    setting: 'disappearingMessages',
    pages: ['privacy'],
    labels: { en: ['Default message timer'], de: ['Standard-Nachrichtendauer'] },
    rests: phoneOnly,
  },
  {
    form: 'choice',
    values: audience,
    setting: 'groupAdds',
    pages: ['privacy', 'groups'],
    labels: { en: ['Groups', 'Who can add me to groups'], de: ['Gruppen'], pt: ['Grupos'] },
    rests,
  },
  {
    form: 'switch',
    setting: 'unknownCallers',
    pages: ['calls'],
    labels: { en: ['Silence unknown callers'] },
    rests,
  },
  // Whether the web shows the next three is not confirmed; where it does not, they are "not found", never "off".
  {
    form: 'switch',
    setting: 'blockUnknownMessages',
    pages: ['advanced'],
    labels: { en: ['Block unknown account messages'] },
    rests: phoneOnly,
  },
  {
    form: 'switch',
    setting: 'protectIpInCalls',
    pages: ['advanced'],
    labels: { en: ['Protect IP address in calls'] },
    rests: phoneOnly,
  },
  {
    form: 'switch',
    // The switch says "disable": on means that previews are off.
    inverted: true,
    setting: 'linkPreviews',
    pages: ['advanced'],
    labels: { en: ['Disable link previews'] },
    rests: phoneOnly,
  },
]
