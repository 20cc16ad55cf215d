import { t } from '../../words.ts'
import type { Draft, Wrong } from './draft.ts'
import { ChoiceField, TextField } from './field.tsx'

interface Props {
  draft: Draft
  wrong: Wrong
  put: (part: Partial<Draft>) => void
}

/** When it happened, and how exactly that is known. The time of recording is the log's own and cannot be typed. */
export function When({ draft, wrong, put }: Props) {
  const wrongWords =
    wrong.date === 'dateMissing'
      ? t('recordDateMissing')
      : wrong.date === 'dateFuture'
        ? t('recordDateFuture')
        : undefined
  return (
    <fieldset className="stack-tight">
      <legend className="record-legend">{t('recordWhen')}</legend>
      <div className="record-line">
        <ChoiceField
          label={t('recordPrecision')}
          name="precision"
          value={draft.precision}
          onChange={(precision) => put({ precision: precision as Draft['precision'] })}
          choices={[
            ['approximate', t('recordAbout')],
            ['minute', t('recordExactly')],
            ['day', t('recordDayOnly')],
            ['unknown', t('recordTimeUnknown')],
          ]}
        />
        {draft.precision === 'unknown' ? null : (
          <TextField
            label={t('recordDate')}
            name="date"
            type="date"
            value={draft.date}
            onChange={(date) => put({ date })}
            {...(wrongWords === undefined ? {} : { wrong: wrongWords })}
          />
        )}
        {draft.precision === 'unknown' || draft.precision === 'day' ? null : (
          <TextField
            label={t('recordTime')}
            name="time"
            type="time"
            value={draft.time}
            onChange={(time) => put({ time })}
          />
        )}
      </div>
      <p className="small soft">{t('recordedNow')}</p>
    </fieldset>
  )
}
