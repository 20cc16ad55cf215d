import * as z from 'zod/mini'

const text = (max: number) => z.string().check(z.maxLength(max))
export const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** What a message shows, in the popup's list and in a capture alike. */
const shown = {
  text: text(1_000_000),
  sender: z.exactOptional(text(4096)),
  senderUrl: z.exactOptional(text(8192)),
  timeShown: z.exactOptional(text(1024)),
  /** The day separator above the message, where the time alone has no date. */
  dayShown: z.exactOptional(text(1024)),
  /** A machine-readable time, where the page carries one. */
  datetime: z.exactOptional(text(64)),
  /** ISO 8601; without offset when the page shows local time. Present only when provable; see shown-time.ts. */
  time: z.exactOptional(text(64)),
  direction: z.enum(['in', 'out', 'unknown']),
  directionBasis: z.array(text(512)),
  quote: z.exactOptional(text(1_000_000)),
  reactions: z.array(text(4096)),
  media: z.array(text(256)),
  inView: z.boolean(),
}

/** What the popup lists of a message, before anything is saved. */
export const messageRowSchema = z.object({
  /** The platform's own id of the message, or a stable digest of what it shows where the page has none. */
  id: text(1024),
  ...shown,
})

/** What the clinician says that a saved part of a page is; of a message on a platform its pack says it. */
export const savedAsSchema = z.enum(['message', 'post', 'friendRequest', 'email', 'other'])
export type SavedAs = z.infer<typeof savedAsSchema>

/** `savedAs`: number of the entry that holds it already. Only the background says that, so the schema has it not. */
export type MessageRow = z.infer<typeof messageRowSchema> & { savedAs?: number }

/**
 * One chosen message as the page showed it at the click. Verbatim strings stand beside parsed ones; nothing is
 * guessed. Geometry is in CSS pixels of the viewport. A content script fills it, so its lengths are bounded.
 */
export const captureSchema = z.object({
  platform: text(64),
  page: text(64),
  layout: text(64),
  url: text(8192),
  title: text(4096),
  language: z.exactOptional(text(64)),
  /** The message's id in the list that it was chosen from. */
  messageId: text(1024),
  // One by one, and in this order for ever: entries are written in the order of the schema.
  text: shown.text,
  sender: shown.sender,
  senderUrl: shown.senderUrl,
  peer: z.exactOptional(text(4096)),
  timeShown: shown.timeShown,
  dayShown: shown.dayShown,
  datetime: shown.datetime,
  time: shown.time,
  direction: shown.direction,
  directionBasis: shown.directionBasis,
  quote: shown.quote,
  reactions: shown.reactions,
  receipt: z.exactOptional(text(1024)),
  media: shown.media,
  /** Attributes and strings exactly as found. */
  raw: z.record(text(128), text(1_000_000)),
  viewport: z.object({ width: z.number(), height: z.number(), scrollX: z.number(), scrollY: z.number() }),
  dpr: z.number(),
  box: z.exactOptional(boxSchema),
  inView: shown.inView,
  userAgent: text(2048),
  // What came later stands at the end, so that older entries are written as they were.
  /** What scrolls the conversation and shows no other chat. Absent where that cannot be proved. */
  pane: z.exactOptional(boxSchema),
  /** Pinch zoom, where there is any: boxes then no longer say where things lie in the picture. */
  pinch: z.exactOptional(z.number()),
})

export type Capture = z.infer<typeof captureSchema>
