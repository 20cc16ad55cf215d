import { ask } from '../../protocol.ts'
import { OrganisationContact } from '../components/organisation-contact.tsx'
import { useAnswer } from '../use-answer.ts'
import { t } from '../words.ts'

const question = () => ask('organisation', {})

/** Whom the clinician's own organisation named, beside the numbers for danger. */
export function OrganisationLine() {
  const { value } = useAnswer(question)
  if (!value || value.contacts.length === 0) return null
  return (
    <div className="small">
      <p className="soft">{t('organisationAsk')}</p>
      <ul className="plain-list stack-tight">
        {value.contacts.map((contact) => (
          <li key={JSON.stringify(contact)}>
            <OrganisationContact {...contact} />
          </li>
        ))}
      </ul>
    </div>
  )
}
