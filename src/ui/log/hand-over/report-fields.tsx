import type { Jurisdiction } from '../../../core/evidence/report/report-input.ts'
import { placeWords } from '../../place-words.ts'
import { t } from '../../words.ts'
import { ChoiceField } from '../record/field.tsx'
import { type HandOverState, put } from './state.ts'
import { jurisdictions, paperIn } from './use-jurisdiction.ts'

interface Props {
  state: HandOverState
  jurisdiction: Jurisdiction
  choose: (next: Jurisdiction) => void
}

/** The PDF for reading: whether, for which country's forms, on which paper. */
export function ReportFields({ state, jurisdiction, choose }: Props) {
  return (
    <>
      <label className="handover-tick">
        <input
          type="checkbox"
          name="report"
          checked={state.report}
          onChange={(event) => put({ report: event.target.checked })}
        />
        <span className="stack-tight">
          <span>{t('handOverReport')}</span>
          <span className="small soft">{t('handOverReportMeans')}</span>
        </span>
      </label>
      {state.report ? (
        <div className="record-line">
          <ChoiceField
            label={t('handOverJurisdiction')}
            name="jurisdiction"
            value={jurisdiction}
            onChange={(next) => choose(jurisdictions.find((one) => one === next) ?? 'UK')}
            choices={jurisdictions.map((one) => [one, placeWords(one)])}
          />
          <ChoiceField
            label={t('handOverPaper')}
            name="paper"
            value={state.paper ?? paperIn(jurisdiction)}
            onChange={(paper) => put({ paper: paper === 'Letter' ? 'Letter' : 'A4' })}
            choices={[
              ['A4', t('handOverA4')],
              ['Letter', t('handOverLetter')],
            ]}
          />
        </div>
      ) : null}
    </>
  )
}
