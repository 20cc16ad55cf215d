import { beforeEach, describe, expect, it, vi } from 'vitest'
import { labelOf, platformNameOf, sourceTitleOf, stepsOf, titleOf, whyOf } from '../../src/ui/check-words.ts'
import { confirmed, failed } from './preview/sample-checks.ts'

const words = vi.hoisted((): Record<string, string> => ({}))

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => words[key] ?? '', getUILanguage: () => 'de' } },
}))

const speak = (messages: Record<string, string>) => {
  for (const key of Object.keys(words)) delete words[key]
  Object.assign(words, messages)
}

const beyond = {
  ...confirmed,
  platform: 'everywhere',
  check: 'self-search',
  title: 'Search for yourself',
  label: 'Search for yourself',
  path: ['Open a private window', 'your handles'],
}

describe('what a check says', () => {
  beforeEach(() =>
    speak({
      languageTag: 'de',
      check_friends_list_hidden_title: 'Ihre Freundesliste verbergen',
      check_self_search_title: 'Sich selbst suchen',
      check_self_search_step1: 'Ein privates Fenster öffnen',
      platform_everywhere_name: 'Außerhalb der Plattformen',
      checklist_P07_title: 'Ihre Freunde sind nicht zu sehen',
    }),
  )

  it('is said in the reader’s language where that has it, else in English', () => {
    expect(titleOf(failed)).toBe('Ihre Freundesliste verbergen')
    expect(whyOf(failed)).toBe(failed.why)
  })

  it('is what its own file says where the reader’s language is English', () => {
    speak({ languageTag: 'en', check_friends_list_hidden_title: 'never asked for' })
    expect(titleOf(failed)).toBe('Hide your friends list')
  })

  it('keeps the names that a platform gives', () => {
    speak({ languageTag: 'de', check_sessions_reviewed_step1: 'never asked for' })
    expect(labelOf(failed)).toBe('Who can see your friends list?')
    expect(stepsOf(confirmed)).toEqual(confirmed.path)
  })

  it('is ours to translate beyond the platforms', () => {
    expect(labelOf(beyond)).toBe('Sich selbst suchen')
    expect(stepsOf(beyond)).toEqual(['Ein privates Fenster öffnen', 'your handles'])
    expect(platformNameOf({ id: 'everywhere', name: 'Beyond the platforms' })).toBe(
      'Außerhalb der Plattformen',
    )
    expect(platformNameOf({ id: 'facebook', name: 'Facebook' })).toBe('Facebook')
  })

  it('names a document by its title, and our own checklist in the reader’s language', () => {
    const source = { id: 'P07', title: 'Your friends', publisher: 'Chaperone', standing: 'ours' } as const
    expect(sourceTitleOf(source)).toBe('Your friends')
    expect(sourceTitleOf({ ...source, isOurs: true })).toBe('Ihre Freunde sind nicht zu sehen')
  })
})
