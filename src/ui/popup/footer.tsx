import type { LogState } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { EmergencyLine } from '../components/emergency-line.tsx'
import { Book, Lock, Sliders, Unlocked } from '../components/icons.tsx'
import { plural, t } from '../words.ts'
import { openPage } from './leave.ts'

export function Footer({ log }: { log: LogState }) {
  const state = !log.hasPassphrase ? t('logNotSetUp') : log.unlocked ? t('logUnlocked') : t('logLocked')
  return (
    <footer className="foot">
      <div className="foot-emergency">
        <EmergencyLine brief />
      </div>
      <Button small look="quiet" onClick={() => void openPage('log')}>
        <Book size={18} />
        {t('openLog')}
      </Button>
      <p className="foot-state small soft">
        {log.unlocked ? <Unlocked size={16} /> : <Lock size={16} />}
        <span>
          {state}
          {log.size > 0 ? ` · ${plural('entries', log.size)}` : ''}
        </span>
      </p>
      <Button small look="quiet" onClick={() => void openPage('options')}>
        <Sliders size={18} />
        {t('openOptions')}
      </Button>
    </footer>
  )
}
