import { useState } from 'react'
import type { Review, ReviewLine } from '../../../core/tour/review.ts'
import { titleOf } from '../../check-words.ts'
import { Button } from '../../components/button.tsx'
import { Save } from '../../components/icons.tsx'
import { Note } from '../../components/note.tsx'
import { Opens } from '../../components/opens.tsx'
import { Said } from '../../components/said.tsx'
import { type Countable, date, type Key, plural, t } from '../../words.ts'
import { cannotRead, reasons } from '../check-detail.tsx'
import { SetValue } from '../check-row.tsx'
import { saveReview } from './save-review.ts'
import { TourFailure } from './tour-failure.tsx'
import type { TourControl } from './use-tour.ts'

interface Props {
  review: Review
  platformName: string
  control: TourControl
}

/** What a tour leaves: what was shown on that day. It holds the pack's words and none of the page's. */
export function ReviewSection({ review, platformName, control }: Props) {
  return (
    <section className="stack" aria-labelledby="review-head">
      <div className="stack-tight">
        <h2 id="review-head">{t('reviewOf', platformName)}</h2>
        <p className="small soft">{t('reviewOn', date(review.endedAt))}</p>
      </div>
      {groups.map(([how, words]) => {
        const lines = review.lines.filter((line) => line.how === how)
        return lines.length === 0 ? null : (
          <div key={how} className="panel">
            <Opens head={<strong>{plural(words, lines.length)}</strong>} open={how === 'read'}>
              <ul className="rows inner-rows tour-stops">
                {lines.map((line) => (
                  <Line key={line.check} line={line} />
                ))}
              </ul>
            </Opens>
          </div>
        )
      })}
      <Note>{t('reviewLimits')}</Note>
      <SaveAsPdf review={review} />
      <div className="row flush">
        <Button small look="quiet" onClick={() => control.putAside(true)}>
          {t('tourAside')}
        </Button>
        <Button small look="quiet" busy={control.busy} onClick={() => void control.close()}>
          {t('tourClose')}
        </Button>
      </div>
      <TourFailure control={control} />
    </section>
  )
}

const groups = [
  ['read', 'reviewRead'],
  ['byHand', 'reviewByHand'],
  ['couldNotRead', 'reviewCouldNotRead'],
  ['notLookedAt', 'reviewNotLookedAt'],
] as const satisfies readonly [ReviewLine['how'], Countable][]

const outcomes = {
  asAdvised: 'reviewAsAdvised',
  notAsAdvised: 'reviewNotAsAdvised',
  unknown: 'reviewUnknown',
} as const satisfies Record<ReviewLine['outcome'], Key>

const why: Partial<Record<string, Key>> = { ...reasons, ...cannotRead }

function Line({ line }: { line: ReviewLine }) {
  const reason = line.reason === undefined ? undefined : why[line.reason]
  return (
    <li className="stack-tight">
      <strong className="check-title">{titleOf(line)}</strong>
      <span className="small">
        {t(outcomes[line.outcome])}
        {line.value === undefined ? null : (
          <>
            {' · '}
            {t('setTo')} <SetValue value={line.value} />
          </>
        )}
        {line.at === undefined ? null : ` · ${date(line.at)}`}
      </span>
      {reason === undefined || line.how === 'read' ? null : <span className="small soft">{t(reason)}</span>}
      <span className="small soft">
        <Said>{line.label}</Said>
        {line.verifiedOn === undefined ? null : ` · ${t('reviewWording', date(line.verifiedOn))}`}
      </span>
    </li>
  )
}

function SaveAsPdf({ review }: { review: Review }) {
  const [phase, setPhase] = useState<'ready' | 'making' | 'saved' | 'failed'>('ready')
  const save = () => {
    setPhase('making')
    saveReview(review).then(
      () => setPhase('saved'),
      () => setPhase('failed'),
    )
  }
  return (
    <div className="stack-tight">
      <div>
        <Button look="main" busy={phase === 'making'} onClick={save}>
          <Save size={16} />
          {t('reviewSave')}
        </Button>
      </div>
      <p role="status" className="small soft only-full">
        {phase === 'saved' ? t('reviewSaved') : null}
      </p>
      <div role="alert" className="only-full">
        {phase === 'failed' ? <Note tone="attention">{t('reviewNotSaved')}</Note> : null}
      </div>
    </div>
  )
}
