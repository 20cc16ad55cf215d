import { t } from '../../words.ts'
import { marks, markWords } from '../mark-words.ts'
import type { Draft } from './draft.ts'
import { ChoiceField, ProseField, TextField } from './field.tsx'
import { Rows } from './rows.tsx'

interface Props {
  draft: Draft
  put: (part: Partial<Draft>) => void
}

/** Everything that can wait. Facts and their meaning have fields of their own, so that neither colours the other. */
export function More({ draft, put }: Props) {
  return (
    <details className="more">
      <summary>{t('recordMore')}</summary>
      <div className="stack record-more">
        <TextField label={t('recordWhere')} value={draft.where} onChange={(where) => put({ where })} />
        <ProseField
          label={t('recordMyResponse')}
          hint={t('recordMyResponseHint')}
          value={draft.myResponse}
          onChange={(myResponse) => put({ myResponse })}
        />
        <ProseField
          label={t('recordDescription')}
          hint={t('recordDescriptionHint')}
          rows={2}
          value={draft.description}
          onChange={(description) => put({ description })}
        />
        <ProseField
          label={t('recordInterpretation')}
          hint={t('recordInterpretationHint')}
          value={draft.interpretation}
          onChange={(interpretation) => put({ interpretation })}
        />
        <ChoiceField
          label={t('recordImpactScore')}
          value={draft.impactScore}
          onChange={(impactScore) => put({ impactScore })}
          choices={[
            ['', t('recordNotSaid')],
            ['0', t('recordImpactNone')],
            ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => [n, n] as const),
            ['10', t('recordImpactMost')],
          ]}
        />
        <ProseField
          label={t('recordImpactText')}
          hint={t('recordImpactHint')}
          value={draft.impactText}
          onChange={(impactText) => put({ impactText })}
        />
        <Marks draft={draft} put={put} />
        <Who draft={draft} put={put} />
        <Rows
          legend={t('recordWitnesses')}
          rows={draft.witnesses}
          put={(witnesses) => put({ witnesses })}
          blank={{ name: '', role: '', contact: '' }}
          labels={{ name: t('recordName'), role: t('recordRole'), contact: t('recordContact') }}
        />
        <Rows
          legend={t('recordEvidence')}
          rows={draft.evidence}
          put={(evidence) => put({ evidence })}
          blank={{ what: '', keptWhere: '' }}
          labels={{ what: t('recordWhat'), keptWhere: t('recordKeptWhere') }}
        />
        <Rows
          legend={t('recordReported')}
          rows={draft.reported}
          put={(reported) => put({ reported })}
          blank={{ whom: '', at: '', reference: '' }}
          labels={{ whom: t('recordWhom'), at: t('recordDate'), reference: t('recordReference') }}
          dates={['at']}
        />
      </div>
    </details>
  )
}

/** Facts that the pathway asks for; the words stay in what happened. */
function Marks({ draft, put }: Props) {
  return (
    <fieldset className="stack-tight">
      <legend className="record-legend">{t('recordMarks')}</legend>
      <div className="handover-ticks">
        {marks.map((mark) => (
          <label key={mark} className="handover-tick">
            <input
              type="checkbox"
              name="marks"
              value={mark}
              checked={draft.marks.includes(mark)}
              onChange={({ target }) =>
                put({
                  marks: target.checked ? [...draft.marks, mark] : draft.marks.filter((one) => one !== mark),
                })
              }
            />
            <span>{markWords(mark)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Who({ draft, put }: Props) {
  return (
    <fieldset className="stack-tight">
      <legend className="record-legend">{t('recordWho')}</legend>
      <div className="record-line">
        <TextField label={t('recordName')} value={draft.name} onChange={(name) => put({ name })} />
        <TextField label={t('detailHandle')} value={draft.handle} onChange={(handle) => put({ handle })} />
      </div>
      <TextField
        label={t('detailProfile')}
        value={draft.profileUrl}
        onChange={(profileUrl) => put({ profileUrl })}
      />
      <TextField
        label={t('recordHowIdentified')}
        value={draft.howIdentified}
        onChange={(howIdentified) => put({ howIdentified })}
      />
      <ChoiceField
        label={t('recordIsPatient')}
        value={draft.isPatient}
        onChange={(isPatient) => put({ isPatient: isPatient as Draft['isPatient'] })}
        choices={[
          ['', t('recordNotSaid')],
          ['yes', t('patientYes')],
          ['former', t('patientFormer')],
          ['relative', t('patientRelative')],
          ['no', t('patientNo')],
          ['unknown', t('patientUnknown')],
        ]}
      />
    </fieldset>
  )
}
