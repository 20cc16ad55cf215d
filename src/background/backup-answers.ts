import type * as z from 'zod/mini'
import { setPreference } from '../log/preferences.ts'
import type { BackupReplies, backupRequests } from '../requests/backup.ts'
import { commitRestore } from './restore.ts'
import { changed } from './revision.ts'

type Answers = {
  [K in keyof BackupReplies]: (args: z.infer<(typeof backupRequests)[K]>) => Promise<BackupReplies[K]>
}

export const backupAnswers: Answers = {
  async commitRestore({ restoreId }) {
    const result = await commitRestore(restoreId)
    await changed()
    return result
  },
  async backupMade(last) {
    await setPreference('lastBackup', last)
    await changed()
    return null
  },
}
