import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect, matchesUrl } from '../../../src/core/audit/detect.ts'
import type { Platform } from '../../../src/core/audit/types.ts'

const page = (id: string, path: string, query?: Record<string, string>) => ({
  id,
  kind: 'settings' as const,
  title: id,
  urls: [{ path, ...(query && { query }) }],
  link: 'https://social.example/',
})

const platform: Platform = {
  id: 'social',
  name: 'Social',
  hosts: ['social.example'],
  pages: [
    page('posts', '/settings', { tab: 'posts' }),
    page('settings', '/settings'),
    page('thread', '/messages/*'),
    { ...page('panel', '/app'), panel: { en: ['Privacy'] } },
    page('app', '/app'),
    page('other', '/help/**'),
  ],
  values: {},
  controls: [],
  manual: [],
  layouts: [],
}

const pageAt = (url: string, isShown?: () => boolean) => detect(url, [platform], isShown)?.page

describe('detect', () => {
  it('takes the first page whose path and query match', () => {
    expect(pageAt('https://social.example/settings?ref=x&tab=posts#top')).toBe('posts')
    expect(pageAt('https://social.example/settings/')).toBe('settings')
    expect(pageAt('https://social.example/settings?tab=other')).toBe('settings')
  })
  it('matches one segment with a star and any rest with two', () => {
    expect(pageAt('https://social.example/messages/17')).toBe('thread')
    expect(pageAt('https://social.example/messages')).toBeUndefined()
    expect(pageAt('https://social.example/messages/17/info')).toBeUndefined()
    expect(pageAt('https://social.example/help')).toBe('other')
    expect(pageAt('https://social.example/help/a/b')).toBe('other')
  })
  it('says nothing of other hosts, other schemes and what is no URL', () => {
    for (const url of [
      'https://evil.example/settings',
      'https://social.example.evil.example/settings',
      'http://social.example/settings',
      'https://social.example:x/',
      'settings',
      '',
      'javascript:alert(1)',
    ])
      expect(pageAt(url)).toBeUndefined()
  })
  it('takes a panel only while its heading is shown', () => {
    expect(pageAt('https://social.example/app')).toBe('app')
    expect(pageAt('https://social.example/app', () => true)).toBe('panel')
  })
  it('never throws, whatever the URL', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
        detect(url, [platform])
      }),
    )
  })
  it('narrows a pattern to its hosts', () => {
    const pattern = { path: '/**', hosts: ['a.example'] }
    expect(matchesUrl(pattern, new URL('https://a.example/x'))).toBe(true)
    expect(matchesUrl(pattern, new URL('https://b.example/x'))).toBe(false)
  })
})
