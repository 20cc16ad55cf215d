import { readFileSync, writeFileSync } from 'node:fs'
import { platforms } from '../src/platforms/index.ts'
import { platformTable, withTable } from './platforms-table.ts'
import { runPackage } from './run-command.ts'

/** `npm run format`: sources in one form, and the tables of docs/platforms.md as the packs have it. */
const document = 'docs/platforms.md'

export async function main(): Promise<number> {
  writeFileSync(document, withTable(readFileSync(document, 'utf8'), platformTable(platforms)))
  return (await runPackage('@biomejs/biome/bin/biome', ['check', '--write', '.'])).code ?? 1
}
