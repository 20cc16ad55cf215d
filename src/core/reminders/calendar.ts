import { isOpen, type Reminder, repeats } from './reminder.ts'

/**
 * The reminders as a calendar file (RFC 5545). Calendars are shared and synchronised: every event has the same
 * words, which say nothing, and a random name.
 */

export interface CalendarWords {
  readonly title: string
  readonly text: string
}

export function calendarOf(
  reminders: readonly Reminder[],
  { title, text }: CalendarWords,
  now: number,
): string {
  const events = reminders.filter(isOpen).flatMap((one) => [
    'BEGIN:VEVENT',
    `UID:${one.uid}`,
    `DTSTAMP:${utc(now)}`,
    // A calendar is silent about what is past.
    `DTSTART:${utc(Math.max(one.dueAt, now))}`,
    'DURATION:PT15M',
    // It cannot know when a thing was done; so it goes on from here.
    ...(repeats(one.kind) ? [`RRULE:FREQ=DAILY;INTERVAL=${one.days}`] : []),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminders//Reminders 1//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261129T095326Z` (3.3.5, form 2). */
const utc = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')

/** 3.3.11; no control character may stand in a text. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')

const longest = 75

/** 3.1: at most 75 bytes to a line, and none cut through a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  let room = longest
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (bytes > room) {
      parts.push(part)
      part = ''
      // The space that begins the next line counts.
      room = longest - 1
    }
    part += character
    room -= bytes
  }
  return [...parts, part].join('\r\n ')
}
