import { runPackage } from './run-command.ts'

interface LintMessage {
  code: string
  message: string
  file?: string
}
interface LintReport {
  errors: LintMessage[]
  warnings: LintMessage[]
}

/** Mozilla's linter over a built extension: lists what it says; true where there is no error. */
export async function isLintedByMozilla(dist: string, print: (line: string) => void): Promise<boolean> {
  const { stdout } = await runPackage(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', dist, '--output', 'json', '--no-config-discovery'],
    'read',
  )
  const { errors, warnings } = JSON.parse(stdout) as LintReport
  const show = (severity: string) => (found: LintMessage) =>
    print(`${severity} ${found.code}${found.file ? ` (${found.file})` : ''}: ${found.message}`)
  errors.forEach(show('error'))
  warnings.forEach(show('warning'))
  print(`${errors.length} errors, ${warnings.length} warnings`)
  return errors.length === 0
}
