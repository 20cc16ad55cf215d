import browser from 'webextension-polyfill'
import { Button } from '../components/button.tsx'
import { EmergencyLine } from '../components/emergency-line.tsx'
import { Book, Eye, Sliders } from '../components/icons.tsx'
import { type Key, t } from '../words.ts'
import { Step, type StepProps } from './step.tsx'

const lines = [
  'firstRunNowSettings',
  'firstRunNowSave',
  'firstRunNowElsewhere',
  'firstRunNowQuiet',
] as const satisfies readonly Key[]

/** What happens from here on, and where everything is. */
export function WhatNow({ view, go, isMoved }: StepProps) {
  const chosen = view.platforms.filter(({ id, link }) => view.chosen.includes(id) && link !== undefined)
  const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) })
  return (
    <Step isMoved={isMoved} name={t('firstRunEnd')} back={() => go('place')}>
      <ol className="numbered">
        {lines.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p className="small soft">{t('firstRunPin')}</p>
      {chosen.length === 0 ? null : (
        <div className="stack-tight">
          <h3>{t('firstRunStart')}</h3>
          <ul className="row plain-list">
            {chosen.map(({ id, name, link }) => (
              <li key={id}>
                <a className="button" href={link} target="_blank" rel="noreferrer">
                  {name}
                  <span className="unseen"> {t('newTab')}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <Button onClick={() => open('src/ui/practice/index.html')}>
          <Eye size={16} />
          {t('practiceOpen')}
        </Button>
        <Button onClick={() => open('src/ui/options/index.html')}>
          <Sliders size={16} />
          {t('openOptions')}
        </Button>
        <Button onClick={() => open('src/ui/log/index.html')}>
          <Book size={16} />
          {t('openLogLong')}
        </Button>
      </div>
      <EmergencyLine />
    </Step>
  )
}
