import './components/tokens.css'
import './components/base.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { direction, type Key, language, t } from './words.ts'

/** Starts one of our pages: its language, its direction, its title, its content. */
export function mount(title: Key, page: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no #root')
  document.documentElement.lang = language()
  document.documentElement.dir = direction()
  document.title = t(title)
  createRoot(root).render(<StrictMode>{page}</StrictMode>)
}
