// Plain JavaScript without packages: this runs before the packages are there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const oldestNode = [20, 19]

/** Checks Node and brings `node_modules` in line with the lock file. Ends the process where that cannot be done. */
export function setup() {
  if (!isNodeRecent()) {
    fail(
      `Chaperone needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node} (nodejs.org).`,
    )
  }
  if (isInstalled()) return
  process.stderr.write('Installing packages (npm ci) …\n')
  // Through a shell, because npm is a .cmd file on Windows; npm's stdout goes to stderr so that `--json` stays pure.
  const npm = spawnSync('npm ci --loglevel=error', { cwd: root, shell: true, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) fail('npm ci failed; nothing was run.')
}

function isNodeRecent() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

/**
 * Compares contents, not times: a checkout sets times at will, and packages must not vanish under a running tool for that.
 * npm keeps its own record of what it installed, which lacks only optional packages of other systems.
 */
function isInstalled() {
  let installed
  try {
    installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  } catch {
    return false
  }
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path]
        ? installed[path].version === wanted.version
        : Boolean(wanted.optional || wanted.peer)),
  )
}

function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
