import { useState } from 'react'
import { ask } from '../../protocol.ts'
import { type JurisdictionCode, jurisdictions } from '../../requests/pathway.ts'
import { Note } from '../components/note.tsx'
import { useChosen } from '../components/use-chosen.ts'
import { placeWords } from '../place-words.ts'
import { t } from '../words.ts'
import { Step, type StepProps } from './step.tsx'

const choices = [...jurisdictions, 'elsewhere'] as const
type Choice = (typeof choices)[number]

/** Where one practises decides whose numbers and duties are shown; elsewhere, what holds everywhere. */
export function PlaceStep({ view, go, changed, isMoved }: StepProps) {
  // Until it is known that somebody practises elsewhere, nothing is chosen.
  const [isElsewhere, setElsewhere] = useState(false)
  const kept: Choice | undefined = view.jurisdiction ?? (isElsewhere ? 'elsewhere' : undefined)
  const keep = async (choice: Choice) => {
    const place: JurisdictionCode | undefined = choice === 'elsewhere' ? undefined : choice
    await ask('setJurisdiction', place === undefined ? {} : { jurisdiction: place })
    setElsewhere(choice === 'elsewhere')
  }
  const { now, choose, failed } = useChosen<Choice, Choice | undefined>(kept, keep, changed)
  return (
    <Step
      isMoved={isMoved}
      name={t('firstRunPlaceAsk')}
      next={() => go('end')}
      later={() => go('end')}
      back={() => go('passphrase')}
    >
      <fieldset className="stack">
        <legend className="unseen">{t('firstRunPlaceAsk')}</legend>
        <p>{t('firstRunPlaceText')}</p>
        <div className="panel padded places">
          {choices.map((choice) => (
            <label key={choice} className="check-line">
              <input
                type="radio"
                name="jurisdiction"
                value={choice}
                checked={now === choice}
                onChange={() => choose(choice)}
              />
              <span>{choice === 'elsewhere' ? t('firstRunElsewhere') : placeWords(choice)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('notKept')}</Note> : null}
      </div>
    </Step>
  )
}
