import type { Problem, ProblemKind } from '../problem.ts'

export type BundleProblemKind =
  | ProblemKind
  | 'unsafeName' // a name that would leave the folder or hide: never opened
  | 'duplicateName'
  | 'notAFile' // a symbolic link or another special file
  | 'zipAmbiguous' // two readers could see two different archives
  | 'fileDamaged' // cannot be unpacked, not to what the archive says, or is more than is safe to unpack
  | 'fileAbsent' // listed, or part of every bundle, and not there
  | 'fileUnlisted' // there, and in no manifest
  | 'fileChanged' // not the bytes that the manifest (or bag-info.txt) lists
  | 'fileOfNoEntry' // sealed, but no entry and no row speaks of it
  | 'manifestMalformed'
  | 'sealInvalid' // signature, key and tagmanifest do not belong together
  | 'keyMismatch' // the two forms of the key differ, or are no P-256 key
  | 'fingerprintMismatch' // not the key that somebody else kept the fingerprint of
  | 'keptCheckpointAbsent' // the chain does not hold the checkpoint that somebody else kept
  | 'sealCheckpointMismatch' // the checkpoint beside the bag is not the latest in the bag
  | 'stampInvalid' // no time stamp of this checkpoint's signature, or one that was altered
  | 'noChain' // chain.tsv holds no row
  | 'withheldMalformed'
  | 'withheldPresent' // declared as held back, and there
  | 'extractMissing' // declared, and not there
  | 'extractMismatch' // not of its row, or not of the fields and files that are declared

/** One thing that is wrong with a bundle, and where. */
export interface BundleProblem extends Omit<Problem, 'kind'> {
  readonly kind: BundleProblemKind
  /** In the bundle, from its top. `file`, in contrast, is the name by which an entry records it. */
  readonly path?: string
}
