import { stripedPng } from './png.ts'
import type { Told } from './samples.ts'
import { uuidOf } from './samples.ts'

/** A log with something of everything, for tests and for looking at. */
export function longSample(screenshot: Uint8Array): Told[] {
  const who = {
    displayName: 'Robin Sample',
    handle: '@robin.sample',
    profileUrl: 'https://social.example/robin.sample',
    howIdentified: 'Signed with the name, and spoke of an appointment',
    isPatient: 'yes' as const,
  }
  const of = { case: uuidOf(1), who, where: 'Example Messenger' }
  const capture = {
    ...{
      platform: 'example',
      page: 'conversation',
      layout: '2026',
      url: 'https://social.example/messages/42',
    },
    ...{ title: 'Messages', messageId: 'm-42', direction: 'in' as const, directionBasis: ['left side'] },
    ...{ reactions: ['❤️'], media: ['photo'], raw: {}, dpr: 1, inView: true, userAgent: 'Sample/1.0' },
    viewport: { width: 1280, height: 720, scrollX: 0, scrollY: 0 },
    ...{ capturedAt: '2026-10-02T20:15:04.000Z', extVersion: '0.1.0' },
  }
  const recordedAt = '2026-10-02T20:15:04.000Z'
  return [
    { type: 'note', id: uuidOf(1), case: uuidOf(1), whatHappened: 'Mr Grey', where: '', recordedAt },
    { type: 'note', case: uuidOf(1), amends: uuidOf(1), who, whatHappened: '', where: '', recordedAt },
    {
      ...of,
      ...{
        eventTime: '2026-10-02T19:58',
        eventPrecision: 'minute',
        timeShown: 'Fri 19:58',
        recordedAt,
        capture,
      },
      whatHappened:
        'I saw you at the market on Saturday. You looked lovely. Why do you not answer me? 😂❤️👩🏽‍⚕️',
      interpretation: 'He seems to know my usual Saturday morning.',
      myResponse: 'None.',
      impact: { score: 6, text: 'Slept badly. I changed the way that I go to work.' },
      pictures: [
        { name: 'view.png', bytes: screenshot },
        {
          name: 'message.png',
          bytes: stripedPng(420, 120, { colour: 6 }),
          more: {
            role: 'derived',
            of: 'view.png',
            geometry: {
              ...{ width: 420, height: 120, masked: [{ x: 10, y: 10, width: 50, height: 20 }] },
              parts: [{ area: { x: 600, y: 300, width: 420, height: 120 }, x: 0, y: 0 }],
            },
          },
        },
      ],
    },
    {
      ...of,
      ...{
        eventTime: '2026-10-04T08:10:30+01:00',
        eventPrecision: 'second',
        recordedAt: '2026-10-04T09:00:00.000Z',
        offsetMinutes: 60,
      },
      capture: { ...capture, quote: 'See you at the surgery', direction: 'out' },
      whatHappened:
        'مرحبا دكتورة، أنا أراكِ كل يوم (في السوق) 12:30 ثم لا OK؟ بِسْمِ\nשלום ד״ר, ראיתי אותך ליד הבית ב-10:45.\nनमस्ते डॉक्टर, क्षत्रिय स्त्री\nПривет, доктор. Γειά σου. Tiếng Việt. Łódź, naïve café',
    },
    {
      ...of,
      type: 'inPerson',
      ...{
        where: 'Car park of the surgery',
        eventTime: '2026-10-09',
        eventPrecision: 'day',
        recordedAt: '2026-10-12T07:30:00.000Z',
      },
      whatHappened:
        'Stood beside my car when I came out at about half past six. Said "I only want to talk". Left when the porter came.',
      description: 'Dark green anorak, grey trainers; walked towards the high street.',
      flags: [{ kind: 'threat', words: 'You will be sorry' }, { kind: 'homeKnown' }],
      witnesses: [
        { name: 'Kim Porter-Example', role: 'porter', contact: 'via the surgery', willState: 'yes' },
      ],
      reportedTo: [
        { whom: 'Practice manager', at: '2026-10-12', reference: 'INC-17' },
        { whom: 'Police', at: '2026-10-12T10:00', reference: 'REF 0001/26' },
      ],
      physicalEvidence: [{ what: 'A note on lined paper', keptWhere: 'paper envelope in the practice safe' }],
      actionTaken: 'Letter to be sent by the practice, since a reply by me could encourage further contact.',
      reviewOn: '2026-11-01',
      pictures: [
        {
          name: 'letter.gif',
          bytes: new Uint8Array([71, 73, 70, 56]),
          type: 'image/gif',
          more: { role: 'attachment', importedAs: 'IMG 0001 (copy).gif' },
        },
      ],
    },
    {
      ...of,
      ...{
        type: 'warningGiven',
        where: 'Letter from the practice',
        eventTime: '2026-10-14',
        eventPrecision: 'day',
        recordedAt: '2026-10-14T16:00:00.000Z',
      },
      whatHappened: 'The practice wrote to ask that contact outside appointments stop.',
      toldToStop: {
        at: '2026-10-14',
        by: 'the practice manager',
        how: 'letter, recorded delivery',
        first: true,
        words: 'Please do not contact Dr Example outside the practice again.',
        proof: 'receipt 123',
      },
    },
    {
      type: 'message',
      where: 'Secret place',
      whatHappened: 'The words of entry seven are withheld',
      recordedAt: '2026-10-15T16:00:00.000Z',
    },
    {
      ...of,
      ...{
        eventTime: '2026-11-03T23:40',
        eventPrecision: 'approximate',
        recordedAt: '2026-11-04T06:40:00.000Z',
      },
      whatHappened: '你好，医生。我在等你。 ไทย 😈😈😈 \u202etxet desrever\u202c a\u0007b',
      pictures: [
        { name: 'broken.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
        { name: 'long.png', bytes: stripedPng(400, 3600) },
      ],
    },
    {
      type: 'amendment',
      where: '',
      amends: uuidOf(5),
      amendsSeq: 5,
      reason: 'The day was wrong',
      whatHappened: 'It was the 8th of October, not the 9th.',
      recordedAt: '2026-11-05T09:00:00.000Z',
    },
    {
      type: 'tombstone',
      where: '',
      whatHappened: '',
      amends: uuidOf(7),
      amendsSeq: 7,
      reason: 'Saved by mistake: it was about somebody else',
      recordedAt: '2026-11-06T09:00:00.000Z',
    },
    {
      type: 'disclosure',
      where: '',
      whatHappened: '',
      disclosed: {
        to: 'Sample Defence Union',
        purpose: 'Advice',
        seqs: [1, 2, 3, 4, 5],
        withheld: 'Entry 7',
      },
      recordedAt: '2026-11-07T09:00:00.000Z',
    },
  ]
}
