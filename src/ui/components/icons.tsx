import type { ReactNode } from 'react'
import type { Impact } from '../../core/audit/types.ts'

interface Props {
  size?: number
  className?: string
}

/** One family: a 20-unit grid, lines of 1.6 with round ends. All are decoration beside words. */
const icon =
  (drawing: ReactNode) =>
  ({ size = 20, className }: Props) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {drawing}
    </svg>
  )

export const Chevron = icon(<path d="m5.5 8 4.5 4.5L14.5 8" />)
export const Tick = icon(<path d="m4.5 10.5 3.7 3.7 7.3-8" />)
export const Eye = icon(
  <>
    <path d="M2 10s2.9-5.2 8-5.200S18 10 18 10s-2.9 5.2-8 5.200S2 10 2 10Z" />
    <circle cx="10" cy="10" r="2.3" />
  </>,
)
export const EyeOff = icon(
  <path d="M8.1 5c.6-.1 1.2-.2 1.9-.2 5.1 0 8 5.2 8 5.200s-.8 1.4-2.3 2.800M5 6.500C3 8 2 10 2 10s2.9 5.2 8 5.200c1.3 0 2.5-.3 3.5-.8M3.5 3.500l13 13" />,
)
export const Hand = icon(
  <>
    <circle cx="10" cy="6.2" r="3" />
    <path d="M3.8 17c.5-3.5 3-5.5 6.2-5.5 1.3 0 2.5.3 3.5.9M12.5 15.600l1.7 1.7 3.3-3.6" />
  </>,
)
export const Unknown = icon(
  <>
    <circle cx="10" cy="10" r="7.2" strokeDasharray="2.6 2.4" />
    <path d="M8 8.100c.1-1.2 1-1.9 2.1-1.900s2 .8 2 1.900c0 1.5-2.1 1.6-2.1 3.200M10 13.900v.01" />
  </>,
)
export const Later = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 5.800V10l2.8 1.8" />
  </>,
)
export const Attention = icon(
  <>
    <path d="M10 3.2 17.6 16.400H2.400L10 3.200Z" />
    <path d="M10 8.200v3.600M10 14.100v.01" />
  </>,
)
export const Info = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 9.200v4.300M10 6.500v.01" />
  </>,
)
export const Back = icon(<path d="M4 8h8.500a4 4 0 0 1 0 8H8M7 4.5 3.5 8 7 11.5" className="mirrors" />)
export const Lock = icon(
  <>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M6.8 9V6.600a3.2 3.2 0 0 1 6.4 0V9" />
  </>,
)
export const Unlocked = icon(
  <>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M6.8 9V5.800a3.2 3.2 0 0 1 6.2-1.1" />
  </>,
)
export const Book = icon(
  <>
    <path d="M4.5 3.500h9a2 2 0 0 1 2 2v11h-9a2 2 0 0 1-2-2v-11Z" />
    <path d="M8 7.500h4.500M8 11h4.5" />
  </>,
)
export const Sliders = icon(
  <path d="M3 6.500h7M14.5 6.500H17M3 13.500h2.500M10 13.500h7M12.2 4.300v4.400M7.8 11.300v4.4" />,
)
export const Arrow = icon(<path d="M4 10h12M11 5l5 5-5 5" className="mirrors" />)
export const Reload = icon(<path d="M16 10a6 6 0 1 1-1.8-4.300L16 7.500M16 3.500v4h-4" />)
export const Save = icon(<path d="M10 3.500v8.500M6.5 8.8 10 12.300l3.5-3.500M4 16.500h12" />)
export const Incoming = icon(<path d="M15 5 5.5 14.500M5.5 8v6.500H12" className="mirrors" />)
export const Outgoing = icon(<path d="M5 15l9.5-9.500M8 5.500h6.500V12" className="mirrors" />)
export const Picture = icon(
  <>
    <rect x="3" y="4" width="14" height="12" rx="2" />
    <circle cx="7.3" cy="8" r="1.3" />
    <path d="m4 14 4-3.5 2.5 2L13.5 9l3.5 4" />
  </>,
)
export const Copy = icon(
  <>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 4.500a1.5 1.5 0 0 0-1.5-1.200H5.300a2 2 0 0 0-2 2v6.200c0 .7.5 1.3 1.2 1.5" />
  </>,
)
export const Seal = icon(
  <>
    <circle cx="10" cy="8" r="5" />
    <path d="m7.8 8 1.6 1.6 2.9-3M7 12.2 6 17.500l4-2 4 2-1-5.3" />
  </>,
)
export const Busy = icon(<path d="M10 3a7 7 0 1 1-7 7" />)

const steps: Record<Impact, number> = { minor: 1, moderate: 2, serious: 3, critical: 4 }

/** Impact as a shape: one to four filled steps. */
export function Steps({ impact }: { impact: Impact }) {
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      {[1, 2, 3, 4].map((n) => (
        <rect
          key={n}
          x={0.75 + (n - 1) * 4.5}
          y={11 - n * 2.5}
          width="3"
          height={2.25 + n * 2.5}
          rx="0.8"
          fill={n <= steps[impact] ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="0.8"
        />
      ))}
    </svg>
  )
}

/** The product's mark: one figure, and another quietly beside it. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0f5f5c" />
      <circle cx="12.2" cy="10.6" r="4.1" fill="#fff" />
      <path d="M4.8 25.500c0-5.2 3-8.5 7.4-8.5 3.2 0 5.7 1.8 6.8 4.700v3.800Z" fill="#fff" />
      <circle cx="21.6" cy="12.6" r="3.3" fill="#8fd3c9" />
      <path
        d="M20.6 25.500v-4.200c-.4-1.1-1-2-1.7-2.8.8-.5 1.7-.7 2.7-.7 3.5 0 5.8 2.8 5.8 7.700Z"
        fill="#8fd3c9"
      />
    </svg>
  )
}
