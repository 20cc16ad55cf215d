import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { useStretch } from '../../../src/ui/log/find/use-stretch.tsx'

/** A list too long for one page of a browser is shown in parts: the part that is asked for by an entry's address, else the first. */

vi.mock('../../../src/ui/words.ts', () => ({ plural: String, t: String }))
vi.mock('../../../src/ui/components/button.tsx', () => ({ Button: () => null }))

const seqs = Array.from({ length: 50_000 }, (_, index) => 50_000 - index)

function Shown({ target }: { target: { readonly seq: number } | undefined }) {
  const { before, seqs: part } = useStretch(seqs, target)
  return `${before} ${part[0]} ${part.at(-1)}`
}

it.each([
  [undefined, '0 50000 30001'],
  [30_001, '0 50000 30001'],
  [30_000, '20000 30000 10001'],
  [17, '40000 10000 1'],
  [60_000, '0 50000 30001'],
])('asked for entry %s, shows %s', (seq, shown) => {
  const target = seq === undefined ? undefined : { seq }
  expect(renderToStaticMarkup(<Shown target={target} />)).toBe(shown)
})
