import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BundleDescription, describe } from '../src/core/evidence/bundle/describe.ts'
import { verifyBundle } from '../src/core/evidence/bundle/verify-bundle.ts'
import { readFingerprint } from '../src/core/evidence/fingerprint-form.ts'
import { problemLine } from './problem-words.ts'

/** `npm run verify -- BUNDLE [options]`: 0 intact, 1 broken, 2 unreadable or wrongly asked. */

const usage = 'usage: npm run verify -- BUNDLE.zip [--json] [--fingerprint HEX] [--checkpoint HEX]'

/** One line says it all; exit code 2. */
class CannotVerifyError extends Error {}

const parse = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      fingerprint: { type: 'string' },
      checkpoint: { type: 'string' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new CannotVerifyError(usage)
  const { json, ...kept } = values
  for (const hash of Object.values(kept))
    if (hash !== undefined && readFingerprint(hash) === undefined)
      throw new CannotVerifyError(
        'a fingerprint, or the last line of a checkpoint, has 64 hexadecimal digits',
      )
  return { file, json, ...kept }
}

async function opened(file: string): Promise<Blob> {
  // npm moves to the project's folder and keeps where it was called from here.
  const path = resolve(process.env.INIT_CWD ?? '.', file)
  try {
    const found = await stat(path)
    if (found.isDirectory())
      throw new CannotVerifyError(`${file} is a folder: give the ZIP, or run  sh verify.sh  in the folder`)
    if (!found.isFile()) throw new CannotVerifyError(`${file} is not a file`)
    return await openAsBlob(path)
  } catch (error) {
    if (error instanceof CannotVerifyError) throw error
    throw new CannotVerifyError(
      `cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`,
    )
  }
}

const whyUnreadable = ({ why, detail = '' }: Extract<BundleDescription, { verdict: 'unreadable' }>): string =>
  ({
    empty: 'the file is empty',
    encrypted: 'it is encrypted: open it first, with  age -d -o bundle.zip BUNDLE.zip.age',
    notAZip: `it is no ZIP archive that can be read (${detail.split('\n')[0]})`,
    notABundle: 'it is a ZIP archive, but no bundle of Chaperone',
  })[why]

function print(found: BundleDescription, hasFingerprint: boolean): void {
  if (found.verdict === 'unreadable') return
  const { verdict, problems, log, files, stamps } = found
  for (const problem of problems) console.log(`BROKEN  ${problemLine(problem)}`)
  const held = log.withheld.length + log.withheldFiles.length
  const extracts =
    log.extracts.length === 0
      ? ''
      : ` (of ${log.extracts.length} an extract is here, which nothing can check)`
  console.log(
    `${files} files; ${log.entries} links, ${log.entriesChecked} entries and ${log.filesChecked} of their files are as recorded; ` +
      `${held} withheld${extracts}, ${log.deleted.length} deleted; ${log.checkpoints} checkpoints`,
  )
  console.log(
    `key ${log.fingerprint}${hasFingerprint ? '' : '  (compare it with one that came another way)'}`,
  )
  for (const { size, genTime, authority } of stamps)
    console.log(`time stamp on checkpoint ${size}: ${genTime}, ${authority.replace(/[^\x20-\x7e]/g, '?')}`)
  if (stamps.length > 0)
    console.log('whether to trust these authorities is yours to judge; VERIFY.txt says how')
  console.log(verdict === 'intact' ? 'INTACT' : `BROKEN: ${problems.length} problems`)
}

export async function main(args: readonly string[]): Promise<number> {
  try {
    const { file, json, ...options } = parse(args)
    const found = describe(await verifyBundle(await opened(file), options))
    if (json) console.log(JSON.stringify(found, null, 2))
    else print(found, options.fingerprint !== undefined)
    if (found.verdict === 'unreadable') throw new CannotVerifyError(`${file}: ${whyUnreadable(found)}`)
    return found.verdict === 'intact' ? 0 : 1
  } catch (error) {
    console.error(`verify: ${(error as Error).message.split('\n')[0]}`)
    return 2
  }
}
