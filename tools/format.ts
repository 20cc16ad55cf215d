import { readFileSync, writeFileSync } from 'node:fs'
import { platforms } from '../src/platforms/index.ts'
import { cuesTable } from './cues-table.ts'
import { withTable } from './document-table.ts'
import { platformTable } from './platforms-table.ts'
import { runPackage } from './run-command.ts'

/** `npm run format`: sources in one form, and the tables of docs as the packs and the rules for cues have it. */
const made = [
  { document: 'docs/platforms.md', from: 'src/platforms', table: () => platformTable(platforms) },
  { document: 'docs/cues.md', from: 'tests/core/cues/messages', table: cuesTable },
]

export async function main(): Promise<number> {
  for (const { document, from, table } of made)
    writeFileSync(document, withTable(readFileSync(document, 'utf8'), table(), from))
  return (await runPackage('@biomejs/biome/bin/biome', ['check', '--write', '.'])).code ?? 1
}
