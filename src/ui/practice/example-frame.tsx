import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ExampleKind } from '../../core/practice/example-pack.ts'
import type { PracticeReader, PracticeReading } from '../../core/practice/reader.ts'

interface Props {
  kind: ExampleKind
  /** Says that it is an example, for those who hear it. */
  title: string
  children: ReactNode
  read: (reading: PracticeReading) => void
}

const reader = (): PracticeReader | undefined =>
  (globalThis as { chaperonePractice?: PracticeReader }).chaperonePractice

/**
 * The example in a document of its own, or the reader would find our own words beside it. The frame is empty and stays
 * on no address, so our policy, which allows no frames to be loaded, holds as it is.
 */
export function ExampleFrame({ kind, title, children, read }: Props) {
  const [example, setExample] = useState<Document>()
  const framed = useCallback((frame: HTMLIFrameElement | null) => {
    const inner = frame?.contentDocument ?? undefined
    if (inner !== undefined) dress(inner)
    setExample(inner)
  }, [])
  useEffect(() => {
    if (example === undefined) return undefined
    return reader()?.follow(example, kind, read)
  }, [example, kind, read])
  return (
    <>
      <iframe ref={framed} title={title} className="practice-frame" />
      {example === undefined ? null : createPortal(children, example.body)}
    </>
  )
}

/** The looks of our own page. The words on the example are English in every language, as a site of another would be. */
function dress(inner: Document): void {
  inner.documentElement.lang = 'en'
  inner.title = document.title
  inner.body.className = 'example'
  for (const sheet of document.querySelectorAll('link[rel=stylesheet],style')) {
    inner.head.append(inner.importNode(sheet, true))
  }
}
