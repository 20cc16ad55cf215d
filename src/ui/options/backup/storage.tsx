import { useCallback } from 'react'
import { askToKeep, isKept, space } from '../../../log/space.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { useAnswer } from '../../use-answer.ts'
import { bytes, percent, t } from '../../words.ts'

const question = async () => ({ room: await space(), isKept: await isKept() })

/** How much room is left, and whether the browser has promised to keep what is in it. */
export function Storage() {
  const { value, again } = useAnswer(question)
  const keep = useCallback(() => void askToKeep().then(again), [again])
  if (value === undefined) return null
  const { room } = value
  return (
    <div className="stack">
      {room === undefined ? (
        <p className="small soft">{t('storageUnknown')}</p>
      ) : (
        <div className="stack-tight">
          <p id="storage-used">{t('storageUsed', bytes(room.used), bytes(room.quota))}</p>
          <meter
            className="space"
            aria-labelledby="storage-used"
            min={0}
            max={1}
            high={0.8}
            value={room.used / room.quota}
          >
            {percent(room.used / room.quota)}
          </meter>
        </div>
      )}
      {room?.isNearlyFull ? <Note tone="attention">{t('storageNearlyFull')}</Note> : null}
      <div className="spread">
        <p className="small">{value.isKept ? t('storageKept') : t('storageNotKept')}</p>
        {value.isKept ? null : (
          <Button small onClick={keep}>
            {t('storageKeep')}
          </Button>
        )}
      </div>
    </div>
  )
}
