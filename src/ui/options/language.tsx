import { date, language, languageName, t, time } from '../words.ts'

/** Which language the words are in, and how a day is written. Both follow the browser; nothing is to be chosen. */
export function Language() {
  const now = new Date().toISOString()
  return (
    <section className="stack">
      <h2>{t('languageTitle')}</h2>
      <dl className="panel rows">
        <div className="padded spread">
          <dt>{t('languageUsed')}</dt>
          <dd lang={language()}>{languageName()}</dd>
        </div>
        <div className="padded spread">
          <dt>{t('languageDates')}</dt>
          <dd>
            {date(now)}, {time(now)}
          </dd>
        </div>
      </dl>
      <p className="small soft">{t('languageFollows')}</p>
    </section>
  )
}
