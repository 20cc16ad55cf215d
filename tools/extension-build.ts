import { crx } from '@crxjs/vite-plugin'
import react from '@vitejs/plugin-react'
import { build, type Plugin, runnerImport, type UserConfig } from 'vite'
import manifest from '../manifest.json' with { type: 'json' }
import type { Platform } from '../src/core/audit/types.ts'
import { originOf, timestampAuthorities } from '../src/guidance/timestamp-authorities.ts'
import { packScript } from './pack-script.ts'

/** What differs between browsers, and what the packs add to the manifest. */

export type Target = 'chromium' | 'firefox'

export const contentScript = 'src/content/main.iife.ts'
/** Put into a page only when something is saved there; see src/background/page-scripts.ts. */
const onDemand = [
  'src/content/snapshot.iife.ts',
  'src/content/conversation.iife.ts',
  'src/content/outline.iife.ts',
  'src/content/spotlight.iife.ts',
]
/** Pages that no field of the manifest names. */
const ownPages = ['log', 'verify', 'onboarding', 'practice']
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

const chromiumOnly = {
  minimum_chrome_version: '120',
  // Firefox asks for no schema.
  storage: { managed_schema: 'managed-schema.json' },
}

/** Extension pages may connect to the timestamp authorities and nowhere else (promise 1). */
export const contentSecurityPolicy = (): string => {
  const written: string = manifest.content_security_policy.extension_pages
  const policy = written.replace(
    "connect-src 'none'",
    `connect-src ${timestampAuthorities.map(({ url }) => url).join(' ')}`,
  )
  if (policy === written) throw new Error("the manifest must say connect-src 'none', to be replaced here")
  return policy
}

export const manifestFor = (target: Target, platforms: readonly Platform[]) => ({
  ...manifest,
  ...(target === 'firefox' ? firefoxOnly : chromiumOnly),
  content_security_policy: { extension_pages: contentSecurityPolicy() },
  host_permissions: platforms.flatMap(matchesOf),
  optional_host_permissions: [...new Set(timestampAuthorities.map(originOf))],
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
const packsBesideContent = (onTheWeb: readonly Platform[]): Plugin => ({
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
      built.content_scripts = onTheWeb.map((platform) => ({
        matches: matchesOf(platform),
        js: [packFile(platform.id), ...engine],
        run_at: 'document_idle',
      }))
      delete built.web_accessible_resources
      file.source = `${JSON.stringify(built, null, 2)}\n`
      for (const platform of onTheWeb) {
        this.emitFile({ type: 'asset', fileName: packFile(platform.id), source: packScript(platform) })
      }
    },
  },
})

const builtAlone = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'chaperoneOnDemand' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`)
  return chunk.code
}

/** One file each, that no manifest names: what is rarely wanted is no load on the page of those who do not want it. */
const scriptsOnDemand = (): Plugin => ({
  name: 'chaperone-on-demand',
  apply: 'build',
  async generateBundle() {
    for (const entry of onDemand) {
      const fileName = entry.replace(/\.ts$/, '.js')
      this.emitFile({ type: 'asset', fileName, source: await builtAlone(entry) })
    }
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
      // What exists only as an app has a checklist and no page.
      packsBesideContent(platforms.filter(({ hosts }) => hosts.length > 0)),
      scriptsOnDemand(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      // Loaded from the disk, and the strength meter's word lists are big: no warning about downloads.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: Object.fromEntries(ownPages.map((page) => [page, `src/ui/${page}/index.html`])),
      },
    },
  }
}
