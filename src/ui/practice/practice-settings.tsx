import { useCallback, useRef, useState } from 'react'
import type { PracticeReading } from '../../core/practice/reader.ts'
import { ask } from '../../protocol.ts'
import type { CheckView } from '../../views.ts'
import { PageFailure } from '../components/page-failure.tsx'
import { t } from '../words.ts'
import { ExampleFrame } from './example-frame.tsx'
import { ExampleSettings } from './example-settings.tsx'
import { PracticeFinding } from './practice-finding.tsx'

/** The example of a settings page, and what is read on it as it stands now. */
export function PracticeSettings() {
  const [findings, setFindings] = useState<CheckView[]>()
  const [failed, setFailed] = useState(false)
  const turn = useRef(0)
  const last = useRef<PracticeReading>(undefined)
  const read = useCallback((reading: PracticeReading) => {
    last.current = reading
    turn.current += 1
    const mine = turn.current
    ask('practise', { observations: reading.observations.map(partOf) }).then(
      (judged) => {
        if (mine !== turn.current) return
        setFailed(false)
        setFindings(judged)
      },
      () => mine === turn.current && setFailed(true),
    )
  }, [])
  const again = () => {
    if (last.current !== undefined) read(last.current)
  }
  return (
    <section className="stack">
      <h2>{t('practiceSettings')}</h2>
      <p className="soft">{t('practiceSettingsText')}</p>
      <div className="practice-pair">
        <ExampleFrame kind="settings" title={t('practiceSettingsFrame')} read={read}>
          <ExampleSettings />
        </ExampleFrame>
        <div className="stack">
          <h3>{t('practiceRead')}</h3>
          {failed ? <PageFailure again={again} /> : null}
          {findings === undefined ? (
            failed ? null : (
              <p className="soft">{t('loading')}</p>
            )
          ) : (
            <ul className="panel rows" aria-live="polite">
              {findings.map((check) => (
                <li key={check.check}>
                  <PracticeFinding check={check} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  )
}

/** What the judgement needs; where it was read is known. */
const partOf = ({ setting, label, value, raw, reason }: PracticeReading['observations'][number]) => ({
  setting,
  ...(label !== undefined && { label }),
  ...(value !== undefined && { value }),
  ...(raw !== undefined && { raw }),
  ...(reason !== undefined && { reason }),
})
