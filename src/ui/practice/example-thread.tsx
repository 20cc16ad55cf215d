import { examplePack } from '../../core/practice/example-pack.ts'
import { exampleMessages } from '../../core/practice/example-pages.ts'

/** A conversation as a site might show it. */
export function ExampleThread() {
  return (
    <main className="stack">
      <h1>{examplePack.pages[1]?.title}</h1>
      <div role="log" className="stack" aria-label={examplePack.pages[1]?.title}>
        {exampleMessages.map(({ id, side, sender, text, time, datetime }) => (
          <div key={id} data-message={id} data-side={side} className="example-message stack-tight">
            <strong data-sender="">{sender}</strong>
            <span data-text="">{text}</span>
            <time className="small soft" dateTime={datetime}>
              {time}
            </time>
          </div>
        ))}
      </div>
    </main>
  )
}
