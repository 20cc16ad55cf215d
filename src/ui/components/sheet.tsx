import type { ReactNode } from 'react'
import { type Key, t } from '../words.ts'
import { Mark } from './icons.tsx'

const ways = [
  { page: 'log', words: 'openLogLong' },
  { page: 'options', words: 'openOptions' },
] as const satisfies readonly { page: string; words: Key }[]

interface Props {
  title: string
  /** One quiet line below it. */
  lead: string
  /** Stands beside the title. */
  action?: ReactNode
  wide?: boolean
  /** The page that this is; the foot leads to the others. Absent: no foot. */
  here?: (typeof ways)[number]['page'] | 'other'
  children: ReactNode
}

/** What a full page has in common with the others: who speaks, what it is, and the ways on. */
export function Sheet({ title, lead, action, wide, here, children }: Props) {
  return (
    <div className={wide ? 'sheet sheet-wide' : 'sheet'}>
      <header className="sheet-head">
        <Mark size={36} />
        <div className="head-title">
          <h1>{title}</h1>
          <p className="soft">{lead}</p>
        </div>
        {action}
      </header>
      <main className="stack-loose">{children}</main>
      {here === undefined ? null : (
        <nav className="sheet-foot small" aria-label={t('extensionName')}>
          {ways
            .filter(({ page }) => page !== here)
            .map(({ page, words }) => (
              <a key={page} href={`../${page}/index.html`}>
                {t(words)}
              </a>
            ))}
        </nav>
      )}
    </div>
  )
}
