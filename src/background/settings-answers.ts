import type * as z from 'zod/mini'
import { store } from '../log/store.ts'
import type { SettingsReplies, StoredView, settingsRequests } from '../requests/settings.ts'
import { setDiscreet } from './discreet.ts'
import { organisation } from './organisation.ts'

type Answers = {
  [K in keyof SettingsReplies]: (args: z.infer<(typeof settingsRequests)[K]>) => Promise<SettingsReplies[K]>
}

async function stored(): Promise<StoredView> {
  const counted = ['entries', 'files', 'findings', 'confirmations', 'stamps', 'drafts'] as const
  const counts = await Promise.all(counted.map(async (name) => [name, await store[name].count()] as const))
  return Object.fromEntries(counts) as Record<(typeof counted)[number], number>
}

export const settingsAnswers: Answers = {
  organisation,
  async setDiscreet({ on }) {
    await setDiscreet(on)
    return null
  },
  stored,
}
