import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../tools/find-browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaperone-browsers-'))
  // `sh` itself must still be found by the programs below.
  vi.stubEnv('PATH', folder)
  vi.stubEnv('CHAPERONE_BROWSER', '')
  vi.stubEnv('CHAPERONE_FIREFOX', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const program = (name: string, says = name): string => {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\necho '${says}'\necho noise >&2\n`)
  chmodSync(path, 0o755)
  return path
}
const nowhereElse = { install: false, places: [] }

test('a browser on PATH is found, with the version that it says', async () => {
  const path = program('chromium', 'Chromium 150.0.1')
  expect(await findBrowser('chromium', nowhereElse)).toEqual({ path, version: 'Chromium 150.0.1' })
})

test('the variable comes before PATH', async () => {
  program('firefox')
  const path = program('my-firefox', 'Mozilla Firefox 153.0')
  vi.stubEnv('CHAPERONE_FIREFOX', path)
  expect(await findBrowser('firefox', nowhereElse)).toEqual({ path, version: 'Mozilla Firefox 153.0' })
})

test('a variable that names no program is an error, even where a browser is on PATH', async () => {
  program('chromium')
  vi.stubEnv('CHAPERONE_BROWSER', join(folder, 'missing'))
  await expect(findBrowser('chromium', nowhereElse)).rejects.toThrow(/CHAPERONE_BROWSER is set to .*missing/)
})

test('Edge is taken before branded Chrome, which ignores extensions from the command line', async () => {
  program('google-chrome')
  const edge = program('msedge')
  expect((await findBrowser('chromium', nowhereElse)).path).toBe(edge)
})

test('only Chrome: the error says why it does not serve', async () => {
  program('google-chrome-stable')
  await expect(findBrowser('chromium', nowhereElse)).rejects.toThrow(/Only Google Chrome .* install Chromium/)
})

test('none at all: one line says what to install and which variable to set', async () => {
  const error = await findBrowser('firefox', nowhereElse).catch((e: unknown) => e as Error)
  expect(error).toMatchObject({ name: 'NoBrowserError' })
  expect(String(error)).toMatch(/firefox-esr.*CHAPERONE_FIREFOX/)
  expect(String(error)).not.toContain('\n')
})
