import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { Platform } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import { packScript } from '../../tools/pack-script.ts'

const loaded = (platform: Platform): unknown => {
  const context: { chaperonePack?: unknown } = {}
  runInNewContext(packScript(platform), context)
  return JSON.parse(JSON.stringify(context.chaperonePack))
}

it.each(platforms.map((platform) => [platform.id, platform] as const))(
  'the script of %s gives a page all that it reads by',
  (_id, platform) => {
    const { pages, manual: _manual, ...rest } = platform
    expect(loaded(platform)).toEqual({
      ...rest,
      manual: [],
      pages: pages.map((page) => ({ ...page, title: '', link: '' })),
    })
  },
)

it('writes what stands in it twice only once, and loses no odd name or text', () => {
  const long = { select: 'a selector that is long enough to be named', attr: 'data-"x"' }
  const odd = { ...(platforms[0] as Platform), values: { 'only-me': { en: ['Only me'] }, long: long } }
  const script = packScript(odd as unknown as Platform)
  expect(script.split('long enough').length).toBe(2)
  expect(loaded(odd as unknown as Platform)).toMatchObject({ values: odd.values })
  const twice = packScript({ ...odd, foreign: [long.select, long.select] } as unknown as Platform)
  expect(twice.split('long enough').length).toBe(2)
})
