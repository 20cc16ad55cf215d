import { Fragment } from 'react'
import { number } from '../../words.ts'

export interface Bar {
  readonly key: string
  readonly count: number
  /** Of `count`, drawn apart from the rest. */
  readonly soft?: number
  /** Under the bar; few bars have one. */
  readonly label?: string
}

export interface ChartMark {
  readonly key: string
  /** In bars from the left, with fractions. */
  readonly at: number
}

interface Props {
  bars: readonly Bar[]
  marks?: readonly ChartMark[]
  markLabel?: string
}

const height = 150
const top = 22
const base = 124
/** Fewer bars than this would be as broad as walls. */
const fewest = 8
const narrowestPx = 10

/**
 * Bars over a line; only a picture, which a table beside it says in words and numbers. Drawn by hand: the policy of
 * our pages forbids the inline styles that chart libraries write, and places in per cent need no measuring.
 */
export function BarChart({ bars, marks = [], markLabel = '' }: Props) {
  const slots = Math.max(bars.length, fewest)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const x = (slot: number) => `${(100 * slot) / slots}%`
  const tall = (count: number) => ((base - top) * count) / most
  return (
    <div className="chart-scroll">
      <svg
        className="chart"
        aria-hidden="true"
        height={height}
        width="100%"
        style={{ minInlineSize: bars.length * narrowestPx }}
      >
        <line className="chart-grid" x1="0" x2="100%" y1={top} y2={top} />
        <text className="chart-words" x="0" y={top - 6}>
          {number(most)}
        </text>
        <line className="chart-line" x1="0" x2="100%" y1={base} y2={base} />
        {bars.map(({ key, count, soft = 0, label }, i) => (
          <Fragment key={key}>
            {count > soft ? (
              <rect
                className="chart-bar"
                x={x(i + 0.1)}
                width={x(0.8)}
                y={base - tall(count - soft)}
                height={tall(count - soft)}
              />
            ) : null}
            {soft > 0 ? (
              <rect
                className="chart-bar chart-soft"
                x={x(i + 0.1)}
                width={x(0.8)}
                y={base - tall(count)}
                height={tall(soft)}
              />
            ) : null}
            {label === undefined ? null : (
              <text className="chart-words" x={x(i)} y={height - 6}>
                {label}
              </text>
            )}
          </Fragment>
        ))}
        {marks.map(({ key, at }, i) => (
          <Fragment key={key}>
            <line className="chart-mark" x1={x(at)} x2={x(at)} y1={6} y2={base} />
            {i === 0 ? (
              <text
                className="chart-mark-words"
                x={x(at)}
                y={top - 8}
                dx={at > slots * 0.6 ? -6 : 6}
                textAnchor={at > slots * 0.6 ? 'end' : 'start'}
              >
                {markLabel}
              </text>
            ) : null}
          </Fragment>
        ))}
      </svg>
    </div>
  )
}
