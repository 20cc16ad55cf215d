/** What checking the log found, as our own pages show it. */
export interface VerificationView {
  verdict: 'intact' | 'broken' | 'empty'
  entries: number
  checkpoints: number
  /** Numbers of the entries that were deleted, as their tombstones say. */
  deleted: number[]
  /** Each names the entry or file and what is wrong with it. */
  problems: { seq?: number; file?: string; problem: string; detail?: string }[]
  /** The latest checkpoint, three lines. */
  checkpoint?: string
  fingerprint?: string
  checkedAt: string
}
