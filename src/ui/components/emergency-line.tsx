import { ask } from '../../protocol.ts'
import type { JurisdictionCode } from '../../requests/pathway.ts'
import { placeWords } from '../place-words.ts'
import { useAnswer } from '../use-answer.ts'
import { t } from '../words.ts'

const question = () => ask('emergency', {})
const either = (numbers: readonly string[]) => numbers.join(` ${t('pathwayOr')} `)

/**
 * Whom to call in danger: always in sight, and before any passphrase.
 * @param brief there is no room for the numbers of every country, while none is chosen
 */
export function EmergencyLine({ brief }: { brief?: boolean }) {
  const { value } = useAnswer(question)
  if (!value || value.length === 0) return null
  const [only] = value
  if (value.length > 1 || only === undefined) {
    return brief ? (
      <p className="small">
        <strong>{t('emergencyCallYours')}</strong>
      </p>
    ) : (
      <OfEach all={value} />
    )
  }
  return (
    <p className="small">
      <strong>{t('emergencyCall', either(only.numbers))}</strong>
      {only.mustBeChecked ? <span className="soft"> {t('pathwayMustBeChecked')}</span> : null}
    </p>
  )
}

function OfEach({ all }: { all: readonly { code: JurisdictionCode; numbers: string[] }[] }) {
  return (
    <details className="more small">
      <summary>
        <strong>{t('emergencyCallYours')}</strong>
      </summary>
      <ul className="plain-list stack-tight">
        {all.map(({ code, numbers }) => (
          <li key={code}>{t('emergencyIn', placeWords(code), either(numbers))}</li>
        ))}
      </ul>
    </details>
  )
}
