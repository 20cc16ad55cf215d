/** One thing that is wrong with a backup, and what it cost. */
export interface Damage {
  readonly what:
    | 'entry'
    | 'file'
    /** A list of contents, both copies. What it listed was found by the entries themselves, as far as they are there. */
    | 'list'
    /** A row of the chain, or a checkpoint. */
    | 'chain'
    /** Headers, the directory, or one of two copies: nothing that is not there a second time. */
    | 'frame'
  readonly how: /** Its bytes are not those that were backed up. */
    | 'damaged'
    | 'missing'
    /** A whole and properly sealed piece lies there, and it is another one: somebody put it there. */
    | 'replaced'
    /** It is exactly what was backed up, and that was damaged in the log already. */
    | 'before'
  readonly seq?: number
  readonly file?: string
  /** First and last number, of a list. */
  readonly from?: number
  readonly to?: number
  readonly detail?: string
}

/** Whether anything of the log is not there any more. */
export const isLoss = ({ what, how }: Damage): boolean =>
  how !== 'before' && (what === 'entry' || what === 'file' || what === 'list')
