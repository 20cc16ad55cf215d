import { Eye, EyeOff } from '../components/icons.tsx'
import { type Key, t } from '../words.ts'

const can = [
  'canSettings',
  'canMessages',
  'canPicture',
  'canStore',
  'canRemind',
] as const satisfies readonly Key[]
const cannot = [
  'cannotSend',
  'cannotAct',
  'cannotElsewhere',
  'cannotPasswords',
] as const satisfies readonly Key[]

/** What we can and cannot see, in plain words. */
export function Permissions() {
  return (
    <section className="stack">
      <h2>{t('permissionsTitle')}</h2>
      <div className="panel rows">
        <div className="padded stack">
          <h3 className="row">
            <Eye />
            {t('canTitle')}
          </h3>
          <ul className="bullets">
            {can.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
        <div className="padded stack">
          <h3 className="row">
            <EyeOff />
            {t('cannotTitle')}
          </h3>
          <ul className="bullets">
            {cannot.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
