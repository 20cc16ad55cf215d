import type { BasisView, CheckView, SourceView } from '../../views.ts'
import { labelOf, sourceTitleOf } from '../check-words.ts'
import { Said } from '../components/said.tsx'
import { standingWords } from '../standing-words.ts'
import { date, t } from '../words.ts'

const wordingBasis = ({ source, verifiedOn }: BasisView) =>
  verifiedOn === undefined ? t('wordingBasisUndated', source) : t('wordingBasis', source, date(verifiedOn))

/** Who advises it and how well we know that; and how well we know the wording of the page. */
export function Sources({ check }: { check: CheckView }) {
  return (
    <details className="sources small">
      <summary>{t('whereFrom')}</summary>
      <ul className="stack-tight plain-list">
        {check.sources.map((source) => (
          <li key={`${source.id} ${source.title} ${source.standing}`}>
            <SourceLines source={source} />
          </li>
        ))}
        {/* An organisation's own check has no page whose wording could be known. */}
        {check.basis.source === '' ? null : (
          <li>
            <p>
              {t('wordingOf')} <Said>{labelOf(check)}</Said>
            </p>
            <p className="soft">{wordingBasis(check.basis)}</p>
          </li>
        )}
      </ul>
    </details>
  )
}

/** One source: its title, who published it, and how well we know it. */
export function SourceLines({ source }: { source: SourceView }) {
  return (
    <>
      <p>
        {source.url === undefined ? (
          sourceTitleOf(source)
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {sourceTitleOf(source)}
            <span className="unseen"> {t('newTab')}</span>
          </a>
        )}
      </p>
      <p className="soft">
        {[source.publisher, source.year, standingWords(source.standing)].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}
