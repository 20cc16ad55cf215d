import { PlaceChoice } from '../components/place-choice.tsx'
import { t } from '../words.ts'
import { Step, type StepProps } from './step.tsx'

/** Where one practises, for the numbers, duties and forms of that country. */
export function PlaceStep({ view: { jurisdiction }, go, changed, isMoved }: StepProps) {
  const next = () => go('end')
  return (
    <Step
      isMoved={isMoved}
      name={t('firstRunPlaceAsk')}
      next={next}
      later={next}
      back={() => go('passphrase')}
    >
      <p>{t('firstRunPlaceText')}</p>
      <PlaceChoice
        label={t('firstRunPlaceAsk')}
        {...(jurisdiction === undefined ? {} : { kept: jurisdiction })}
        changed={changed}
      />
    </Step>
  )
}
