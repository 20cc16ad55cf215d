export type ProblemKind =
  | 'rowMalformed' // no row of a chain; has a `seq` only if that much could be read
  | 'gap' // this number is missing; where several in a row are, `detail` names the last
  | 'duplicate'
  | 'order'
  | 'prevMismatch' // the row or its entry does not name the row before it
  | 'linkMismatch' // the link is not the hash of the row
  | 'entryAltered'
  | 'entryMissing'
  | 'entryUnreadable' // cannot be opened, or is no entry
  | 'seqMismatch' // the entry says that it has another number
  | 'fileAltered'
  | 'fileMissing'
  | 'fileUnreadable'
  | 'fileSize'
  | 'signatureInvalid'
  | 'checkpointMismatch' // properly signed, and the chain says otherwise
  | 'checkpointBeyondEnd' // properly signed for more rows than there are: the end was cut off
  | 'noCheckpoint'
  | 'checkpointBehind' // nothing vouches for the rows from this one on

/** One thing that is wrong with a log, and where. */
export interface Problem {
  readonly kind: ProblemKind
  /** Of the row; of a checkpoint, its size. */
  readonly seq?: number
  readonly file?: string
  readonly detail?: string
}
