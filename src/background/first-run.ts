import browser, { type Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import { platforms } from '../platforms/index.ts'
import { type FirstRunPlatform, type FirstRunView, firstRunSteps } from '../requests/first-run.ts'
import { settingsLink } from './checklist.ts'
import { kindOf } from './findings.ts'
import { jurisdictionNow } from './organisation.ts'
import { platformsOff } from './platform-switch.ts'
import { logState } from './state.ts'

/**
 * The first run is shown by itself once in the life of an installation, and whenever it is opened from the options.
 * How far somebody came lies in `storage.local`, so that it goes on there after a closed tab or a restart.
 */

export const firstRunPage = 'src/ui/onboarding/index.html'
const key = 'firstRun'

/** Before the rest of the packs: where most people have an account. Only an order; nothing else rests on it. */
export const commonPlatforms = [
  'facebook',
  'whatsapp',
  'instagram',
  'linkedin',
  'x',
  'google',
  'youtube',
  'tiktok',
] as const

const schema = z.object({
  /** ISO; when it opened by itself, or would have. */
  openedAt: z.optional(z.iso.datetime()),
  step: z.optional(z.enum(firstRunSteps)),
  chosen: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200))),
})
type Progress = z.infer<typeof schema>

/** What is stored in another form counts as nothing. */
async function progress(): Promise<Progress> {
  const stored = z.safeParse(schema, (await browser.storage.local.get(key))[key])
  return stored.success ? stored.data : {}
}

/** Two ticks in a row must not write over each other. */
let turn: Promise<unknown> = Promise.resolve()

function keep(more: Progress): Promise<void> {
  const kept = turn.then(async () => browser.storage.local.set({ [key]: { ...(await progress()), ...more } }))
  turn = kept.catch(() => undefined)
  return kept
}

/** An update opens nothing: who has used the extension before was not waiting for it. */
export async function openFirstRun(reason: Runtime.OnInstalledReason, now: Date): Promise<void> {
  if ((await progress()).openedAt !== undefined) return
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(firstRunPage) })
  // Only now: a browser that ended in between shows it the next time.
  await keep({ openedAt: now.toISOString() })
}

const rank = (id: string): number => {
  const at = (commonPlatforms as readonly string[]).indexOf(id)
  return at < 0 ? commonPlatforms.length : at
}

async function platformsInOrder(): Promise<FirstRunPlatform[]> {
  const off = await platformsOff()
  const views = platforms
    // What concerns everybody is nothing to choose.
    .filter(({ id }) => id !== 'everywhere')
    .map(async (platform): Promise<FirstRunPlatform> => {
      const { id, name, hosts } = platform
      const kind = await kindOf(id)
      const link = settingsLink(platform)
      return {
        id,
        name,
        isCommon: rank(id) < commonPlatforms.length,
        isAppOnly: hosts.length === 0,
        isOff: off.includes(id),
        ...(kind !== undefined && { kind }),
        ...(link !== undefined && { link }),
      }
    })
  return (await Promise.all(views)).toSorted(
    (a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, 'en'),
  )
}

async function firstRun(): Promise<FirstRunView> {
  const { step = 'platforms', chosen = [] } = await progress()
  const jurisdiction = await jurisdictionNow()
  return {
    step,
    chosen,
    platforms: await platformsInOrder(),
    ...(jurisdiction !== undefined && { jurisdiction }),
    log: await logState(),
  }
}

export const firstRunAnswers = {
  firstRun,
  async keepFirstRun(more: Pick<Progress, 'step' | 'chosen'>): Promise<null> {
    await keep(more)
    return null
  },
}
