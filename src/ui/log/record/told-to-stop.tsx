import { t } from '../../words.ts'
import type { Draft } from './draft.ts'
import { ChoiceField, TextField } from './field.tsx'

/** What decides later whether contact went on after a clear "stop": who said it, how, and how it can be shown. */
export function ToldToStop({ draft, put }: { draft: Draft; put: (part: Partial<Draft>) => void }) {
  return (
    <fieldset className="stack-tight">
      <legend className="record-legend">{t('typeWarningGiven')}</legend>
      <div className="record-line">
        <TextField label={t('recordToldBy')} value={draft.toldBy} onChange={(toldBy) => put({ toldBy })} />
        <TextField
          label={t('recordToldHow')}
          value={draft.toldHow}
          onChange={(toldHow) => put({ toldHow })}
        />
      </div>
      <TextField
        label={t('recordToldProof')}
        value={draft.toldProof}
        onChange={(toldProof) => put({ toldProof })}
      />
      <ChoiceField
        label={t('recordToldFirst')}
        value={draft.toldFirst}
        onChange={(toldFirst) => put({ toldFirst: toldFirst as Draft['toldFirst'] })}
        choices={[
          ['', t('recordNotSaid')],
          ['yes', t('yes')],
          ['no', t('no')],
        ]}
      />
    </fieldset>
  )
}
