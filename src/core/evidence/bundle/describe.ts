import { isRecipientProfile, type RecipientProfile } from './bundle-input.ts'
import type { BundleProblem, BundleProblemKind } from './bundle-problem.ts'
import type { BundleVerification } from './verify-bundle.ts'
import type { VerifiedLog } from './verify-log.ts'

/** What a verification says, ready to be put into words: by `npm run verify` and by the Verify page, alike. */

export type ProblemPlace =
  | { readonly is: 'log' }
  /** In the bundle, from its top. */
  | { readonly is: 'path'; readonly path: string }
  | { readonly is: 'entry' | 'link' | 'checkpoint'; readonly seq: number }
  /** A file by the name under which an entry records it. */
  | { readonly is: 'fileOfEntry'; readonly seq: number; readonly file: string }

export interface DescribedProblem extends BundleProblem {
  readonly place: ProblemPlace
}

type Unreadable = Extract<BundleVerification, { verdict: 'unreadable' }>
type ReadableVerification = Exclude<BundleVerification, Unreadable>

export interface ReadableDescription {
  readonly verdict: 'intact' | 'broken'
  readonly problems: readonly DescribedProblem[]
  /** Entries that lie in the bundle, sound or not. */
  readonly handedOver: number
  readonly log: VerifiedLog
  /** In the bundle. */
  readonly files: number
  readonly stamps: ReadableVerification['stamps']
  /** By its own account, under the seal. */
  readonly made: {
    readonly at?: string
    readonly by?: string
    readonly recipientProfile?: RecipientProfile
    readonly recipient?: string
  }
}

export type BundleDescription = Unreadable | ReadableDescription

export function describe(found: BundleVerification): BundleDescription {
  if (found.verdict === 'unreadable') return found
  const { verdict, problems, log, files, stamps, info } = found
  const missing = new Set(problems.filter(({ kind }) => kind === 'entryMissing').map(({ seq }) => seq))
  const profile = saidIn(info, 'Recipient-Profile')
  const optional = {
    at: saidIn(info, 'Bagging-Time') ?? saidIn(info, 'Bagging-Date'),
    by: saidIn(info, 'Bag-Software-Agent'),
    recipient: saidIn(info, 'Recipient'),
  }
  const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  return {
    verdict,
    problems: problems.map((problem) => ({ ...problem, place: placeOf(problem) })),
    handedOver: Math.max(0, log.entries - log.withheld.length - log.deleted.length - missing.size),
    log,
    files,
    stamps,
    made: { ...said, ...(isRecipientProfile(profile) && { recipientProfile: profile }) },
  }
}

const ofLink = new Set<BundleProblemKind>(['gap', 'duplicate', 'order', 'linkMismatch', 'checkpointBehind'])
const ofCheckpoint = new Set<BundleProblemKind>([
  'signatureInvalid',
  'checkpointMismatch',
  'checkpointBeyondEnd',
])

function placeOf({ kind, path, seq, file }: BundleProblem): ProblemPlace {
  if (path !== undefined) return { is: 'path', path }
  if (seq === undefined) return { is: 'log' }
  if (file !== undefined) return { is: 'fileOfEntry', seq, file }
  return { is: ofLink.has(kind) ? 'link' : ofCheckpoint.has(kind) ? 'checkpoint' : 'entry', seq }
}

/** Of bag-info.txt; short and on one line, whatever stands there. */
function saidIn(info: readonly (readonly [string, string])[], name: string): string | undefined {
  const value = info.find(([other]) => other === name)?.[1]
  const plain = value?.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ').trim()
  return plain === undefined || plain === '' ? undefined : plain.slice(0, 200)
}
