import { useState } from 'react'
import type { Outline } from '../../../core/evidence/hand-over/outline.ts'
import { rangesOf } from '../../../core/evidence/hand-over/plan.ts'
import { Button } from '../../components/button.tsx'
import { recorded, t, told } from '../../words.ts'
import { DiscloseForm } from './disclose-form.tsx'

/** What was handed to whom, and when: the newest first, and a form for what was handed over in another way. */
export function Past({ outlines }: { outlines: readonly Outline[] }) {
  const [isOpen, setOpen] = useState(false)
  const past = outlines.filter(({ type }) => type === 'export' || type === 'disclosure').reverse()
  const notMade = new Map(
    outlines.filter(({ type }) => type === 'amendment').map(({ amends, words }) => [amends, words]),
  )
  return (
    <section className="panel padded stack" aria-labelledby="past-heading">
      <div className="spread">
        <h2 id="past-heading">{t('handOverPast')}</h2>
        <Button small expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('handOverByHand')}
        </Button>
      </div>
      {isOpen ? <DiscloseForm close={() => setOpen(false)} /> : null}
      {past.length === 0 ? (
        <p className="soft">{t('handOverPastNone')}</p>
      ) : (
        <ul className="plain-list stack">
          {past.map((one) => (
            <li key={one.seq} className="stack-tight">
              <p>
                <span className="seq">{one.seq}</span>{' '}
                <strong dir="auto">{one.disclosed?.to ?? t('handOverNoneOf')}</strong>{' '}
                <span className="small soft">
                  {one.eventTime === undefined
                    ? recorded(one.recordedAt, one.offsetMinutes)
                    : told(one.eventTime)}
                </span>
              </p>
              <p className="small" dir="auto">
                {one.words}
              </p>
              {notMade.has(one.id) ? (
                <p className="small tone-unknown" dir="auto">
                  {notMade.get(one.id)}
                </p>
              ) : null}
              {one.disclosed?.purpose ? (
                <p className="small soft" dir="auto">
                  {t('handOverPastPurpose', one.disclosed.purpose)}
                </p>
              ) : null}
              {one.disclosed?.seqs === undefined ? null : (
                <p className="small soft">{t('handOverPastEntries', rangesOf(one.disclosed.seqs))}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
