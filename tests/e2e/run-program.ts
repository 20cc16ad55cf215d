import { execFileSync } from 'node:child_process'

/** Runs a tool that is not ours and gives back what it says. @throws Error when it ends with another code than 0 */
export const runProgram = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
