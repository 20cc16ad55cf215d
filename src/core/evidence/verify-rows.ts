import type { ChainRow } from './chain.ts'
import { GENESIS, linkOf } from './chain.ts'
import type { Problem } from './problem.ts'

const hex64 = /^[0-9a-f]{64}$/

/** The well-formed rows, each number once and ascending, and what is wrong with the chain that they make. */
export async function checkRows(given: unknown): Promise<{ rows: ChainRow[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const rows = new Map<number, ChainRow>()
  let highest = 0
  for (const value of Array.isArray(given) ? given : [undefined]) {
    const { row, seq } = read(value)
    if (row === undefined) problems.push({ kind: 'rowMalformed', ...(seq === undefined ? {} : { seq }) })
    else if (rows.has(row.seq)) problems.push({ kind: 'duplicate', seq: row.seq })
    else {
      if (row.seq < highest) problems.push({ kind: 'order', seq: row.seq })
      highest = Math.max(highest, row.seq)
      rows.set(row.seq, row)
    }
  }
  const ascending = [...rows.values()].sort((a, b) => a.seq - b.seq)
  let before: Pick<ChainRow, 'seq' | 'link'> = { seq: 0, link: GENESIS }
  for (const row of ascending) {
    if (row.seq > before.seq + 1) problems.push(gap(before.seq + 1, row.seq - 1))
    else if (row.prev !== before.link) problems.push({ kind: 'prevMismatch', seq: row.seq })
    if (row.link !== (await linkOf(row.prev, row.entryHash)))
      problems.push({ kind: 'linkMismatch', seq: row.seq })
    before = row
  }
  return { rows: ascending, problems }
}

const gap = (first: number, last: number): Problem => ({
  kind: 'gap',
  seq: first,
  ...(first === last ? {} : { detail: `to ${last}` }),
})

function read(value: unknown): { row?: ChainRow; seq?: number } {
  try {
    const { seq, entryHash, prev, link } = value as Record<keyof ChainRow, unknown>
    if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return {}
    if (typeof entryHash !== 'string' || typeof prev !== 'string' || typeof link !== 'string') return { seq }
    if (![entryHash, prev, link].every((hash) => hex64.test(hash))) return { seq }
    return { seq, row: { seq, entryHash, prev, link } }
  } catch {
    return {}
  }
}
