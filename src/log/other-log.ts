/** There is a log already, and it is not an earlier state of the one in the backup. */
export class OtherLogError extends Error {
  override readonly name = 'OtherLogError'
}
