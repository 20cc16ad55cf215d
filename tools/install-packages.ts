import { onPath } from './on-path.ts'
import { runCommand } from './run-command.ts'

/** A system program that a test uses, and Debian's package that brings it. */
export const packageOf = {
  openssl: 'openssl',
  age: 'age',
  unzip: 'unzip',
  pdftotext: 'poppler-utils',
  dash: 'dash',
} as const
export type SystemTool = keyof typeof packageOf
/** And Homebrew's. */
export const brewOf: Readonly<Record<SystemTool, string>> = {
  ...packageOf,
  pdftotext: 'poppler',
  openssl: 'openssl@3',
}

/** Installs what is missing, as far as it can. Returns what is still missing. */
export async function ensureTools(tools: readonly SystemTool[]): Promise<SystemTool[]> {
  const isMissing = (tool: SystemTool) => onPath([tool]) === undefined
  const missing = tools.filter(isMissing)
  if (missing.length > 0) await installPackages(missing.map((tool) => packageOf[tool]))
  return missing.filter(isMissing)
}

/** By apt-get, as root or through a sudo that asks nothing. False where there is no such way or it failed. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  if (onPath(['apt-get']) === undefined) return false
  const prefix = await rootPrefix()
  if (!prefix) return false
  process.stderr.write(`Installing ${names.join(', ')} (apt-get) …\n`)
  const apt = async (...args: string[]) => {
    const [command = '', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      ...args,
    ]
    return (await runCommand(command, rest, 'stderr')).code === 0
  }
  // A failed update (one dead mirror) need not stop the install.
  await apt('update')
  return apt('install', '-y', '--no-install-recommends', ...names)
}

async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return []
  if (onPath(['sudo']) === undefined) return undefined
  return (await runCommand('sudo', ['-n', 'true'], 'stderr', 'hide')).code === 0 ? ['sudo', '-n'] : undefined
}
