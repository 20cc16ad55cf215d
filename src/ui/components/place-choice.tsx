import { useState } from 'react'
import { ask } from '../../protocol.ts'
import { type JurisdictionCode, jurisdictions } from '../../requests/pathway.ts'
import { placeWords } from '../place-words.ts'
import { t } from '../words.ts'
import { Note } from './note.tsx'
import { useChosen } from './use-chosen.ts'

const choices = [...jurisdictions, 'elsewhere'] as const
type Choice = (typeof choices)[number]

interface Props {
  /** Names the group for those who hear it; the heading above says the same to those who see it. */
  label: string
  kept?: JurisdictionCode
  changed: () => void
}

/** Where one practises decides whose numbers and duties are shown; elsewhere, what holds everywhere. */
export function PlaceChoice({ label, kept, changed }: Props) {
  // Until somebody says that it is elsewhere, nothing is chosen.
  const [isElsewhere, setElsewhere] = useState(false)
  const before: Choice | undefined = kept ?? (isElsewhere ? 'elsewhere' : undefined)
  const keep = async (choice: Choice) => {
    await ask('setJurisdiction', choice === 'elsewhere' ? {} : { jurisdiction: choice })
    setElsewhere(choice === 'elsewhere')
  }
  const { now, choose, failed } = useChosen<Choice, Choice | undefined>(before, keep, changed)
  return (
    <fieldset className="stack">
      <legend className="unseen">{label}</legend>
      <div className="panel padded countries">
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
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('notKept')}</Note> : null}
      </div>
    </fieldset>
  )
}
