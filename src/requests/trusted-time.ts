import * as z from 'zod/mini'

/** What our pages ask about trusted time, and what they are shown. */

const count = z.int().check(z.nonnegative())

/** Characters of base64 for 64 KiB, which no answer of an authority comes near. */
export const maxStampFileBytes = 65_536
const file = z.string().check(z.maxLength(Math.ceil(maxStampFileBytes / 3) * 4))

export const trustedTimeRequests = {
  stampState: z.object({}),
  /** Without `authority`, trusted time is switched off. */
  setStampAuthority: z.object({ authority: z.exactOptional(z.string().check(z.maxLength(64))) }),
  /** Before an export, or on request: for the log as it is now. */
  stampNow: z.object({}),
  /** For the latest checkpoint, or the one of that size. */
  stampRequestFile: z.object({ size: z.exactOptional(count) }),
  takeStampFile: z.object({ base64: file }),
} as const

export interface AuthorityView {
  id: string
  name: string
  /** Key of the words on who runs it and what its word is worth. */
  about: 'stampAboutFreetsa' | 'stampAboutSectigo' | 'stampAboutSectigoQualified' | 'stampAboutSigstore'
  /** Host that the hash is sent to. */
  host: string
  /** For the browser's permission. */
  origin: string
}

export interface StampView {
  /** The log up to this entry existed at `genTime`. */
  size: number
  /** ISO. */
  genTime: string
  /** Name in the certificate that signed it, or of the list. */
  authority: string
}

export interface StampState {
  authorities: AuthorityView[]
  /** Id of the chosen one; absent while it is off. */
  authority?: string
  /** The browser no longer allows us to reach the chosen one. */
  isRefused: boolean
  /** Entries in the log. */
  size: number
  last?: StampView
  waiting?: { size: number; since: string; tries: number; fault?: string; said?: string }
  /** Entries up to which a request was saved as a file and not answered yet, newest. */
  inFile?: number
}

export type StampResult =
  | ({ status: 'stamped' } & StampView)
  /** Nothing was stored. `fault` is a code, `said` what the authority said. */
  | { status: 'notStamped'; fault: string; said?: string }

export interface TrustedTimeReplies {
  stampState: StampState
  setStampAuthority: null
  stampNow: StampResult
  /** `base64` of the .tsq. */
  stampRequestFile: { size: number; name: string; base64: string }
  takeStampFile: StampResult
}
