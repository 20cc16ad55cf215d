import { beforeEach, describe, expect, it, vi } from 'vitest'

/** What there is to be reminded of, out of what is stored. The store is a stand-in. */

const known = vi.hoisted(() => ({
  off: [] as string[],
  findings: [] as Record<string, unknown>[],
  confirmed: {} as Record<string, { status: string; confirmedAt?: string }[]>,
  entries: new Map<number, { recordedAt: string }>(),
  lastBackup: undefined as { at: string; size: number } | undefined,
}))

vi.mock('../../src/platforms/index.ts', () => ({ platforms: [{ id: 'one' }, { id: 'two' }] }))
vi.mock('../../src/background/platform-switch.ts', () => ({ platformsOff: async () => known.off }))
vi.mock('../../src/background/checklist.ts', () => ({
  checklistOf: async ({ id }: { id: string }) => known.confirmed[id] ?? [],
}))
vi.mock('../../src/log/preferences.ts', () => ({
  preferences: async () => ({ lastBackup: known.lastBackup }),
}))
vi.mock('../../src/log/store.ts', () => ({
  store: {
    findings: { toArray: async () => known.findings },
    confirmations: {
      where: ({ platform }: { platform: string }) => ({
        count: async () => known.confirmed[platform]?.length ?? 0,
      }),
    },
    entries: { bulkGet: async (seqs: number[]) => seqs.map((seq) => known.entries.get(seq)) },
  },
}))

const { factsNow } = await import('../../src/background/reminders/facts.ts')
const iso = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`
const ms = (day: number) => Date.parse(iso(day))
const facts = () => factsNow({ reminders: [], stops: [] }, new Date(iso(29)))
const log = (size: number) => {
  known.entries = new Map(Array.from({ length: size }, (_, n) => [n + 1, { recordedAt: iso(n + 1) }]))
}

beforeEach(() => {
  Object.assign(known, { off: [], findings: [], confirmed: {}, lastBackup: undefined })
  log(0)
})

describe('what there is to be reminded of', () => {
  it('is nothing on the first day', async () => {
    expect(await facts()).toEqual([])
  })

  it('is the last reading of each platform, and a drift since the setting was last as advised', async () => {
    known.findings = [
      { platform: 'one', outcome: 'passed', readAt: iso(3) },
      { platform: 'one', outcome: 'failed', readAt: iso(9), driftedFrom: iso(2) },
      { platform: 'two', outcome: 'cantTell', readAt: iso(5), driftedFrom: iso(2) },
    ]
    expect(await facts()).toEqual([
      { id: 'lookAgain:one', kind: 'lookAgain', about: 'one', since: ms(9) },
      { id: 'drift:one', kind: 'drift', about: 'one', since: ms(2), from: ms(9) },
      { id: 'lookAgain:two', kind: 'lookAgain', about: 'two', since: ms(5) },
    ])
  })

  it('is the oldest confirmation that still counts', async () => {
    known.confirmed = {
      two: [
        { status: 'read', confirmedAt: iso(1) },
        { status: 'confirmed', confirmedAt: iso(7) },
        { status: 'confirmed', confirmedAt: iso(4) },
        { status: 'notYet' },
      ],
    }
    expect(await facts()).toEqual([{ id: 'byHand:two', kind: 'byHand', about: 'two', since: ms(4) }])
  })

  it('is nothing of a platform that is switched off', async () => {
    known.off = ['one', 'two']
    known.findings = [{ platform: 'one', outcome: 'passed', readAt: iso(3) }]
    known.confirmed = { two: [{ status: 'confirmed', confirmedAt: iso(4) }] }
    expect(await facts()).toEqual([])
  })

  it('is a backup as soon as an entry is in none, and at once when ten are', async () => {
    const backup = { id: 'backup', kind: 'backup' }
    log(9)
    expect(await facts()).toEqual([{ ...backup, since: ms(1) }])
    log(12)
    expect(await facts()).toEqual([{ ...backup, since: ms(10), isAtOnce: true }])
    known.lastBackup = { at: iso(20), size: 11 }
    expect(await facts()).toEqual([{ ...backup, since: ms(20) }])
    known.lastBackup = { at: iso(20), size: 12 }
    expect(await facts()).toEqual([])
  })

  it('is what the open log told, by its random ids', async () => {
    const kept = { reminders: [], stops: [{ about: 'a-case', at: 5 }], newest: { seq: 3, at: 7 } }
    expect(await factsNow(kept, new Date(iso(29)))).toEqual([
      { id: 'newContact', kind: 'newContact', since: 7 },
      { id: 'followUp:a-case', kind: 'followUp', about: 'a-case', since: 5 },
    ])
  })
})
