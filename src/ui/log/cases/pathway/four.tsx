import type { Four as FourWord } from '../../../../core/pathway/types.ts'
import type { CasePathway } from '../../../../requests/pathway.ts'
import { type Key, t } from '../../../words.ts'
import { EntryLinks } from './entry-links.tsx'

const words = {
  F: 'fourFixated',
  O: 'fourObsessive',
  U: 'fourUnwanted',
  R: 'fourRepeated',
} as const satisfies Record<FourWord, Key>

const order: readonly FourWord[] = ['F', 'O', 'U', 'R']

/** The four words that the police look for, with the entries that speak for each. None is ever said to be absent. */
export function Four({ pathway: { four, prompts } }: { pathway: CasePathway }) {
  return (
    <details className="more">
      <summary>{t('fourTitle')}</summary>
      <dl className="detail-list">
        {order.map((one) => {
          const seqs = new Map(
            prompts
              .filter(({ rule }) => four[one].includes(rule))
              .flatMap(({ causes }) => causes.map((cause) => [cause.seq, cause] as const)),
          )
          return (
            <div key={one}>
              <dt>{t(words[one])}</dt>
              <dd>
                {seqs.size === 0 ? (
                  t('fourNothing')
                ) : (
                  <EntryLinks causes={[...seqs.values()].sort((a, b) => a.seq - b.seq)} />
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
