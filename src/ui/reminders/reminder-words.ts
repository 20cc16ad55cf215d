import type { Kind } from '../../core/reminders/reminder.ts'
import type { ReminderView } from '../../views.ts'
import { platformNameOf } from '../check-words.ts'
import { date, type Key, t } from '../words.ts'

const nameOf = ({ platform, name = '' }: ReminderView): string =>
  platform === undefined ? name : platformNameOf({ id: platform, name })

/** What is to be done, as a sentence. */
export function reminderWords(reminder: ReminderView): string {
  const { kind, since } = reminder
  const name = nameOf(reminder)
  switch (kind) {
    case 'lookAgain':
      return t('reminderLookAgain', name)
    case 'byHand':
      return t('reminderByHand', name)
    case 'drift':
      return t('reminderDrift', name)
    case 'newContact':
      return t('reminderNewContact')
    case 'followUp':
      return name === '' ? t('reminderFollowUp', date(since)) : t('reminderFollowUpOf', name, date(since))
    case 'backup':
      return t('reminderBackup')
  }
}

/** When it is, or was, due. */
export function whenWords({ dueAt, isDue, isSnoozed }: ReminderView): string {
  if (isDue) return t('reminderSince', date(dueAt))
  return isSnoozed ? t('reminderPutOff', date(dueAt)) : t('reminderOn', date(dueAt))
}

/** Each kind as a choice, and why one may want it. */
export const kindWords = {
  lookAgain: ['reminderKindLookAgain', 'reminderKindLookAgainHint'],
  byHand: ['reminderKindByHand', 'reminderKindByHandHint'],
  drift: ['reminderKindDrift', 'reminderKindDriftHint'],
  newContact: ['reminderKindNewContact', 'reminderKindNewContactHint'],
  followUp: ['reminderKindFollowUp', 'reminderKindFollowUpHint'],
  backup: ['reminderKindBackup', 'reminderKindBackupHint'],
} as const satisfies Record<Kind, readonly [Key, Key]>
