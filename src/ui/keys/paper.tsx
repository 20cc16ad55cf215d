import './paper.css'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'

/**
 * Prints one card and nothing else of the page, so that nothing comes along that stood beside it. The card is in the
 * document only while it is printed.
 */
export function usePaper(card: ReactNode): { paper: ReactNode; print: () => void } {
  const [isPrinting, setPrinting] = useState(false)

  useLayoutEffect(() => {
    if (!isPrinting) return undefined
    document.documentElement.dataset.paper = ''
    const done = () => setPrinting(false)
    addEventListener('afterprint', done)
    return () => {
      removeEventListener('afterprint', done)
      delete document.documentElement.dataset.paper
    }
  }, [isPrinting])

  const print = () => {
    flushSync(() => setPrinting(true))
    window.print()
  }
  const paper = isPrinting ? createPortal(<article className="paper">{card}</article>, document.body) : null
  return { paper, print }
}
