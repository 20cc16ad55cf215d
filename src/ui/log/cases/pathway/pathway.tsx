import './pathway.css'
import { useCallback, useState } from 'react'
import { ask } from '../../../../protocol.ts'
import type { CasePathway } from '../../../../requests/pathway.ts'
import type { CaseView, LogState } from '../../../../views.ts'
import { Button } from '../../../components/button.tsx'
import { Note } from '../../../components/note.tsx'
import { useAnswer } from '../../../use-answer.ts'
import { number, plural, t } from '../../../words.ts'
import { NotRead } from '../../find/not-read.tsx'
import { Letter } from '../letter/letter.tsx'
import { Country } from './country.tsx'
import { Four } from './four.tsx'
import { Allegation } from './freeze.tsx'
import { Part } from './part.tsx'
import { Prompts } from './prompts.tsx'

interface Props {
  one: CaseView
  frozen?: LogState['frozen']
  /** Called when the log turns out to be locked again. */
  locked: () => void
}

/** What to do about one person, next thing first, and whom to talk to. It judges nobody and foretells nothing. */
export function Pathway({ one, frozen, locked }: Props) {
  const question = useCallback(() => ask('pathway', { case: one.id }), [one.id])
  const { value, error, again } = useAnswer(question)
  return (
    <section className="panel padded stack-loose" aria-label={t('pathwayTitle')}>
      <h2>{t('pathwayTitle')}</h2>
      <NotRead error={error} again={() => void again()} locked={locked} />
      {error !== undefined ? null : !value ? (
        <p role="status" className="soft">
          {t('loading')}
        </p>
      ) : (
        <Shown one={one} pathway={value} {...(frozen === undefined ? {} : { frozen })} />
      )}
    </section>
  )
}

function Shown({ one, pathway, frozen }: Omit<Props, 'locked'> & { pathway: CasePathway }) {
  const [isWriting, setWriting] = useState(false)
  const { parts, unread, jurisdiction: here } = pathway
  const letter = () => setWriting(true)
  return (
    <>
      {here === 'elsewhere' ? (
        <>
          <p>{t('countryNeeded')}</p>
          <Country />
        </>
      ) : null}
      {unread.length === 0 ? null : (
        <Note tone="attention">{plural('pathwayUnread', unread.length, unread.map(number).join(', '))}</Note>
      )}
      {parts.map((part) => (
        <Part key={part.id} part={part} caseId={one.id} here={here} letter={letter} />
      ))}
      <Prompts pathway={pathway} />
      <Four pathway={pathway} />
      <p className="small soft">{t('pathwayMarkHint')}</p>
      <div className="row">
        <Button onClick={letter}>{t('letterOpen')}</Button>
        <Allegation
          one={one}
          defence={pathway.defence}
          here={here}
          {...(frozen === undefined ? {} : { frozen })}
        />
      </div>
      {here === 'elsewhere' ? null : <Country chosen={here} />}
      <p className="small soft">{t('pathwayLimits')}</p>
      {isWriting ? <Letter pathway={pathway} close={() => setWriting(false)} /> : null}
    </>
  )
}
