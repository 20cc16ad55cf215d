import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { installPackages } from './install-packages.ts'
import { isProgram, onPath } from './on-path.ts'
import { runCommand } from './run-command.ts'

export type BrowserKind = 'chromium' | 'firefox'
export interface FoundBrowser {
  path: string
  /** As the browser says it, for example `Chromium 156.0.8078.79`; empty where it does not say (Windows). */
  version: string
}

/** Its message is one line: what to install or which variable to set. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError'
  readonly isPlain = true
}

const variables = { chromium: 'CHAPERONE_BROWSER', firefox: 'CHAPERONE_FIREFOX' } as const
const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const

// Unbranded first: branded Chrome since 137 ignores `--load-extension`.
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'msedge',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const

const programFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)
const onWindows = (path: string) => programFolders.map((folder) => join(folder, path))
const onMac = (app: string, program: string) =>
  ['/Applications', join(homedir(), 'Applications')].map((f) => `${f}/${app}.app/Contents/MacOS/${program}`)

const usualPlaces: Record<BrowserKind, string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
    ...onMac('Chromium', 'Chromium'),
    ...onWindows('Chromium\\Application\\chrome.exe'),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    ...onMac('Google Chrome', 'Google Chrome'),
    ...onMac('Microsoft Edge', 'Microsoft Edge'),
    ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/opt/firefox/firefox',
    ...onMac('Firefox', 'firefox'),
    ...onMac('Firefox Developer Edition', 'firefox'),
    ...onWindows('Mozilla Firefox\\firefox.exe'),
  ],
}

/**
 * Finds a browser: the variable, then PATH, then the usual places, then (if allowed) Debian's package.
 * @throws NoBrowserError
 */
export async function findBrowser(
  kind: BrowserKind,
  { install, places = usualPlaces[kind] }: { install: boolean; places?: readonly string[] },
): Promise<FoundBrowser> {
  const named = process.env[variables[kind]]
  if (named) {
    if (!isProgram(named))
      throw new NoBrowserError(`${variables[kind]} is set to ${named}, which is no program.`)
    return withVersion(named)
  }
  const first = look(kind, places)
  if (first && !isBrandedChrome(first)) return withVersion(first)
  if (install && (await installPackages([packages[kind]]))) {
    const installed = look(kind, places)
    if (installed && !isBrandedChrome(installed)) return withVersion(installed)
  }
  throw new NoBrowserError(
    first
      ? `Only Google Chrome was found (${first}), which no longer loads extensions from the command line: ` +
          `install Chromium, or set ${variables[kind]} to a Chromium, Edge or Chrome for Testing.`
      : `No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found: install "${packages[kind]}", ` +
          `or set ${variables[kind]} to its program.`,
  )
}

/** The best candidate; branded Chrome only where there is nothing else. */
function look(kind: BrowserKind, places: readonly string[]): string | undefined {
  const candidates = [...names[kind].map((name) => onPath([name])), ...places.filter(isProgram)].filter(
    (path) => path !== undefined,
  )
  return candidates.find((path) => !isBrandedChrome(path)) ?? candidates[0]
}

const isBrandedChrome = (path: string): boolean =>
  /^google[- ]chrome/i.test(basename(path)) || /google[\\/]chrome[\\/]/i.test(path)

async function withVersion(path: string): Promise<FoundBrowser> {
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return { path, version: '' }
  const { stdout } = await runCommand(path, ['--version'], 'read', 'hide')
  return { path, version: stdout.trim().split('\n')[0] ?? '' }
}
