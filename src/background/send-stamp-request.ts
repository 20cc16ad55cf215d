import browser from 'webextension-polyfill'
import { originOf, type TimestampAuthority, timestampAuthorities } from '../guidance/timestamp-authorities.ts'
import { preferences } from '../log/preferences.ts'
import { NoStampError } from './stamp-fault.ts'

/** The one place from which anything leaves the browser: the hash of a signature, to the authority that was chosen. */

const timeoutMs = 30_000
// An answer with its certificates has 3 to 8 kB.
const maxBytes = 65_536

/** `undefined` while trusted time is off. */
export async function chosenAuthority(): Promise<TimestampAuthority | undefined> {
  const { stampAuthority } = await preferences()
  return timestampAuthorities.find(({ id }) => id === stampAuthority)
}

export const isAllowed = (authority: TimestampAuthority): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(authority)] })

/** The bytes of the answer, unread. @throws NoStampError */
export async function sendStampRequest(request: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const authority = await chosenAuthority()
  if (authority === undefined || !(await isAllowed(authority))) throw new NoStampError('notAllowed')
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(authority.url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: request,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal,
    })
    if (!response.ok) throw new NoStampError('httpStatus', `${response.status}`)
    return await bounded(response)
  } catch (error) {
    if (error instanceof NoStampError) throw error
    throw new NoStampError(signal.aborted ? 'timeout' : 'unreachable')
  }
}

async function bounded({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > maxBytes) {
      await reader?.cancel()
      throw new NoStampError('tooLarge')
    }
  }
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}
