import { Note } from '../components/note.tsx'
import { Sheet } from '../components/sheet.tsx'
import { t } from '../words.ts'
import { PracticeMessages } from './practice-messages.tsx'
import { PracticeSettings } from './practice-settings.tsx'

/** Chaperone at work on pages of our own making: the same reader and the same checks, and nothing is kept. */
export function Practice() {
  return (
    <Sheet title={t('practiceTitle')} lead={t('tagline')} wide here="other">
      <Note>
        <strong>{t('practiceExample')}</strong>
        <p>{t('practiceText')}</p>
      </Note>
      <PracticeSettings />
      <PracticeMessages />
    </Sheet>
  )
}
