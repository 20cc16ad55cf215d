import { ask } from '../../../protocol.ts'
import type { StoredView } from '../../../requests/settings.ts'
import { useAnswer } from '../../use-answer.ts'
import { type Key, number, t } from '../../words.ts'

const question = () => ask('stored', {})

const words: Record<keyof StoredView, Key> = {
  entries: 'storedEntries',
  files: 'storedFiles',
  stamps: 'storedStamps',
  drafts: 'storedDrafts',
  findings: 'storedFindings',
  confirmations: 'storedConfirmations',
}
const names = Object.keys(words) as (keyof StoredView)[]

/** What is kept in this browser, thing by thing. */
export function Stored() {
  const { value } = useAnswer(question)
  if (value === undefined) return null
  return (
    <div className="stack-tight">
      <h3>{t('storedTitle')}</h3>
      <dl className="small stored">
        {names.map((name) => (
          <div key={name} className="spread">
            <dt>{t(words[name])}</dt>
            <dd>{number(value[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t('storedText')}</p>
    </div>
  )
}
