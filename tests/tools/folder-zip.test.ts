import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderZip } from '../../tools/folder-zip.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaperone-folder-zip-'))
  mkdirSync(join(folder, 'src/content'), { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), '{}')
  writeFileSync(join(folder, 'src/content/main.js'), 'void 0')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('is the same for the same files, whenever they were written', async () => {
  const first = await folderZip(folder)
  utimesSync(join(folder, 'manifest.json'), 1, 1)
  expect(Buffer.from(await folderZip(folder)).equals(Buffer.from(first))).toBe(true)
})

it('is another for another file, or another name', async () => {
  const first = Buffer.from(await folderZip(folder))
  writeFileSync(join(folder, 'manifest.json'), '{ }')
  expect(Buffer.from(await folderZip(folder)).equals(first)).toBe(false)
})

it('names files from the folder down, with slashes', async () => {
  const text = Buffer.from(await folderZip(folder)).toString('latin1')
  expect(text).toContain('src/content/main.js')
  expect(text).not.toContain(folder)
})
