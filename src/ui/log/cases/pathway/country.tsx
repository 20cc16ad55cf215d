import { useState } from 'react'
import { ask } from '../../../../protocol.ts'
import { type JurisdictionCode, jurisdictions } from '../../../../requests/pathway.ts'
import { Note } from '../../../components/note.tsx'
import { placeWords } from '../../../place-words.ts'
import { t } from '../../../words.ts'
import { ChoiceField } from '../../record/field.tsx'

/** Where the clinician practises. Rules and numbers of one country are never shown in another. */
export function Country({ chosen }: { chosen?: JurisdictionCode }) {
  const [hasFailed, setFailed] = useState(false)
  const choose = (value: string) => {
    const jurisdiction = jurisdictions.find((one) => one === value)
    if (jurisdiction === undefined) return
    setFailed(false)
    ask('setJurisdiction', { jurisdiction }).catch(() => setFailed(true))
  }
  return (
    <div className="stack-tight">
      <ChoiceField
        label={t('countryLabel')}
        hint={t('countryHint')}
        name="jurisdiction"
        value={chosen ?? ''}
        onChange={choose}
        choices={[
          ...(chosen === undefined ? [['', t('countryChoose')] as const] : []),
          ...jurisdictions.map((code) => [code, placeWords(code)] as const),
        ]}
      />
      <div role="alert" className="only-full">
        {hasFailed ? <Note tone="attention">{t('notKept')}</Note> : null}
      </div>
    </div>
  )
}
