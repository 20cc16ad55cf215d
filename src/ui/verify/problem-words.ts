import type { BundleProblemKind } from '../../core/evidence/bundle/bundle-problem.ts'
import type { ProblemPlace } from '../../core/evidence/bundle/describe.ts'
import { type Key, t } from '../words.ts'

/** One sentence for each thing that can be wrong with a bundle; a kind without words does not compile. */
export const problemWords: Readonly<Record<BundleProblemKind, Key>> = {
  rowMalformed: 'checkProblemRowMalformed',
  gap: 'checkProblemGap',
  duplicate: 'checkProblemDuplicate',
  order: 'checkProblemOrder',
  prevMismatch: 'checkProblemPrevMismatch',
  linkMismatch: 'checkProblemLinkMismatch',
  entryAltered: 'checkProblemEntryAltered',
  entryMissing: 'checkProblemEntryMissing',
  entryUnreadable: 'checkProblemEntryUnreadable',
  seqMismatch: 'checkProblemSeqMismatch',
  fileAltered: 'checkProblemFileAltered',
  fileMissing: 'checkProblemFileMissing',
  fileUnreadable: 'checkProblemFileUnreadable',
  fileSize: 'checkProblemFileSize',
  signatureInvalid: 'checkProblemSignatureInvalid',
  checkpointMismatch: 'checkProblemCheckpointMismatch',
  checkpointBeyondEnd: 'checkProblemCheckpointBeyondEnd',
  noCheckpoint: 'checkProblemNoCheckpoint',
  checkpointBehind: 'checkProblemCheckpointBehind',
  unsafeName: 'checkProblemUnsafeName',
  duplicateName: 'checkProblemDuplicateName',
  notAFile: 'checkProblemNotAFile',
  zipAmbiguous: 'checkProblemZipAmbiguous',
  fileDamaged: 'checkProblemFileDamaged',
  fileAbsent: 'checkProblemFileAbsent',
  fileUnlisted: 'checkProblemFileUnlisted',
  fileChanged: 'checkProblemFileChanged',
  fileOfNoEntry: 'checkProblemFileOfNoEntry',
  manifestMalformed: 'checkProblemManifestMalformed',
  sealInvalid: 'checkProblemSealInvalid',
  keyMismatch: 'checkProblemKeyMismatch',
  fingerprintMismatch: 'checkProblemFingerprintMismatch',
  keptCheckpointAbsent: 'checkProblemKeptCheckpointAbsent',
  sealCheckpointMismatch: 'checkProblemSealCheckpointMismatch',
  noChain: 'checkProblemNoChain',
  withheldMalformed: 'checkProblemWithheldMalformed',
  withheldPresent: 'checkProblemWithheldPresent',
  extractMissing: 'checkProblemExtractMissing',
  extractMismatch: 'checkProblemExtractMismatch',
  stampInvalid: 'checkProblemStampInvalid',
}

export function placeWords(place: ProblemPlace): string {
  if (place.is === 'log') return t('checkAtLog')
  if (place.is === 'path') return place.path
  if (place.is === 'fileOfEntry') return t('checkAtFile', place.file, place.seq)
  return t(
    ({ entry: 'checkAtEntry', link: 'checkAtLink', checkpoint: 'checkAtCheckpoint' } as const)[place.is],
    place.seq,
  )
}
