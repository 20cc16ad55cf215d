import { type ChildProcess, spawn } from 'node:child_process'

export interface CommandResult {
  code: number
  /** Empty unless it was asked for. */
  stdout: string
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill()
})

/**
 * Runs a program to its end; it ends with us. A program that cannot be started counts as exit code 127.
 * @param output where its stdout goes: `show` it, send it to `stderr`, or `read` it.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  output: 'show' | 'stderr' | 'read' = 'show',
  errors: 'show' | 'hide' = 'show',
): Promise<CommandResult> {
  const stdout = output === 'show' ? 'inherit' : output === 'stderr' ? 2 : 'pipe'
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', stdout, errors === 'show' ? 'inherit' : 'ignore'],
    })
    running.add(child)
    let text = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    const end = (code: number) => {
      running.delete(child)
      resolve({ code, stdout: text })
    }
    child.once('error', () => end(127))
    child.once('close', (code) => end(code ?? 1))
  })
}

/** Runs a package's own program with this Node, so that no shell and no `npx` stands between us and the child. */
export const runPackage = (file: string, args: readonly string[], output?: 'show' | 'stderr' | 'read') =>
  runCommand(process.execPath, [`node_modules/${file}`, ...args], output)
