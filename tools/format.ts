import { readFileSync, writeFileSync } from 'node:fs'
import { platforms } from '../src/platforms/index.ts'
import { platformTable, withTable } from './readme-table.ts'
import { runPackage } from './run-command.ts'

/** `npm run format`: sources in one form, and README's table as the packs have it. */
export async function main(): Promise<number> {
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), platformTable(platforms)))
  return (await runPackage('@biomejs/biome/bin/biome', ['check', '--write', '.'])).code ?? 1
}
