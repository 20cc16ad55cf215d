import { build } from 'vite'
import { extensionBuild, type Target } from './extension-build.ts'

/** Builds the extension into dist/chromium and dist/firefox, or only for the browsers named. */
export async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((arg): arg is Target => arg === 'chromium' || arg === 'firefox')
  for (const target of named.length > 0 ? named : (['chromium', 'firefox'] as const)) {
    await buildInto(target, `dist/${target}`)
    console.error(`built dist/${target}`)
  }
  return 0
}

export async function buildInto(target: Target, folder: string): Promise<void> {
  const config = await extensionBuild(target, folder)
  // Reading the packs through vite leaves `development` here, and React would be built for developers.
  process.env.NODE_ENV = 'production'
  await build({ ...config, configFile: false, logLevel: 'error' })
}
