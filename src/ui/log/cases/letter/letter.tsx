import { useState } from 'react'
import { type LetterAnswers, type Refusal, refusalOf } from '../../../../core/pathway/letter.ts'
import type { CasePathway } from '../../../../requests/pathway.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Note } from '../../../components/note.tsx'
import { type Key, t } from '../../../words.ts'
import { ChoiceField } from '../../record/field.tsx'
import { Draft } from './draft.tsx'

interface Props {
  pathway: CasePathway
  close: () => void
}

const questions = [
  ['isAdult', 'letterAskAdult'],
  ['hasCapacity', 'letterAskCapacity'],
  ['wouldHarm', 'letterAskHarm'],
  ['policeAgainst', 'letterAskPolice'],
] as const satisfies readonly (readonly [keyof LetterAnswers, Key])[]

const refusals = {
  underAge: 'letterNotUnderAge',
  capacity: 'letterNotCapacity',
  harm: 'letterNotHarm',
  police: 'letterNotPolice',
} as const satisfies Record<Exclude<Refusal, 'notAsked'>, Key>

/** Helps the practice to a warning letter. What forbids one is asked first; nothing is ever sent from here. */
export function Letter({ pathway, close }: Props) {
  const [answers, setAnswers] = useState<LetterAnswers>({})
  const refusal = refusalOf(answers, pathway.isVulnerable)
  return (
    <Dialog title={t('letterTitle')} close={close}>
      <p>{t('letterText')}</p>
      {questions.map(([name, words]) => (
        <ChoiceField
          key={name}
          label={t(words)}
          name={name}
          value={answers[name] ?? ''}
          onChange={(value) => setAnswers((before) => answered(before, name, value))}
          choices={[
            ['', t('letterChoose')],
            ['yes', t('letterYes')],
            ['no', t('letterNo')],
            ['unknown', t('letterUnknown')],
          ]}
        />
      ))}
      <div role="status" className="only-full">
        {refusal === undefined || refusal === 'notAsked' ? null : (
          <Note tone="attention">
            <strong>{t('letterRefused')}</strong>
            <p>{t(refusals[refusal])}</p>
          </Note>
        )}
        {refusal === undefined && pathway.letter.contacts === 0 ? (
          <Note tone="attention">{t('letterNothing')}</Note>
        ) : null}
      </div>
      {refusal === undefined && pathway.letter.contacts > 0 ? (
        <Draft pathway={pathway} answers={answers} />
      ) : null}
      <div className="flush">
        <Button look="quiet" onClick={close}>
          {t('recordClose')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Nothing stays answered when the choice is taken back. */
function answered(before: LetterAnswers, name: keyof LetterAnswers, value: string): LetterAnswers {
  const { [name]: _old, ...others } = before
  return value === 'yes' || value === 'no' || value === 'unknown' ? { ...others, [name]: value } : others
}
