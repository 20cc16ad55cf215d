import type { MessageRow } from '../../../src/core/evidence/capture.ts'
import type { EntryView } from '../../../src/views.ts'

/** Invented people. */

export const rows: MessageRow[] = [
  {
    id: 'm3',
    text: 'I saw your car outside the gym again today. You looked tired. Why do you never answer me? 🌹',
    sender: 'Alex Example',
    timeShown: '14:03',
    dayShown: 'Today',
    direction: 'in',
    directionBasis: ['the row is labelled “Alex Example said”', 'the bubble lies on the left of the thread'],
    media: ['image'],
    reactions: [],
    inView: true,
  },
  {
    id: 'm2',
    text: 'رأيتك اليوم في العيادة',
    sender: 'أليكس مثال',
    timeShown: '13:40',
    direction: 'unknown',
    directionBasis: [],
    quote: 'Please use the practice number for anything about your care.',
    media: [],
    reactions: [],
    inView: true,
  },
  {
    id: 'm1',
    text: 'Earlier',
    sender: 'Alex Example',
    direction: 'in',
    directionBasis: [],
    media: [],
    reactions: [],
    inView: false,
  },
]

const hash = (seed: string) => seed.repeat(64).slice(0, 64)

export const entries: EntryView[] = [
  {
    seq: 12,
    id: '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f001',
    type: 'message',
    recordedAt: '2026-11-24T14:03:22Z',
    offsetMinutes: 60,
    where: 'Facebook',
    whatHappened:
      'I saw your car outside the gym again today. You looked tired.\nWhy do you never answer me? 🌹',
    who: {
      displayName: 'Alex Example',
      handle: 'alex.example',
      profileUrl: 'https://www.facebook.com/alex.example',
    },
    timeShown: 'Today · 14:01',
    direction: 'in',
    directionBasis: ['the row is labelled “Alex Example said”'],
    media: ['image'],
    reactions: [],
    capture: {
      platform: 'facebook',
      url: 'https://www.facebook.com/messages/t/1000000000000',
      title: 'Messenger | Facebook',
      messageId: 'mid.$abc0000000000000000000000000001',
      capturedAt: '2026-11-24T14:03:21Z',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0',
      viewport: { width: 1280, height: 800 },
      dpr: 2,
      extVersion: '0.1.0',
    },
    files: [{ name: 'view.png', type: 'image/png', role: 'original', sha256: hash('a3f0'), bytes: 412_332 }],
    hash: hash('9be1'),
    link: hash('04cd'),
  },
  {
    seq: 11,
    id: '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f002',
    type: 'message',
    recordedAt: '2026-11-23T21:40:02Z',
    offsetMinutes: 0,
    where: 'WhatsApp',
    whatHappened: 'رأيتك اليوم في العيادة',
    who: { displayName: 'أليكس مثال' },
    direction: 'unknown',
    directionBasis: [],
    quote: 'Please use the practice number for anything about your care.',
    files: [],
    hash: hash('77aa'),
    link: hash('10fe'),
  },
  {
    seq: 10,
    id: '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f003',
    type: 'tombstone',
    recordedAt: '2026-11-20T08:12:45Z',
    offsetMinutes: -300,
    where: 'X',
    whatHappened: '',
    files: [],
    hash: hash('5c1d'),
    link: hash('e2b7'),
  },
]
