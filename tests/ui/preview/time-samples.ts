import { timestampAuthorities } from '../../../src/guidance/timestamp-authorities.ts'
import type { StampState } from '../../../src/requests/trusted-time.ts'

/** Trusted time, off, on, and waiting. */

export const off: StampState = {
  authorities: timestampAuthorities.map(({ id, name, about, url }) => ({
    ...{ id, name, about },
    host: new URL(url).host,
    origin: `${new URL(url).origin}/*`,
  })),
  isRefused: false,
  size: 12,
}
const genTime = '2026-11-24T14:03:02Z'
export const on: StampState = {
  ...off,
  authority: 'freetsa',
  last: { size: 12, genTime, authority: 'FreeTSA' },
}
export const waiting: StampState = {
  ...on,
  authority: 'sectigo-qualified',
  last: { size: 9, genTime, authority: 'FreeTSA' },
  waiting: { size: 12, since: '2026-11-24T16:10:00Z', tries: 3, fault: 'unreachable' },
  inFile: 9,
}
export const answers = {
  stampState: off,
  stampNow: { status: 'notStamped', fault: 'notGranted', said: 'try later' },
  stampRequestFile: { size: 12, name: 'chaperone-000012.tsq', base64: 'MAA=' },
  takeStampFile: { status: 'notStamped', fault: 'noRequest' },
} as const
