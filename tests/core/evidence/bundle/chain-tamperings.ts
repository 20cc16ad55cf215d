import type { ChainRow } from '../../../../src/core/evidence/chain.ts'
import { linkOf } from '../../../../src/core/evidence/chain.ts'
import type { Tampering } from './tampering-acts.ts'
import { at, chain, edit, inSealed, other, rows, withheld } from './tampering-acts.ts'

export const chainTamperings: readonly Tampering[] = [
  inSealed(
    'a hash in a row is changed',
    rows((all) => all.map((row) => (row.seq === 2 ? { ...row, entryHash: other } : row))),
    { kind: 'linkMismatch', seq: 2 },
    'link 2: is not the hash of the link before it and of the entry',
  ),
  inSealed(
    'a link is changed',
    rows((all) => all.map((row) => (row.seq === 2 ? { ...row, link: other } : row))),
    { kind: 'prevMismatch', seq: 3 },
    'link 3: does not name the link before it',
  ),
  inSealed(
    'a row is dropped',
    rows((all) => all.filter(({ seq }) => seq !== 2)),
    { kind: 'gap', seq: 2 },
    'link 2: missing, up to 2',
  ),
  inSealed(
    'two rows are exchanged',
    rows((all) => [at(all, 1), at(all, 3), at(all, 2), at(all, 4), at(all, 5)]),
    { kind: 'order', seq: 2 },
    'link 2: repeated, or out of order',
  ),
  inSealed(
    'a row is there twice',
    rows((all) => [...all.slice(0, 2), at(all, 2), ...all.slice(2)]),
    { kind: 'duplicate', seq: 2 },
    'link 2: repeated, or out of order',
  ),
  inSealed(
    'the end is cut off',
    rows((all) => all.slice(0, 3)),
    { kind: 'checkpointBeyondEnd', seq: 5 },
    'checkpoint 5: the chain ends before it, at link 3',
  ),
  inSealed(
    'a row is made up and the chain is linked anew',
    rows(async (all) => {
      const made: ChainRow[] = []
      for (const row of all) {
        const prev = made.at(-1)?.link ?? row.prev
        const entryHash = row.seq === 2 ? other : row.entryHash
        made.push({ ...row, prev, entryHash, link: await linkOf(prev, entryHash) })
      }
      return made
    }),
    { kind: 'checkpointMismatch', seq: 5 },
    'checkpoint 5: link 5 is not the one that was signed',
  ),
  inSealed(
    'a row is added',
    async (files) => {
      await rows(async (all) => {
        const prev = at(all, 5).link
        return [...all, { seq: 6, entryHash: other, prev, link: await linkOf(prev, other) }]
      })(files)
      edit(withheld, (text) => `${text}entry\t6\n`)(files)
    },
    { kind: 'checkpointBehind', seq: 6 },
    'link 6: no checkpoint vouches for it and what follows',
  ),
  inSealed(
    'a row is no row',
    edit(chain, (text) => text.replace('\n4\t', '\n04\t')),
    { kind: 'rowMalformed', path: chain, detail: 'line 4' },
    `${chain}: line 4 is not a row of a chain`,
  ),
  inSealed(
    'a byte that a shell drops stands in a row',
    edit(chain, (text) => text.replace('\n4\t', '\n4\0\t')),
    { kind: 'rowMalformed', path: chain, detail: 'line 4' },
    `${chain}: holds a zero byte, which no such list has`,
  ),
  inSealed(
    'the last line is cut off',
    edit(chain, (text) => text.trimEnd()),
    { kind: 'rowMalformed', path: chain, detail: 'the last line is cut off' },
    `${chain}: the last line is cut off`,
  ),
  inSealed(
    'the chain is empty',
    edit(chain, () => ''),
    { kind: 'noChain', path: chain },
    `${chain}: holds no chain`,
  ),
]
