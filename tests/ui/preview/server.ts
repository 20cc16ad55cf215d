import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url))
const cache = fileURLToPath(new URL('../../../.cache/preview/', import.meta.url))

/** Builds our pages with the fake browser, into a folder of this process, and serves them on a free loopback port. */
export async function servePreview(): Promise<{ origin: string; close: () => Promise<void> }> {
  const outDir = `${cache}${process.pid}`
  await build({ configFile, build: { outDir } })
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '')
  if (origin === undefined) throw new Error('the preview has no address')
  const close = async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
  return { origin, close }
}

/** Where a state is shown. A popup state with `tab` is shown as a page, at the width of the window. */
export function addressOf(origin: string, state: string, tab = false, language = 'en-GB'): string {
  const page = /^(options|log|verify|onboarding|practice)(?=-|$)/.exec(state)?.[1] ?? 'popup'
  const hash = state.startsWith('log-pathway') ? '#case-6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f102' : ''
  return `${origin}/src/ui/${page}/index.html?preview=${state}&language=${language}${tab ? '&tabId=1' : ''}${hash}`
}
