import { describe, expect, it, vi } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { detect } from '../../src/core/audit/detect.ts'
import { examplePack, exampleUrls } from '../../src/core/practice/example-pack.ts'
import { exampleChoices } from '../../src/core/practice/example-pages.ts'
import { platforms } from '../../src/platforms/index.ts'

const kept = vi.hoisted(() => ({ asked: [] as string[] }))

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../src/log/store.ts', () => ({
  store: new Proxy({}, { get: (_, table) => void kept.asked.push(String(table)) }),
}))

const { practise } = await import('../../src/background/practice.ts')
const now = new Date('2026-11-29T10:00:00Z')
const judged = (observations: Parameters<typeof practise>[0]['observations']) =>
  practise({ observations }, now)

describe('the practice page is judged', () => {
  it('by the real checks, worst first', () => {
    const views = judged([
      { setting: 'friendsList', label: 'Who can see your friends list?', value: 'onlyMe', raw: 'Only me' },
      { setting: 'findByPhone', label: 'Who can find you?', value: 'everyone', raw: 'Everyone' },
    ])
    expect(views.map(({ check, outcome, set }) => [check, outcome, set])).toEqual([
      ['find-by-phone-off', 'failed', 'Everyone'],
      ['friends-list-hidden', 'passed', 'Only me'],
    ])
  })
  it('without taking for safe what was not read', () => {
    expect(
      judged([{ setting: 'friendsList', reason: 'unknownValue', raw: 'My close circle' }]),
    ).toMatchObject([{ outcome: 'cantTell', reason: 'unknownValue' }])
    expect(judged([{ setting: 'friendsList' }])).toMatchObject([{ outcome: 'cantTell' }])
  })
  it('only for what the example has', () => {
    expect(judged([{ setting: 'lastSeen', value: 'noOne' }])).toEqual([])
  })
  it('and nothing of it is kept or looked up', () => {
    expect(kept.asked).toEqual([])
  })
})

describe('the example', () => {
  it('is no platform of anybody’s', () => {
    expect(platforms.map(({ id }) => id)).not.toContain(examplePack.id)
    for (const host of examplePack.hosts) {
      expect(host).toMatch(/\.invalid$/)
      expect(platforms.flatMap(({ hosts }) => hosts)).not.toContain(host)
    }
  })
  it('shows each of its settings, each with a check', () => {
    const settings = examplePack.controls.map(({ setting }) => setting)
    expect(exampleChoices.map(({ setting }) => setting).toSorted()).toEqual(settings.toSorted())
    for (const setting of settings) expect(checks.some((check) => check.setting === setting)).toBe(true)
  })
  it('begins with words that are known, and has one choice in words that are not', () => {
    const known = Object.values(examplePack.values).flatMap(({ en = [] }) => en)
    for (const { form, starts } of exampleChoices) if (form !== 'switch') expect(known).toContain(starts)
    const unknown = exampleChoices.flatMap(({ options }) => options).filter((one) => !known.includes(one))
    expect(unknown).toEqual(['My close circle'])
  })
  it('is found at its addresses', () => {
    expect(detect(exampleUrls.settings, [examplePack])).toMatchObject({ kind: 'settings' })
    expect(detect(exampleUrls.thread, [examplePack])).toMatchObject({ kind: 'thread' })
  })
})
