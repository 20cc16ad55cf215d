import { fingerprint } from '../core/evidence/checkpoint.ts'
import { lodgingFields } from '../core/evidence/lodged.ts'
import { isUnlocked } from '../log/identity.ts'
import { lodgedCheckpoints, lodgingMark } from '../log/lodged.ts'
import { store } from '../log/store.ts'
import type { CardView } from '../requests/keys.ts'
import { keys } from './keyring.ts'
import { NotPossibleError } from './record.ts'
import { type Written, write } from './writer.ts'

/** What the card to lodge shows. Nothing on it is secret; who keeps it is, and needs the log open. */
export async function card(now: Date): Promise<CardView> {
  const { origin, publicKey } = await keys()
  const latest = await store.checkpoints.orderBy('size').last()
  const lodged = (await isUnlocked())
    ? (await lodgedCheckpoints()).map(({ seq, to, on, recordedAt, checkpoint }) => {
        return { seq, to, on: on ?? recordedAt, size: checkpoint.size }
      })
    : undefined
  return {
    origin,
    fingerprint: await fingerprint(publicKey),
    size: latest?.size ?? 0,
    ...(latest !== undefined && { checkpoint: latest.text }),
    madeAt: now.toISOString(),
    ...(lodged !== undefined && { lodged }),
  }
}

export interface Lodge {
  requestId: string
  to: string
  how?: string | undefined
  /** The day, ISO. */
  on: string
  /** Of the checkpoint on the card that was handed over. */
  size: number
}

/** Records that the card was handed over. Works while the log is locked. @throws NotPossibleError */
export async function lodge({ requestId, to, how, on, size }: Lodge): Promise<Written> {
  const { publicKey } = await keys()
  const checkpoint = await store.checkpoints.get(size)
  if (checkpoint === undefined) throw new NotPossibleError(`There is no checkpoint ${size}.`)
  const mark = await lodgingMark()
  const now = new Date()
  const fields = lodgingFields({
    to,
    fingerprint: await fingerprint(publicKey),
    checkpoint: checkpoint.text,
    ...(how !== undefined && { how }),
  })
  return write(
    {
      id: crypto.randomUUID(),
      type: 'disclosure',
      eventTime: on,
      eventPrecision: 'day',
      recordedAt: now.toISOString(),
      offsetMinutes: -now.getTimezoneOffset(),
      where: '',
      ...fields,
    },
    [],
    { requestId, ...(mark !== undefined && { mark }) },
  )
}
