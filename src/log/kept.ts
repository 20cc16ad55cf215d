import { sinceBackup } from '../core/evidence/backup/due.ts'
import { preferences } from './preferences.ts'
import { space } from './space.ts'

export interface KeptState {
  /** Absent while there is nothing to back up. */
  readonly backup?: { at?: string; entries: number; isDue: boolean }
  /** Only when nearly full. */
  readonly space?: { used: number; quota: number }
}

/**
 * How safe the log is from being lost: what no backup holds yet, and whether room is left.
 * @param size entries in the log; counting them takes its time in a long one
 */
export async function keptState(size: number, now: Date): Promise<KeptState> {
  const [{ lastBackup }, room] = await Promise.all([preferences(), space()])
  return {
    ...(size > 0 && {
      backup: {
        ...(lastBackup && { at: lastBackup.at }),
        ...sinceBackup(size, lastBackup, now),
      },
    }),
    ...(room?.isNearlyFull && { space: { used: room.used, quota: room.quota } }),
  }
}
