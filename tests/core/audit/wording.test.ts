import { describe, expect, it } from 'vitest'
import { isWording, languageOf, normalise, wordings } from '../../../src/core/audit/wording.ts'

describe('normalise', () => {
  it('makes one spelling of what a reader calls the same', () => {
    const same = [
      'Who can see your friends list?',
      ' who can  see your\u00a0friends list',
      '\u202aWho can see your friends list?\u202c',
    ]
    expect(new Set(same.map(normalise)).size).toBe(1)
    expect(normalise('places you’ve been')).toBe(normalise("places you've been"))
    expect(normalise('¿Quién puede ver?')).toBe(normalise('quién puede ver'))
    expect(normalise('cafe\u0301')).toBe(normalise('café'))
  })
  it('keeps different words different', () => {
    expect(normalise('Friends')).not.toBe(normalise('Friends of friends'))
    expect(normalise('On')).not.toBe(normalise('No'))
  })
})

describe('wordings', () => {
  it('puts the page language first', () => {
    expect(wordings({ en: ['Off'], de: ['Aus'] }, 'de')[0]?.language).toBe('de')
  })
  it('reads a star as "anything may follow"', () => {
    const [prefix] = wordings({ en: ['Friends except: *'] })
    expect(prefix && isWording(normalise('Friends except: Alex Example'), prefix)).toBe(true)
    expect(prefix && isWording(normalise('Friends'), prefix)).toBe(false)
  })
})

describe('languageOf', () => {
  it('takes the primary subtag', () => {
    expect(languageOf('pt-BR')).toBe('pt')
    expect(languageOf('EN')).toBe('en')
    expect(languageOf('')).toBeUndefined()
    expect(languageOf(null)).toBeUndefined()
  })
})
