import { Mark } from '../components/icons.tsx'
import { t } from '../words.ts'

/** Holds the popup's size while the first answer is under way. */
export function Skeleton() {
  return (
    <>
      <header className="head">
        <Mark size={30} />
        <h1>{t('extensionName')}</h1>
      </header>
      <main className="view stack skeleton" aria-busy="true">
        <p role="status" className="unseen">
          {t('loading')}
        </p>
        <div className="bone bone-line" />
        <div className="bone bone-block" />
        <div className="bone bone-block" />
        <div className="bone bone-line" />
      </main>
    </>
  )
}
