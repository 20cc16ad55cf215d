import type { CardView } from '../../requests/keys.ts'
import { date, plural, t, time } from '../words.ts'

const madeAt = ({ madeAt: iso }: CardView) => t('keysCardMade', date(iso), time(iso))

/** The card on one page, for somebody who has never heard of any of this. */
export function CardPaper({ card }: { card: CardView }) {
  return (
    <>
      <h1>{t('keysCardPaperTitle')}</h1>
      <p>{t('keysCardWhat')}</p>
      <div className="stack-tight">
        <h2>{t('keysCardLog')}</h2>
        <code className="keys-hash">{card.origin}</code>
      </div>
      <div className="stack-tight">
        <h2>{t('fingerprint')}</h2>
        <code className="keys-hash">{card.fingerprint}</code>
      </div>
      {card.checkpoint === undefined ? null : (
        <div className="stack-tight">
          <h2>
            {t('latestCheckpoint')} · {plural('entries', card.size)}
          </h2>
          <code className="keys-hash">{card.checkpoint}</code>
        </div>
      )}
      <p>{madeAt(card)}</p>
      <h2>{t('keysCardKeepTitle')}</h2>
      <p>{t('keysCardKeep')}</p>
      <p>{t('keysCardNothingSecret')}</p>
    </>
  )
}

/** The same in plain text, for an e-mail. */
export function cardText(card: CardView): string {
  return [
    t('keysCardPaperTitle'),
    t('keysCardWhat'),
    `${t('keysCardLog')}:\n${card.origin}`,
    `${t('fingerprint')}:\n${card.fingerprint}`,
    ...(card.checkpoint === undefined ? [] : [`${t('latestCheckpoint')}:\n${card.checkpoint.trimEnd()}`]),
    madeAt(card),
    t('keysCardKeep'),
    t('keysCardNothingSecret'),
  ].join('\n\n')
}
