import { ask } from '../../protocol.ts'
import { PlaceChoice } from '../components/place-choice.tsx'
import { useAnswer } from '../use-answer.ts'
import { t } from '../words.ts'

const question = () => ask('jurisdiction', {})

export function Place() {
  const { value, again } = useAnswer(question)
  if (value === undefined) return null
  const { jurisdiction } = value
  return (
    <section className="stack">
      <h2>{t('firstRunPlace')}</h2>
      <p className="soft">{t('firstRunPlaceText')}</p>
      <PlaceChoice
        label={t('firstRunPlace')}
        {...(jurisdiction === undefined ? {} : { kept: jurisdiction })}
        changed={() => void again()}
      />
    </section>
  )
}
