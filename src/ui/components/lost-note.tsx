import { date, t, time } from '../words.ts'
import { Note } from './note.tsx'

/** Word of a capture that was lost before a passphrase could seal it. @param at ISO; when it was taken */
export const LostNote = ({ at }: { at: string }) => (
  <Note tone="attention">
    <strong>{t('lostTitle', date(at), time(at))}</strong>
    <p>{t('lostText')}</p>
  </Note>
)
