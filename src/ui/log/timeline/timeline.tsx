import { useMemo, useState } from 'react'
import type { CaseView } from '../../../views.ts'
import { Attention } from '../../components/icons.tsx'
import { date, plural, t, told } from '../../words.ts'
import { NotRead } from '../find/not-read.tsx'
import { Preparing } from '../find/preparing.tsx'
import type { Finding } from '../find/use-finding.ts'
import { ChoiceField } from '../record/field.tsx'
import { Charts } from './charts.tsx'
import { counted, type Placed } from './counted.ts'
import { Story } from './story.tsx'

interface Props {
  finding: Finding
  cases: readonly CaseView[]
  locked: () => void
}

/** What happened in order of time, and how often; of one case, or of the whole log. */
export function Timeline({ finding, cases, locked }: Props) {
  const { digests, numbers, progress, error, again } = finding
  const [id, setId] = useState('')
  const open = cases.filter(({ mergedInto }) => mergedInto === undefined)
  const chosen = open.find((one) => one.id === id)
  const all = useMemo(() => counted(digests, chosen && new Set(chosen.entries)), [digests, chosen])

  return (
    <section className="stack">
      <h2>{t('partTimeline')}</h2>
      <p>{t('timelineText')}</p>
      {open.length === 0 ? null : (
        <ChoiceField
          label={t('timelineWhich')}
          name="timeline-case"
          value={chosen?.id ?? ''}
          onChange={setId}
          choices={[['', t('caseAll')], ...open.map((one) => [one.id, one.pseudonym] as const)]}
        />
      )}
      <Preparing {...(progress && { progress })} />
      <NotRead error={error} again={again} locked={locked} />
      {numbers === undefined || (digests.size < numbers.length && progress === undefined) ? (
        error === undefined ? (
          <p role="status">{t('loading')}</p>
        ) : null
      ) : all.story.length === 0 ? (
        <div className="panel padded stack empty">
          <h3>{t('timelineEmpty')}</h3>
          <p>{t('timelineEmptyText')}</p>
        </div>
      ) : (
        <>
          <Warnings warnings={all.warnings} />
          <p role="status" className="small soft">
            {plural('timelineCounted', all.contacts)}
          </p>
          {all.contacts === 0 ? null : <Charts all={all} />}
          <Story story={all.story} turn={digests} />
        </>
      )}
    </section>
  )
}

function Warnings({ warnings }: { warnings: readonly Placed[] }) {
  if (warnings.length === 0) return <p className="small soft">{t('timelineNoWarning')}</p>
  return (
    <ul className="stack-tight plain-list">
      {warnings.map(({ event: { seq, eventTime, recordedAt } }) => (
        <li key={seq} className="warning-line tone-moderate">
          <Attention size={16} />
          <strong>
            {t('timelineWarningOn', eventTime === undefined ? date(recordedAt) : told(eventTime), seq)}
          </strong>
        </li>
      ))}
    </ul>
  )
}
