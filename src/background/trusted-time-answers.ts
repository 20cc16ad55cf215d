import browser from 'webextension-polyfill'
import { fromBase64 } from '../core/evidence/base64.ts'
import type { TimestampAuthority } from '../guidance/timestamp-authorities.ts'
import { originOf, timestampAuthorities } from '../guidance/timestamp-authorities.ts'
import { setPreference } from '../log/preferences.ts'
import { lastCheckpoint, lastStamp } from '../log/stamps.ts'
import type { StoredStamp } from '../log/store.ts'
import { store } from '../log/store.ts'
import type {
  AuthorityView,
  StampResult,
  StampState,
  StampView,
  TrustedTimeReplies,
} from '../requests/trusted-time.ts'
import { changed } from './revision.ts'
import { chosenAuthority, isAllowed } from './send-stamp-request.ts'
import { faultOf, NoStampError } from './stamp-fault.ts'
import { stampRequestFile, takeStampFile } from './stamp-files.ts'
import { inFiles, nextToSend, sendNothing } from './stamp-queue.ts'
import { stampAlarm, stampLatest } from './stamping.ts'

type Answers = {
  readonly [K in keyof TrustedTimeReplies]: (args: never) => Promise<TrustedTimeReplies[K]>
}

export const trustedTimeAnswers = {
  stampState,
  async setStampAuthority({ authority: id }: { authority?: string }) {
    const authority = timestampAuthorities.find((one) => one.id === id)
    if (id === undefined) await switchOff()
    else if (authority === undefined || !(await isAllowed(authority))) throw new NoStampError('notAllowed')
    else {
      await sendNothing()
      await setPreference('stampAuthority', id)
      // The log as it is now; the page does not wait for it.
      void stampLatest(true).catch(() => undefined)
    }
    await changed()
    return null
  },
  stampNow,
  stampRequestFile: ({ size }: { size?: number }) => stampRequestFile(size).finally(changed),
  takeStampFile: ({ base64 }: { base64: string }) =>
    takeStampFile(fromBase64(base64))
      .then((stamp) => ({ status: 'stamped' as const, ...stamp }), notStamped)
      .finally(changed),
} satisfies Answers

const notStamped = (error: unknown): StampResult => ({ status: 'notStamped', ...faultOf(error) })

async function switchOff(): Promise<void> {
  await setPreference('stampAuthority', undefined)
  await sendNothing()
  await browser.alarms.clear(stampAlarm)
  await browser.permissions
    .remove({ origins: [...new Set(timestampAuthorities.map(originOf))] })
    .catch(() => false)
}

async function stampNow(): Promise<StampResult> {
  const authority = await chosenAuthority()
  if (authority === undefined) return { status: 'notStamped', fault: 'notAllowed' }
  const size = (await lastCheckpoint())?.size ?? 0
  if (size === 0) return { status: 'notStamped', fault: 'emptyLog' }
  await stampLatest(true)
  const stamp = await store.stamps.get([size, authority.id])
  if (stamp !== undefined) return { status: 'stamped', ...viewOfStamp(stamp) }
  const { fault, said } = faultIn((await nextToSend())?.lastError)
  // Without a fault it only waits its turn: the authority wants a pause between requests.
  return { status: 'notStamped', fault: fault ?? 'waits', ...(said !== undefined && { said }) }
}

async function stampState(): Promise<StampState> {
  const authority = await chosenAuthority()
  const [last, row, [file], checkpoint] = await Promise.all([
    lastStamp(),
    nextToSend(),
    inFiles(),
    lastCheckpoint(),
  ])
  return {
    authorities: timestampAuthorities.map(viewOf),
    ...(authority !== undefined && { authority: authority.id }),
    isRefused: authority !== undefined && !(await isAllowed(authority)),
    size: checkpoint?.size ?? 0,
    ...(last !== undefined && { last: viewOfStamp(last) }),
    ...(authority !== undefined &&
      row !== undefined && {
        waiting: { size: row.size, since: row.queuedAt, tries: row.tries, ...faultIn(row.lastError) },
      }),
    ...(file !== undefined && { inFile: file.size }),
  }
}

const faultIn = (lastError: string | undefined): { fault?: string; said?: string } => {
  const [fault, ...said] = lastError?.split(': ') ?? []
  return { ...(fault !== undefined && { fault }), ...(said.length > 0 && { said: said.join(': ') }) }
}

const viewOf = (authority: TimestampAuthority): AuthorityView => ({
  id: authority.id,
  name: authority.name,
  about: authority.about,
  host: new URL(authority.url).host,
  origin: originOf(authority),
})

const viewOfStamp = ({ size, genTime, authority }: StoredStamp): StampView => ({
  size,
  genTime,
  authority: timestampAuthorities.find(({ id }) => id === authority)?.name ?? authority.replace(/^file:/, ''),
})
