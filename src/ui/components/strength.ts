export interface Strength {
  /** 0 to 4, as zxcvbn counts: 3 is about 10^8 guesses or more. */
  score: number
}

/** Below this a passphrase is refused. */
export const enough = 3

/** Longer input is judged by its beginning: the estimate takes longer than linear time. */
const judged = 128

let estimator: Promise<(passphrase: string) => Strength> | undefined

/**
 * Estimates a passphrase in this page; nothing is sent anywhere. The word lists are a chunk of their own
 * (about 1.6 MB on disk), read only when a passphrase is being chosen.
 */
export async function strength(passphrase: string): Promise<Strength> {
  estimator ??= load()
  return (await estimator)(passphrase.slice(0, judged))
}

async function load(): Promise<(passphrase: string) => Strength> {
  const { estimate } = await import('./strength-words.ts')
  return (passphrase) => ({ score: estimate(passphrase) })
}
