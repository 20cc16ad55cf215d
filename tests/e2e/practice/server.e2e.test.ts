import { describe, expect, test } from 'vitest'
import { practiceHosts } from '../../practice/server.ts'
import { practiceStage } from './stage.ts'

const FACEBOOK = 'https://www.facebook.com'
const FIND = `${FACEBOOK}/settings/?tab=how_people_find_and_contact_you`

const stage = practiceStage()
const { set, values } = stage

describe('the server', () => {
  test('writes down every request with its host, and forgets them and all changes on reset', async () => {
    await stage.page.goto('https://unknown.example/some/path?x=1')
    expect(await stage.page.evaluate('document.body.textContent')).toContain('elsewhere')
    expect(stage.practice.requests).toContainEqual({
      host: 'unknown.example',
      path: '/some/path?x=1',
      method: 'GET',
    })
    expect(practiceHosts).not.toContain('unknown.example')
    await stage.page.goto(FIND)
    set({ values: { friendsList: 'Only me' } })
    stage.practice.reset()
    expect(stage.practice.requests).toEqual([])
    expect(values().friendsList).toBe('Public')
  })

  test('sends the closed Messenger site on to Facebook', async () => {
    await stage.page.goto('https://www.messenger.com/t/100077000000001')
    expect(stage.page.url()).toBe(`${FACEBOOK}/messages/t/100077000000001`)
  })
})
