interface Sized {
  readonly size: number
}

/**
 * The checkpoints that go along: the latest, and those that prove more than it does because somebody outside holds them
 * (`proven`: sizes of those that were lodged or time-stamped). A bundle has one key, so those that were signed with an
 * earlier one (up to `before` entries, after a restore from a backup without its key) stay behind.
 */
export const worthHandingOver = <T extends Sized>(
  checkpoints: readonly T[],
  proven: readonly number[],
  before = 0,
): T[] => {
  const sizes = new Set([...proven, checkpoints.at(-1)?.size])
  return checkpoints.filter(({ size }) => size > before && sizes.has(size))
}
