import { stagedForMs } from '../log/stage.ts'
import { store } from '../log/store.ts'

/** Takes away what waited for an entry or a restore that will not come any more. Nothing of it was ever in the log. */
export async function sweep(now: Date): Promise<void> {
  const before = new Date(now.getTime() - stagedForMs).toISOString()
  await store.staged.where('stagedAt').below(before).delete()
  await store.restoring.where('since').below(before).delete()
}
