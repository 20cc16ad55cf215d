import { Note } from '../components/note.tsx'
import { number, t } from '../words.ts'
import { Given } from './given.tsx'

/** A checkpoint that the reader kept, or was given earlier, beside all that there can be of this log. */
export function CompareCheckpoint({ heads }: { heads: ReadonlyMap<string, number> }) {
  return (
    <Given label={t('checkKept')} hint={t('checkKeptHint')}>
      {(head) => {
        const last = heads.get(head)
        return last === undefined ? (
          <Note tone="grave">{t('checkKeptNoMatch')}</Note>
        ) : (
          <Note tone="good">{t('checkKeptMatch', number(last))}</Note>
        )
      }}
    </Given>
  )
}
