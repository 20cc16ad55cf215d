import type * as z from 'zod/mini'
import { fingerprint } from '../core/evidence/checkpoint.ts'
import { setPreference } from '../log/preferences.ts'
import type { Vault } from '../log/store.ts'
import type { BackupReplies, backupRequests } from '../requests/backup.ts'
import { whileAwake } from './awake.ts'
import { note } from './record.ts'
import { commitRestore } from './restore.ts'
import { changed } from './revision.ts'
import { write } from './writer.ts'

type Answers = {
  [K in keyof BackupReplies]: (args: z.infer<(typeof backupRequests)[K]>) => Promise<BackupReplies[K]>
}

/** A log whose signing key was not in its backup goes on with a new one; the chain itself says so. */
async function noteNewKey({ publicKey, earlierKeys }: Vault, requestId: string): Promise<void> {
  const before = earlierKeys?.at(-1)
  if (before === undefined) return
  const whatHappened = [
    'This log was restored from a backup that did not hold its signing key. From this entry on, checkpoints are signed with a new key.',
    `Fingerprint of the key before, up to entry ${before.size}: ${await fingerprint(before.publicKey)}`,
    `Fingerprint of the new key: ${await fingerprint(publicKey)}`,
  ].join('\n')
  await write(note({ whatHappened }), [], { requestId })
}

export const backupAnswers: Answers = {
  async commitRestore({ restoreId }) {
    const { vault, entries, added, kept } = await whileAwake(() => commitRestore(restoreId))
    if (vault?.sealedKeys !== undefined && vault.earlierKeys?.at(-1)?.size === entries)
      await noteNewKey(vault, restoreId)
    await changed()
    return { entries, added, kept }
  },
  async backupMade(last) {
    await setPreference('lastBackup', last)
    await changed()
    return null
  },
}
