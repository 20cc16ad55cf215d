import { crx } from '@crxjs/vite-plugin'
import react from '@vitejs/plugin-react'
import { type Plugin, runnerImport, type UserConfig } from 'vite'
import manifest from '../manifest.json' with { type: 'json' }
import type { Platform } from '../src/core/audit/types.ts'

/** What differs between browsers, and what the packs add to the manifest. */

export type Target = 'chromium' | 'firefox'

export const contentScript = 'src/content/main.iife.ts'
export const packFile = (platform: string) => `packs/${platform}.js`

const matchesOf = (platform: Platform) => platform.hosts.map((host) => `https://${host}/*`)

export async function loadPlatforms(): Promise<readonly Platform[]> {
  const { module } = await runnerImport<{ platforms: readonly Platform[] }>('./src/platforms/index.ts', {
    configFile: false,
    logLevel: 'error',
  })
  return module.platforms
}

const firefoxOnly = {
  background: { scripts: ['src/background/main.ts'], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'chaperone@chaperone.invalid',
      // The first ESR with the Navigation API, which tells us of a single-page app's moves without polling.
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

const manifestFor = (target: Target, platforms: readonly Platform[]) => ({
  ...manifest,
  ...(target === 'firefox' ? firefoxOnly : { minimum_chrome_version: '120' }),
  host_permissions: platforms.flatMap(matchesOf),
  content_scripts: [{ matches: platforms.flatMap(matchesOf), js: [contentScript], run_at: 'document_idle' }],
})

interface BuiltManifest {
  content_scripts: { matches: string[]; js: string[]; run_at: string }[]
  web_accessible_resources?: unknown
}

/**
 * A pack is loaded only on its own platform, before the content script, so that no page carries the labels of
 * twenty others. And nothing of ours may be readable from a web page (promise 3), whatever the bundler adds.
 */
const packsBesideContent = (platforms: readonly Platform[]): Plugin => ({
  name: 'chaperone-packs',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json']
      if (file?.type !== 'asset') return
      const built = JSON.parse(String(file.source)) as BuiltManifest
      const engine = built.content_scripts.flatMap(({ js }) => js)
      built.content_scripts = platforms.map((platform) => ({
        matches: matchesOf(platform),
        js: [packFile(platform.id), ...engine],
        run_at: 'document_idle',
      }))
      delete built.web_accessible_resources
      file.source = `${JSON.stringify(built, null, 2)}\n`
      for (const platform of platforms) {
        const source = `globalThis.chaperonePack=${JSON.stringify(platform)}\n`
        this.emitFile({ type: 'asset', fileName: packFile(platform.id), source })
      }
    },
  },
})

export async function extensionBuild(target: Target, outDir = `dist/${target}`): Promise<UserConfig> {
  const platforms = await loadPlatforms()
  return {
    plugins: [
      react(),
      crx({
        manifest: manifestFor(target, platforms) as never,
        browser: target === 'firefox' ? 'firefox' : 'chrome',
      }),
      packsBesideContent(platforms),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      // Loaded from the disk, and the strength meter's word lists are big: no warning about downloads.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { log: 'src/ui/log/index.html', verify: 'src/ui/verify/index.html' } },
    },
  }
}
