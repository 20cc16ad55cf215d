import type { BasisView } from '../../../../requests/pathway.ts'
import { placeWords } from '../../../place-words.ts'
import { standingWords } from '../../../standing-words.ts'
import { date, t } from '../../../words.ts'

/** Who says it, how well we know that, as of when, and whether to look it up first. */
export function BasisLine({ basis, here }: { basis: BasisView; here: string }) {
  const { title, publisher, year, url, asOf, of, mustBeChecked } = basis
  const from = [publisher, year].filter((part) => part !== undefined && part !== '').join(' ')
  return (
    <p className="small soft">
      {mustBeChecked ? <strong className="path-check">{t('pathwayMustBeChecked')} </strong> : null}
      {title === '' ? null : (
        <>
          {url === undefined ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title}
              <span className="unseen"> {t('newTab')}</span>
            </a>
          )}
          {from === '' ? '' : ` · ${from}`}
          {' · '}
        </>
      )}
      {standingWords(basis.standing)}
      {' · '}
      {t('pathwayAsOf', date(asOf))}
      {of === undefined || of === here ? null : ` · ${t('pathwayFromElsewhere', placeWords(of))}`}
    </p>
  )
}
