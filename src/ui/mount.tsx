import './components/tokens.css'
import './components/base.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Boundary } from './components/boundary.tsx'
import { HideBar } from './components/hide-bar.tsx'
import { watchHiding } from './hide.ts'
import { watchPageName } from './page-name.ts'
import { watchUse } from './watch-use.ts'
import { direction, type Key, language } from './words.ts'

/** Starts one of our pages: its language, its direction, its title, its content, and how it is hidden. */
export function mount(title: Key, page: ReactNode): void {
  const element = document.getElementById('root')
  if (element === null) throw new Error('the page has no #root')
  document.documentElement.lang = language()
  document.documentElement.dir = direction()
  watchPageName(title)
  const root = createRoot(element)
  const hide = watchHiding(() => root.unmount())
  watchUse()
  root.render(
    <StrictMode>
      <HideBar hide={hide} />
      <Boundary>{page}</Boundary>
    </StrictMode>,
  )
}
