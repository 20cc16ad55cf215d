import {
  type AgeLock,
  type AgeSecret,
  ageLock,
  isAge,
  openAge,
} from '../../core/evidence/bundle/age-source.ts'
import { sourceOf } from '../../core/evidence/bundle/byte-source.ts'
import { type BundleDescription, describe } from '../../core/evidence/bundle/describe.ts'
import { type BundleVerification, verifyBundle } from '../../core/evidence/bundle/verify-bundle.ts'

/** What came of a file that somebody wants checked. */
export type Checked =
  | {
      readonly is: 'found'
      readonly found: BundleDescription
      /** Of checkpoints of this log (64 hex digits), to the number of the last entry; empty where nothing can be read. */
      readonly heads: ReadonlyMap<string, number>
    }
  /** It is encrypted, and this is what opens it. */
  | { readonly is: 'locked'; readonly by: AgeLock }
  | {
      readonly is: 'notOpened'
      readonly by: AgeLock
      readonly why: 'wrong' | 'damaged' | 'memory' | 'noIdentity'
    }

const identityForm = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

/** Reads the file piece by piece. The same verdict as `npm run verify`, for an encrypted bundle as for its plain one. */
export async function checkFile(
  file: Blob,
  secret?: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Checked> {
  const options = onProgress === undefined ? {} : { onProgress }
  const source = sourceOf(file)
  if (!(await isAge(source))) return foundBy(await verifyBundle(source, options))
  let by: AgeLock = 'identity'
  try {
    by = await ageLock(source)
    if (secret === undefined) return { is: 'locked', by }
    const identity = secret.replace(/\s/g, '').toUpperCase()
    if (by === 'identity' && !identityForm.test(identity)) return { is: 'notOpened', by, why: 'noIdentity' }
    const key: AgeSecret = by === 'identity' ? { identity } : { passphrase: secret }
    const plain = await openAge(source, key)
    return foundBy(await verifyBundle(plain, options))
  } catch (error) {
    return { is: 'notOpened', by, why: whyNot(error) }
  }
}

const foundBy = (verified: BundleVerification): Checked => ({
  is: 'found',
  found: describe(verified),
  heads: verified.verdict === 'unreadable' ? new Map() : verified.heads,
})

function whyNot(error: unknown): 'wrong' | 'damaged' | 'memory' {
  const name = error instanceof Error ? error.name : ''
  if (name === 'WrongPassphraseError' || name === 'WrongIdentityError') return 'wrong'
  if (name === 'DamagedSealError') return 'damaged'
  if (name === 'KeyDerivationError') return 'memory'
  throw error
}
