import type { BundleProblemKind } from '../src/core/evidence/bundle/bundle-problem.ts'
import type { DescribedProblem, ProblemPlace } from '../src/core/evidence/bundle/describe.ts'

/** One line in plain words on each thing that can be wrong with a bundle; the place comes first. */

const words: Record<BundleProblemKind, string> = {
  rowMalformed: 'not a row of a chain',
  gap: 'missing from the chain',
  duplicate: 'twice in the chain',
  order: 'out of order',
  prevMismatch: 'does not name the link before it',
  linkMismatch: 'is not the hash of the link before it and of the entry',
  entryAltered: 'not the bytes that the chain recorded',
  entryMissing: 'missing, and not declared as withheld',
  entryUnreadable: 'no entry that can be read',
  seqMismatch: 'says that it has another number',
  fileAltered: 'not the bytes that the entry recorded',
  fileMissing: 'missing, and not declared as withheld',
  fileUnreadable: 'cannot be read',
  fileSize: 'not as long as the entry recorded',
  signatureInvalid: 'its signature is not valid',
  checkpointMismatch: 'properly signed, and the chain says otherwise',
  checkpointBeyondEnd: 'the chain ends before it',
  noCheckpoint: 'there is no valid checkpoint',
  checkpointBehind: 'no checkpoint vouches for it and what follows',
  unsafeName: 'a name that no bundle has',
  duplicateName: 'twice in the archive',
  notAFile: 'a link or a special file, not a file of a bundle',
  zipAmbiguous: 'the archive can be read in two ways',
  fileDamaged: 'cannot be unpacked',
  fileAbsent: 'missing',
  fileUnlisted: 'not listed in the bundle',
  fileChanged: 'not the bytes that were sealed',
  fileOfNoEntry: 'no entry or row speaks of it',
  manifestMalformed: 'not in the form of such a list',
  sealInvalid: 'the seal is not valid',
  keyMismatch: 'not the key, or not the same key',
  fingerprintMismatch: 'not the key of the fingerprint that you gave',
  keptCheckpointAbsent: 'does not hold the checkpoint that you gave: it was begun anew, cut off or changed',
  sealCheckpointMismatch: 'not the latest checkpoint of the chain',
  stampInvalid: 'not a valid time stamp on its checkpoint',
  noChain: 'holds no chain',
  withheldMalformed: 'not in the form of such a list',
  withheldPresent: 'declared as withheld, but not withheld',
  extractMissing: 'its extract is declared and missing',
  extractMismatch: 'its extract is not of the row, the fields and the files that are declared',
}

export function problemLine({ kind, place, detail }: DescribedProblem): string {
  const line = `${whereOf(place)}: ${words[kind]}${detail === undefined || detail === '' ? '' : ` (${detail})`}`
  // Names and details come from the bundle and must not steer the terminal.
  return line.replace(/[^\x20-\x7e]/g, '?')
}

function whereOf(place: ProblemPlace): string {
  if (place.is === 'log') return 'the log'
  if (place.is === 'path') return place.path
  if (place.is === 'fileOfEntry') return `file ${place.file} of entry ${place.seq}`
  return `${place.is} ${place.seq}`
}
