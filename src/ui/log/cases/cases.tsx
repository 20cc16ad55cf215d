import { useState } from 'react'
import type { CaseView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { plural, t } from '../../words.ts'
import { ChoiceField } from '../record/field.tsx'
import { Identity } from './identity.tsx'
import { Merge } from './merge.tsx'
import { NewCase } from './new-case.tsx'

interface Props {
  cases: readonly CaseView[]
  chosen?: CaseView
  choose: (id: string) => void
}

/** One case for each person, under a pseudonym; who it is lies in a record of its own. */
export function Cases({ cases, chosen, choose }: Props) {
  const [isNew, setNew] = useState(false)
  const open = cases.filter(({ mergedInto }) => mergedInto === undefined)
  return (
    <section className="panel padded stack">
      <div className="spread">
        <div className="verify-head">
          <h2>{t('casesTitle')}</h2>
          <p className="small soft">{t('casesText')}</p>
        </div>
        <Button expanded={isNew} onClick={() => setNew(!isNew)}>
          {t('caseNew')}
        </Button>
      </div>
      {isNew ? <NewCase close={() => setNew(false)} /> : null}
      {open.length === 0 ? null : (
        <ChoiceField
          label={t('caseShow')}
          name="filter"
          value={chosen?.id ?? ''}
          onChange={choose}
          choices={[
            ['', t('caseAll')],
            ...open.map(
              ({ id, pseudonym, entries }) =>
                [id, `${pseudonym} · ${plural('entries', entries.length)}`] as const,
            ),
          ]}
        />
      )}
      {chosen !== undefined ? null : <p>{t(open.length === 0 ? 'pathwayNoCase' : 'pathwayChooseCase')}</p>}
      {chosen === undefined ? null : (
        <div key={chosen.id} className="stack">
          <Identity one={chosen} />
          {open.length < 2 ? null : <Merge one={chosen} others={open.filter(({ id }) => id !== chosen.id)} />}
        </div>
      )}
    </section>
  )
}
