import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A fresh profile is shown the first run in a tab in front, as a person's is. The tests begin after that: with the tab
 * gone, since it would come to the front just when a test has put its own page there.
 */

export const firstRunPage = 'src/ui/onboarding/index.html'

interface FirstRun {
  /** Folder of the built extension; the harness's own dummy has no first run. */
  dist: string
  background: <T>(expression: string) => Promise<T>
  /** A profile that was killed may have lost that it was shown; then there is nothing to wait for. */
  isFresh: boolean
  /** Closes the tab and waits for it; it is there or on its way. */
  closeTab: () => Promise<void>
}

const openedAt = `(globalThis.browser ?? chrome).storage.local.get('firstRun').then(({ firstRun }) => firstRun?.openedAt ?? null)`

/** Waits until the extension has decided whether to show it. @param since ms; what was shown before is gone with its browser */
export async function passFirstRun(
  { dist, background, isFresh, closeTab }: FirstRun,
  since: number,
): Promise<void> {
  if (!existsSync(join(dist, firstRunPage))) return
  for (const end = Date.now() + (isFresh ? 60_000 : 3_000); Date.now() < end; await sleep(50)) {
    const at = await background<string | null>(openedAt).catch(() => null)
    if (at === null) continue
    if (Date.parse(at) >= since) await closeTab()
    return
  }
  if (isFresh) throw new Error('the extension did not say that it was installed')
}
