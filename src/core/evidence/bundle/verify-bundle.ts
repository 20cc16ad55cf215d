import { readFingerprint } from '../fingerprint-form.ts'
import { isAge } from './age-source.ts'
import type { BundleProblem } from './bundle-problem.ts'
import type { ByteSource } from './byte-source.ts'
import { sourceOf } from './byte-source.ts'
import { place } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'
import { linesOf, openedBundle } from './opened-bundle.ts'
import type { BundleFiles, ZipLimits } from './read-zip.ts'
import { readZip, UnreadableZipError } from './read-zip.ts'
import type { VerifiedLog } from './verify-log.ts'
import { verifyLog } from './verify-log.ts'
import { verifyManifests } from './verify-manifests.ts'
import { verifySeal } from './verify-seal.ts'
import type { VerifiedStamp } from './verify-stamps.ts'
import { verifyStamps } from './verify-stamps.ts'

export interface BundleOptions {
  /** Of the key, as somebody else kept it: 64 hex digits, spaces and colons allowed. */
  readonly fingerprint?: string
  /** The head (last line) of a checkpoint that somebody kept: 64 hex digits, written in any of the same ways. */
  readonly checkpoint?: string
  readonly limits?: ZipLimits
  readonly onProgress?: (done: number, total: number) => void
}

export type BundleVerification =
  | {
      /** It is no bundle of ours, or no ZIP that can be read: nothing can be said of what it holds. */
      readonly verdict: 'unreadable'
      readonly why: 'empty' | 'encrypted' | 'notAZip' | 'notABundle'
      readonly detail?: string
    }
  | {
      /** `broken` as soon as there is one problem. */
      readonly verdict: 'intact' | 'broken'
      readonly problems: readonly BundleProblem[]
      readonly log: VerifiedLog
      /** Which checkpoints belong to this log: the head (last line) of each that there can be, to the number of its last entry. */
      readonly heads: ReadonlyMap<string, number>
      /** The valid ones. */
      readonly stamps: readonly VerifiedStamp[]
      /** bag-info.txt as it stands, in order. */
      readonly info: readonly (readonly [name: string, value: string])[]
      readonly files: number
    }

/**
 * The same verdict as verify.sh: manifests, signature, chain, entries, files, checkpoints, time stamps, and what
 * was withheld. Four things it cannot see: that everything was made anew with another key, unless `fingerprint` is
 * given; that the newest entries were cut off, unless `checkpoint` is given; whether an authority that stamped the time
 * is one to trust; and that chronology, report and other copies for reading say something else than the entries. Two
 * things verify.sh cannot see: an entry of its own log whose fields hold what no entry holds, and another spelling of
 * the same text or number within a field. Whatever the
 * bytes are, they become a verdict and problems, never an exception.
 */
export async function verifyBundle(
  bundle: Blob | Uint8Array | ByteSource,
  options: BundleOptions = {},
): Promise<BundleVerification> {
  const zip = bundle instanceof Blob || bundle instanceof Uint8Array ? sourceOf(bundle) : bundle
  if (zip.size === 0) return { verdict: 'unreadable', why: 'empty' }
  let files: BundleFiles
  try {
    if (await isAge(zip)) return { verdict: 'unreadable', why: 'encrypted' }
    files = await readZip(zip, options.limits)
  } catch (error) {
    const detail = error instanceof UnreadableZipError ? error.message : 'it cannot be read'
    return { verdict: 'unreadable', why: 'notAZip', detail }
  }
  if (![...files.paths].some((path) => path.startsWith('bag/')))
    return { verdict: 'unreadable', why: 'notABundle' }
  return checked(openedBundle(files), options)
}

async function checked(
  bundle: OpenedBundle,
  { fingerprint, checkpoint, onProgress }: BundleOptions,
): Promise<BundleVerification> {
  const hashIn = (text: string | undefined) => text && (readFingerprint(text) ?? 'none')
  const lodged = hashIn(fingerprint)
  const publicKey = await verifySeal(bundle, lodged)
  const { log, heads } = await verifyLog(bundle, publicKey, hashIn(checkpoint), onProgress)
  const stamps = await verifyStamps(bundle)
  await verifyManifests(bundle)
  const { problems } = bundle
  return {
    verdict: problems.length > 0 ? 'broken' : 'intact',
    problems,
    log,
    heads,
    stamps,
    info: await readInfo(bundle),
    files: bundle.paths.size,
  }
}

async function readInfo({ readable }: OpenedBundle): Promise<[string, string][]> {
  const bytes = await readable(place.info)
  return (bytes === undefined ? [] : linesOf(bytes)).map((line) => {
    const [name = '', ...value] = line.split(': ')
    return [name, value.join(': ')]
  })
}
