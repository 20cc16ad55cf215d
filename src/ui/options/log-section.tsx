import browser from 'webextension-polyfill'
import { ask } from '../../protocol.ts'
import type { LogState } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Book, Lock } from '../components/icons.tsx'
import { plural, t } from '../words.ts'

export function LogSection({ log, changed }: { log: LogState; changed: () => void }) {
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL('src/ui/log/index.html') })
  const lock = () => void ask('lock', {}).then(changed, changed)
  const state = !log.hasPassphrase ? t('logNotSetUp') : log.unlocked ? t('logUnlocked') : t('logLocked')
  return (
    <section className="stack">
      <h2>{t('logTitle')}</h2>
      <div className="panel padded spread">
        <div className="stack-tight">
          <p>
            <strong>{state}</strong> · {plural('entries', log.size)}
          </p>
          <p className="small soft">{t('logSaves')}</p>
        </div>
        <div className="row">
          {log.unlocked ? (
            <Button onClick={lock}>
              <Lock size={16} />
              {t('lockNow')}
            </Button>
          ) : null}
          <Button onClick={open}>
            <Book size={16} />
            {t('openLogLong')}
          </Button>
        </div>
      </div>
    </section>
  )
}
