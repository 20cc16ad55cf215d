import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { t } from '../../words.ts'

interface Props {
  title: string
  /** What is left out, and how it was counted. */
  notes: readonly (string | undefined)[]
  /** Absent where the table is the picture. */
  picture?: ReactNode
  head: readonly string[]
  /** About the table alone. */
  caption?: string
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A chart with its table, which is always there for those who hear the page, and on paper. */
export function ChartFrame({ title, notes, picture, head, caption, rows }: Props) {
  const id = useId()
  const [isShown, setShown] = useState(picture === undefined)
  return (
    <figure className="panel padded stack" aria-labelledby={id}>
      <figcaption id={id}>
        <h3>{title}</h3>
      </figcaption>
      {picture}
      {notes
        .filter((note) => note !== undefined)
        .map((note) => (
          <p key={note} className="small soft">
            {note}
          </p>
        ))}
      <div className={isShown ? 'chart-table' : 'chart-table unseen'}>
        <table aria-labelledby={id}>
          {caption === undefined ? null : <caption className="small soft">{caption}</caption>}
          <thead>
            <tr>
              {head.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, i) =>
                  i === 0 ? (
                    <th key={head[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[i]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {picture === undefined ? null : (
        <div className="no-print flush">
          <Button small look="quiet" of={title} expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? t('timelineHideTable') : t('timelineShowTable')}
          </Button>
        </div>
      )}
    </figure>
  )
}
