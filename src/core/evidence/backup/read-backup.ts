import { type ChainRow, sha256Hex } from '../chain.ts'
import { decodeEntry, type Entry } from '../entry.ts'
import { open } from '../seal.ts'
import { checkCheckpoints } from '../verify-checkpoints.ts'
import { checkRows } from '../verify-rows.ts'
import type { Damage } from './damage.ts'
import { isFrameWhole } from './frame.ts'
import { listPath, partPath, rowsOfList } from './layout.ts'
import type { BackupHead, BackupList, BackupPart } from './lists.ts'
import { findPiece, type OpenedBackup, readList } from './open-backup.ts'
import { rebuilt } from './rebuild.ts'

/** A row for the store, in the table that it came from. */
export interface RestoredRow {
  readonly table: 'entries' | 'files' | 'checkpoints' | 'stamps'
  readonly row: unknown
}

type Yielded = RestoredRow | { readonly damage: Damage }

/** What is needed while a backup is read, and what is known of it so far. */
export interface Reading {
  readonly backup: OpenedBackup
  readonly head: BackupHead
  readonly identity: string
  /** ISO; written into the rows of what is lost. */
  readonly now: string
  /** Told how many bytes of the file are done with. */
  readonly onProgress?: (bytes: number) => void
  readonly signal?: AbortSignal
}

/**
 * Every row of the log, each piece compared with its hash, opened, and compared with the chain. What is damaged
 * keeps its row in the chain and is named. Never throws for damage.
 * @throws the signal's reason.
 */
export async function* restoredRows(reading: Reading): AsyncGenerator<Yielded> {
  const { backup, head, identity } = reading
  const rows: ChainRow[] = []
  const checkpoints: BackupList['checkpoints'] = []
  const claimed = new Set<string>()
  const lostLists: number[] = []
  let isWhole = true
  const take = function* (one: Yielded) {
    if ('damage' in one) isWhole = false
    else if (one.table === 'entries') rows.push(one.row as ChainRow)
    yield one
  }
  for (let n = 1; n <= head.lists.length; n++) {
    reading.signal?.throwIfAborted()
    const list = await readList(backup, head, n, identity)
    if (list === undefined) {
      lostLists.push(n)
      continue
    }
    for (const { path } of list.parts) claimed.add(path)
    for await (const one of rowsOf(reading, list)) yield* take(one)
    checkpoints.push(...list.checkpoints)
    for (const row of list.checkpoints) yield { table: 'checkpoints', row }
    for (const row of list.stamps) yield { table: 'stamps', row }
  }
  for (const n of lostLists) {
    const from = (n - 1) * rowsOfList + 1
    yield* take({
      damage: { what: 'list', how: 'damaged', from, to: Math.min(from + rowsOfList - 1, head.size) },
    })
  }
  if (lostLists.length > 0) for await (const one of rebuilt(reading, claimed)) yield* take(one)
  for await (const damage of chainDamage(head, rows, checkpoints)) yield* take({ damage })
  if (isWhole && !(await isFrameWhole(backup, head))) yield { damage: { what: 'frame', how: 'damaged' } }
}

async function* rowsOf(reading: Reading, list: BackupList): AsyncGenerator<Yielded> {
  const partsOf = new Map<number, BackupPart[]>()
  for (const part of list.parts) partsOf.set(part.seq, [...(partsOf.get(part.seq) ?? []), part])
  for (const row of list.rows) {
    reading.signal?.throwIfAborted()
    const parts = partsOf.get(row.seq) ?? []
    const own = parts.find(({ name }) => name === undefined)
    const taken = own && (await takePart(reading, own))
    const entry = taken?.plain && (await entryOf(taken.plain, row))
    if (taken?.damage) yield { damage: taken.damage }
    else if (taken && entry === undefined) yield { damage: { what: 'entry', how: 'before', seq: row.seq } }
    const lostFiles: string[] = []
    for (const part of parts.filter(({ name }) => name !== undefined)) {
      const name = part.name ?? ''
      const file = await takePart(reading, part)
      if (file.sealed === undefined) lostFiles.push(name)
      else yield { table: 'files', row: { seq: row.seq, name, sealed: file.sealed } }
      const recorded = entry?.files.find((one) => one.name === name)
      if (file.damage) yield { damage: file.damage }
      else if (entry && !(await isFileOf(recorded, file.plain)))
        yield { damage: { what: 'file', how: 'before', seq: row.seq, file: name } }
    }
    yield {
      table: 'entries',
      row: {
        ...row,
        ...(taken?.sealed && { sealed: taken.sealed }),
        ...(taken && taken.sealed === undefined && { lost: reading.now }),
        ...(lostFiles.length > 0 && { lostFiles }),
      },
    }
  }
}

interface Taken {
  /** Exactly the bytes that were backed up. */
  readonly sealed?: Uint8Array<ArrayBuffer>
  readonly plain?: Uint8Array<ArrayBuffer>
  readonly damage?: Damage
}

async function takePart({ backup, head, identity, onProgress }: Reading, part: BackupPart): Promise<Taken> {
  const n = Number(/\d+/.exec(part.path)?.[0])
  const { right, wrong } = await findPiece(backup, {
    ...part,
    before: n === 1 ? listPath('first', head.lists.length) : partPath(n - 1),
    after: n === head.parts ? listPath('last', 0) : partPath(n + 1),
  })
  onProgress?.(backup.named(part.path)[0]?.end ?? 0)
  if (right !== undefined) {
    const plain = await open(right, identity).catch(() => undefined)
    return { sealed: right, ...(plain && { plain }) }
  }
  const opens = wrong !== undefined && (await open(wrong, identity).then(Boolean, () => false))
  const how = wrong === undefined ? 'missing' : opens ? 'replaced' : 'damaged'
  return {
    damage:
      part.name === undefined
        ? { what: 'entry', how, seq: part.seq }
        : { what: 'file', how, seq: part.seq, file: part.name },
  }
}

async function entryOf(plain: Uint8Array, row: ChainRow): Promise<Entry | undefined> {
  if ((await sha256Hex(plain)) !== row.entryHash) return undefined
  try {
    return decodeEntry(plain)
  } catch {
    return undefined
  }
}

const isFileOf = async (recorded: Entry['files'][number] | undefined, plain: Uint8Array | undefined) =>
  recorded !== undefined && plain !== undefined && (await sha256Hex(plain)) === recorded.sha256

async function* chainDamage(
  { size, vault }: BackupHead,
  given: readonly ChainRow[],
  checkpoints: BackupList['checkpoints'],
): AsyncGenerator<Damage> {
  const chain = await checkRows([...given].sort((a, b) => a.seq - b.seq))
  const signed = await checkCheckpoints(
    checkpoints.map(({ text, signature }) => ({ text, signature })),
    vault.publicKey,
    chain.rows,
    vault.earlierKeys,
  )
  for (const { kind, seq, detail } of [...chain.problems, ...signed.problems])
    yield {
      what: 'chain',
      how: 'before',
      ...(seq !== undefined && { seq }),
      detail: [kind, detail].filter(Boolean).join(' '),
    }
  const last = chain.rows.at(-1)?.seq ?? 0
  if (last < size) yield { what: 'chain', how: 'missing', from: last + 1, to: size }
}
