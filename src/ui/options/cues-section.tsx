import { ask } from '../../protocol.ts'
import { Note } from '../components/note.tsx'
import { useChosen } from '../components/use-chosen.ts'
import { useAnswer } from '../use-answer.ts'
import { languageNames, t } from '../words.ts'

const question = () => ask('cueLanguages', {})
const keep = (on: boolean) => ask('switchCues', { on })

/** Whether words in messages are marked, and in messages of which languages. */
export function CuesSection({ on, changed }: { on: boolean; changed: () => void }) {
  const { now, choose, failed } = useChosen(on, keep, changed)
  const { value: languages } = useAnswer(question)
  return (
    <section className="stack">
      <h2>{t('cuesTitle')}</h2>
      <div className="panel padded stack-tight">
        <label className="check-line">
          <input type="checkbox" checked={now} onChange={({ target }) => choose(target.checked)} />
          <span className="stack-tight">
            <span>{t('cuesOn')}</span>
            {languages === undefined ? null : (
              <span className="small soft">{t('cuesHint', languageNames(languages))}</span>
            )}
          </span>
        </label>
        {failed ? (
          <div role="alert">
            <Note tone="attention">{t('notKept')}</Note>
          </div>
        ) : null}
      </div>
    </section>
  )
}
