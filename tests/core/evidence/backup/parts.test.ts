import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../src/core/evidence/backup/crc32.ts'
import { sinceBackup } from '../../../../src/core/evidence/backup/due.ts'
import {
  keyPath,
  listPath,
  longestPath,
  partPath,
  pathForm,
  readMePath,
} from '../../../../src/core/evidence/backup/layout.ts'
import { fromPlain, toPlain } from '../../../../src/core/evidence/backup/plain.ts'
import { centralHeader, zipEnd } from '../../../../src/core/evidence/backup/zip-records.ts'

describe('when a backup is due', () => {
  const now = new Date('2026-11-25T12:00:00Z')
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
  it('is after ten new entries, or after thirty days with at least one', () => {
    expect(sinceBackup(9, undefined, now)).toEqual({ entries: 9, isDue: false })
    expect(sinceBackup(10, undefined, now)).toEqual({ entries: 10, isDue: true })
    expect(sinceBackup(12, { at: daysAgo(29), size: 3 }, now)).toEqual({ entries: 9, isDue: false })
    expect(sinceBackup(13, { at: daysAgo(1), size: 3 }, now)).toEqual({ entries: 10, isDue: true })
    expect(sinceBackup(4, { at: daysAgo(30), size: 3 }, now)).toEqual({ entries: 1, isDue: true })
  })
  it('is never when nothing is new', () => {
    expect(sinceBackup(3, { at: daysAgo(400), size: 3 }, now)).toEqual({ entries: 0, isDue: false })
    expect(sinceBackup(0, undefined, now)).toEqual({ entries: 0, isDue: false })
  })
})

describe('the parts of a backup', () => {
  it('have names that say nothing, and all of them are known to the reader', () => {
    for (const path of [
      readMePath,
      keyPath('keys', 'passphrase'),
      keyPath('last-keys', 'recovery'),
      listPath('first', 0),
      listPath('last', 999_999),
      partPath(1),
      partPath(123_456_789),
    ]) {
      expect(path).toMatch(pathForm)
      expect(path.length).toBeLessThanOrEqual(longestPath)
    }
  })
  it('hold rows of the store with their bytes, whatever else is in them', () => {
    const row = {
      seq: 1,
      sealed: Uint8Array.of(0, 255, 10),
      nested: { list: [Uint8Array.of(), 'text'] },
      no: null,
    }
    expect(fromPlain(toPlain(row))).toEqual(row)
  })
  it('have the CRC that ZIP wants', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
  it('are found beyond 4 GiB and beyond 65,535 of them by way of ZIP64', () => {
    const far = centralHeader({ path: partPath(1), bytes: 1, crc: 0 }, 5_000_000_000)
    const view = new DataView(far.buffer)
    expect(view.getUint32(42, true)).toBe(0xffffffff)
    expect(view.getBigUint64(far.length - 8, true)).toBe(5_000_000_000n)
    expect(zipEnd(3, 100, 10)).toHaveLength(1)
    const [record, locator] = zipEnd(70_000, 5_000_000_000, 10)
    expect(new DataView(record?.buffer ?? new ArrayBuffer(0)).getBigUint64(32, true)).toBe(70_000n)
    expect(new DataView(locator?.buffer ?? new ArrayBuffer(0)).getBigUint64(8, true)).toBe(5_000_000_010n)
  })
})
