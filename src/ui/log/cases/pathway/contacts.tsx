import type { ContactView } from '../../../../requests/pathway.ts'
import { t } from '../../../words.ts'
import { BasisLine } from './basis-line.tsx'

/** Whom to call. The number is what matters, so it stands out and can be copied or dialled. */
export function Contacts({ contacts, here }: { contacts: readonly ContactView[]; here: string }) {
  if (contacts.length === 0) return null
  return (
    <ul className="plain-list stack-tight">
      {contacts.map(({ id, name, phone, web, email, note, basis }) => (
        <li key={id} className="path-contact">
          <p>
            {name}
            {phone === undefined ? null : (
              <>
                {': '}
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                  <strong>{phone}</strong>
                </a>
              </>
            )}
            {email === undefined ? null : ` · ${email}`}
            {web === undefined ? null : (
              <>
                {' · '}
                <a href={web} target="_blank" rel="noreferrer noopener">
                  {new URL(web).hostname.replace(/^www\./, '')}
                  <span className="unseen"> {t('newTab')}</span>
                </a>
              </>
            )}
          </p>
          {note === undefined ? null : <p className="small">{note}</p>}
          <BasisLine basis={basis} here={here} />
        </li>
      ))}
    </ul>
  )
}
