import { Mark } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { OptionsLink } from '../components/options-link.tsx'
import { t } from '../words.ts'
import { PracticeMessages } from './practice-messages.tsx'
import { PracticeSettings } from './practice-settings.tsx'

/** Chaperone at work on pages of our own making: the same reader and the same checks, and nothing is kept. */
export function Practice() {
  return (
    <div className="sheet practice">
      <header className="sheet-head">
        <Mark size={36} />
        <div className="head-title">
          <h1>{t('practiceTitle')}</h1>
          <p className="soft">{t('tagline')}</p>
        </div>
      </header>
      <main className="stack-loose">
        <Note>
          <strong>{t('practiceExample')}</strong>
          <p>{t('practiceText')}</p>
        </Note>
        <PracticeSettings />
        <PracticeMessages />
        <p>
          <OptionsLink>{t('openOptions')}</OptionsLink>
        </p>
      </main>
    </div>
  )
}
