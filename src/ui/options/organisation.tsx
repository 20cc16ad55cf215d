import type { ReactNode } from 'react'
import { ask } from '../../protocol.ts'
import type { OrganisationView } from '../../requests/settings.ts'
import { OrganisationContact } from '../components/organisation-contact.tsx'
import { Said } from '../components/said.tsx'
import { placeWords } from '../place-words.ts'
import { useAnswer } from '../use-answer.ts'
import { duration, t } from '../words.ts'

const question = () => ask('organisation', {})

/** What the clinician's organisation set in advance, so that nothing of it is done behind her back. */
export function Organisation() {
  const { value } = useAnswer(question)
  return value === undefined || value === null ? null : <WhatIsSet {...value} />
}

function WhatIsSet(view: OrganisationView) {
  const { name, jurisdiction, contacts, reminderDays, extraChecks, ignored } = view
  return (
    <section className="stack">
      <h2>{t('organisationTitle')}</h2>
      <p className="soft">{name === undefined ? t('organisationText') : t('organisationTextNamed', name)}</p>
      <ul className="panel rows">
        {jurisdiction === undefined ? null : (
          <Line words={t('organisationPlace')}>{placeWords(jurisdiction)}</Line>
        )}
        {reminderDays === undefined ? null : (
          <Line words={t('organisationReminder')}>{duration(reminderDays, 'day')}</Line>
        )}
        {contacts.length === 0 ? null : (
          <Line words={t('organisationContacts')}>
            <ul className="plain-list stack-tight">
              {contacts.map((contact) => (
                <li key={JSON.stringify(contact)}>
                  <OrganisationContact {...contact} />
                </li>
              ))}
            </ul>
          </Line>
        )}
        {extraChecks.length === 0 ? null : (
          <Line words={t('organisationChecks')}>
            <ul className="plain-list stack-tight">
              {extraChecks.map((title) => (
                <li key={title}>
                  <Said>{title}</Said>
                </li>
              ))}
            </ul>
          </Line>
        )}
        {ignored.length === 0 ? null : (
          <Line words={t('organisationIgnored')}>
            <code dir="ltr">{ignored.join(', ')}</code>
          </Line>
        )}
      </ul>
      <p className="small soft">{t('organisationLimits')}</p>
    </section>
  )
}

function Line({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="padded stack-tight">
      <p>{words}</p>
      <div>{children}</div>
    </li>
  )
}
