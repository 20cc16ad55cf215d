import type { CheckView } from '../../views.ts'
import { Opens } from '../components/opens.tsx'
import { type Countable, number, plural, t } from '../words.ts'
import { CheckRow } from './check-row.tsx'

interface Props {
  checks: CheckView[]
  platformName: string
  tabId: number
  changed: () => void
}

const groups = [
  ['groupRead', (c) => c.status === 'read'],
  ['groupConfirmed', (c) => c.status === 'confirmed'],
  ['groupNotYet', (c) => c.status === 'notYet'],
  ['groupNotMeant', (c) => c.status === 'inapplicable'],
] as const satisfies readonly [Countable, (c: CheckView) => boolean][]

/** Everything on one platform, by how we know it. */
export function Checklist({ checks, platformName, tabId, changed }: Props) {
  return (
    <section className="stack">
      <h2>{t('wholeChecklist', platformName, number(checks.length))}</h2>
      {groups.map(([words, belongs]) => {
        const group = checks.filter(belongs)
        if (group.length === 0) return null
        const stale = group.filter((c) => c.stale).length
        return (
          <div key={words} className="panel">
            <Opens
              head={
                <span className="stack-tight">
                  <strong>{plural(words, group.length)}</strong>
                  {stale > 0 && words !== 'groupNotYet' ? (
                    <span className="small tone-unknown">{plural('dueAgain', stale)}</span>
                  ) : null}
                </span>
              }
            >
              <ul className="rows inner-rows">
                {group.map((check) => (
                  <li key={check.check}>
                    <CheckRow check={check} tabId={tabId} changed={changed} />
                  </li>
                ))}
              </ul>
            </Opens>
          </div>
        )
      })}
      <p className="small soft">{t('limits')}</p>
    </section>
  )
}
