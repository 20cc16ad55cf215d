import type { OrganisationView, StoredView } from '../../../src/requests/settings.ts'

/** What the options show that is neither a platform's nor the log's. */

const stored: StoredView = {
  entries: 12,
  files: 1_031,
  findings: 48,
  confirmations: 7,
  stamps: 0,
  drafts: 1,
}

export const organisation: OrganisationView = {
  name: 'Example Health Trust',
  jurisdiction: 'IE',
  contacts: [
    { name: 'Staff safety desk', phone: '+44 20 7946 0000' },
    { name: 'Example Defence Union', url: 'https://defence.example/members' },
  ],
  reminderDays: 180,
  extraChecks: ['Keep your name badge out of pictures'],
  ignored: ['reminderDay', 'contacts 3'],
}

export const answers = { organisation: null, stored, jurisdiction: {} } as const
