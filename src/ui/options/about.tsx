import browser from 'webextension-polyfill'
import { t } from '../words.ts'

export function About() {
  return (
    <section className="stack">
      <h2>{t('aboutTitle')}</h2>
      <p>{t('aboutText')}</p>
      <p>{t('aboutWork')}</p>
      <p className="soft">{t('aboutEmergency')}</p>
      <p className="small soft">{t('version', browser.runtime.getManifest().version)}</p>
    </section>
  )
}
