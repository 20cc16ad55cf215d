import type { CasePathway, PromptView } from '../../../../requests/pathway.ts'
import { Note } from '../../../components/note.tsx'
import { type Key, t } from '../../../words.ts'
import { BasisLine } from './basis-line.tsx'
import { Contacts } from './contacts.tsx'
import { EntryLinks } from './entry-links.tsx'

const people = {
  defence: 'talkDefence',
  employer: 'talkEmployer',
  colleague: 'talkColleague',
  police: 'talkPolice',
  helpline: 'talkHelpline',
  emergency: 'talkEmergency',
  clinician: 'talkClinician',
} as const satisfies Record<PromptView['talkTo'][number], Key>

/** Reasons to talk to somebody, each with its entries. That there is none says nothing. */
export function Prompts({ pathway }: { pathway: CasePathway }) {
  const { prompts, jurisdiction: here } = pathway
  return (
    <section className="stack">
      <h3>{t('promptsTitle')}</h3>
      <ul className="plain-list stack">
        {prompts.map((prompt) => (
          <li key={prompt.rule}>
            <Note tone={prompt.isUrgent ? 'attention' : 'info'}>
              <p>
                <strong>{prompt.shows}</strong>
              </p>
              <p>
                {t(
                  prompt.isUrgent ? 'promptTalkNow' : 'promptTalk',
                  prompt.talkTo.map((who) => t(people[who])).join(', '),
                )}
              </p>
              {prompt.note === undefined ? null : <p className="small">{prompt.note}</p>}
              <EntryLinks causes={prompt.causes} />
              <details className="more small">
                <summary>{t('promptWhom')}</summary>
                <div className="stack-tight">
                  <Contacts contacts={prompt.contacts} here={here} />
                  <p>{t('promptThreshold')}</p>
                  <BasisLine basis={prompt.basis} here={here} />
                </div>
              </details>
            </Note>
          </li>
        ))}
      </ul>
      <p className="small">{prompts.length === 0 ? t('promptsNone') : t('promptsNoSafe')}</p>
    </section>
  )
}
