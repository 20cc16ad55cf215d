import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { CardView } from '../../requests/keys.ts'
import { Button } from '../components/button.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { Note } from '../components/note.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { Said } from '../components/said.tsx'
import { useAnswer } from '../use-answer.ts'
import { date, plural, t } from '../words.ts'
import { CardPaper, cardText } from './card-paper.tsx'
import { LodgeForm } from './lodge-form.tsx'
import { usePaper } from './paper.tsx'

type Heading = 'h2' | 'h3'

const question = () => ask('card', {})

/** The fingerprint of the log's key and its latest checkpoint, to be given into somebody's keeping. */
export function FingerprintCard({ heading = 'h2' }: { heading?: Heading }) {
  const { value: card, error, again } = useAnswer(question)
  if (card !== undefined) return <Card card={card} heading={heading} />
  return error ? (
    <PageFailure again={() => void again()} />
  ) : (
    <p role="status" className="soft">
      {t('loading')}
    </p>
  )
}

function Card({ card, heading: Heading }: { card: CardView; heading: Heading }) {
  const { paper, print } = usePaper(<CardPaper card={card} />)
  const [lodging, setLodging] = useState<CardView>()
  const [saved, setSaved] = useState<number>()
  return (
    <div className="stack">
      <Heading>{t('keysCardTitle')}</Heading>
      <p className="small soft">{t('keysCardText')}</p>
      <dl className="facts">
        <div>
          <dt>{t('fingerprint')}</dt>
          <dd>
            <code className="keys-hash" dir="ltr">
              {card.fingerprint}
            </code>
          </dd>
        </div>
        <div>
          <dt>{card.checkpoint === undefined ? t('keysCardLog') : t('latestCheckpoint')}</dt>
          <dd>
            <code className="keys-hash" dir="ltr">
              {card.checkpoint ?? card.origin}
            </code>
          </dd>
        </div>
      </dl>
      <div className="row">
        <Button onClick={print}>{t('keysCardPrint')}</Button>
        <CopyButton text={cardText(card)} of={t('keysCardTitle')} />
        {card.checkpoint === undefined ? null : (
          <Button
            look="quiet"
            expanded={lodging !== undefined}
            onClick={() => setLodging(lodging === undefined ? card : undefined)}
          >
            {t('keysLodge')}
          </Button>
        )}
      </div>
      {lodging === undefined ? null : (
        <LodgeForm
          // What was handed over is what stood here when the form was opened.
          size={lodging.size}
          close={() => setLodging(undefined)}
          done={(seq) => {
            setLodging(undefined)
            setSaved(seq)
          }}
        />
      )}
      <div role="status" className="only-full">
        {saved === undefined ? null : <Note tone="good">{t('keysLodgeSaved', saved)}</Note>}
      </div>
      <Lodged card={card} />
      {paper}
    </div>
  )
}

function Lodged({ card: { lodged } }: { card: CardView }) {
  if (lodged === undefined) return <p className="small soft">{t('keysLodgedLocked')}</p>
  if (lodged.length === 0) return <p className="small soft">{t('keysLodgedNone')}</p>
  return (
    <div className="stack-tight">
      <h3 className="small">{t('keysLodgedTitle')}</h3>
      <ul className="plain-list stack-tight small">
        {lodged.map(({ seq, to, on, size }) => (
          <li key={seq}>
            <Said>{to}</Said> · {date(on)} · {plural('entries', size)} · {t('entryNumber', seq)}
          </li>
        ))}
      </ul>
    </div>
  )
}
