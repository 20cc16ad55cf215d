import { PATIENT, type PracticeMessage } from '../practice/story.ts'

/** A conversation of several screens: bubbles of many heights, each with words of its own. */

const filler = 'You did not answer, so I write again and tell you the same as before in other words.'
const two = (value: number) => String(value).padStart(2, '0')

export const longThread: readonly PracticeMessage[] = Array.from({ length: 28 }, (_, i) => ({
  key: `long-${two(i + 1)}`,
  from: i % 7 === 3 ? 'me' : PATIENT,
  text: `Number ${i + 1} of many. ${`${filler} `.repeat((i * 5) % 4)}`.trim(),
  day: `2026-11-${two(2 + Math.floor(i / 4))}`,
  time: `${two(8 + (i % 12))}:${two((i * 7) % 60)}`,
}))
