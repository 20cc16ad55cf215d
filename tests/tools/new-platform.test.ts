import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordingSource } from '../../src/guidance/wording-sources/index.ts'
import { main } from '../../tools/new-platform.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chaperone-new-platform-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  vi.restoreAllMocks()
})

const said = () => vi.spyOn(console, 'log').mockImplementation(() => undefined)

describe('npm run new-platform', () => {
  it('writes what a platform is made of, and says what to do next', async () => {
    const print = said()
    expect(await main(['friendbook'], root)).toBe(0)
    for (const file of ['platform', 'pages', 'values', 'controls', 'manual', 'examples'])
      expect(existsSync(join(root, `src/platforms/friendbook/${file}.ts`)), file).toBe(true)
    expect(String(print.mock.calls[0]?.[0])).toContain('What to do now:')
  })

  it('leaves a pack that the tests refuse until its facts are filled in', async () => {
    said()
    await main(['friendbook'], root)
    const controls = readFileSync(join(root, 'src/platforms/friendbook/controls.ts'), 'utf8')
    // tests/platforms.test.ts wants a source with a day, tests/guidance.test.ts its name for a reader.
    expect(controls).toContain("rests: { source: '', on: '', confidence: 'G' }")
    expect(wordingSource('')).toBeUndefined()
    const fixture = readFileSync(join(root, 'src/platforms/friendbook/fixtures/privacy-unsafe.json'), 'utf8')
    expect(JSON.parse(fixture)).toMatchObject({
      rests: '',
      observations: { protectedPosts: { value: 'off' } },
    })
  })

  it('writes nothing over what is there', async () => {
    said()
    await main(['friendbook'], root)
    await expect(main(['friendbook'], root)).rejects.toThrow('there already')
  })

  it.each([[[]], [['Friend Book']], [['../x']], [['a']], [['one', 'two']]])(
    'refuses %j and says how it is used',
    async (args) => {
      await expect(main(args, root)).rejects.toThrow('Usage: npm run new-platform')
      expect(existsSync(join(root, 'src'))).toBe(false)
    },
  )
})
