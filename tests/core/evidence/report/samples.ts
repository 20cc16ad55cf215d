import { casesOf } from '../../../../src/core/evidence/cases.ts'
import { sha256Hex } from '../../../../src/core/evidence/chain.ts'
import { fingerprint } from '../../../../src/core/evidence/checkpoint.ts'
import type { Entry } from '../../../../src/core/evidence/entry.ts'
import { decodeEntry } from '../../../../src/core/evidence/entry.ts'
import type { ReportInput } from '../../../../src/core/evidence/report/report-input.ts'
import { evidenceOf, sampleLog } from '../samples.ts'
import { fonts } from './report-fonts.ts'

/** Reports of invented logs. */

export const uuidOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export interface Told extends Partial<Omit<Entry, 'files'>> {
  readonly pictures?: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly type?: string
    readonly more?: Partial<Entry['files'][number]>
  }[]
}

/** What goes into the report of a log of these entries; all are disclosed unless `more` says otherwise. */
export async function reportInput(
  told: readonly Told[],
  more: Partial<ReportInput> = {},
  disclosed: readonly number[] = told.map((_, index) => index + 1),
): Promise<ReportInput> {
  const stored = new Map<string, Uint8Array>()
  const prepared: Partial<Entry>[] = []
  for (const [index, { pictures = [], ...entry }] of told.entries()) {
    const files: Entry['files'] = []
    for (const { name, bytes, type = 'image/png', more: rest } of pictures) {
      stored.set(`${index + 1}/${name}`, bytes)
      files.push({
        ...{ name, type, role: 'original', sha256: await sha256Hex(bytes), bytes: bytes.length },
        ...rest,
      })
    }
    prepared.push({ ...entry, files })
  }
  const log = await sampleLog(told.length, (seq) => prepared[seq - 1] ?? {})
  const all = log.entries.map(decodeEntry)
  return {
    rows: evidenceOf(log).rows,
    entries: all.filter(({ seq }) => disclosed.includes(seq)),
    cases: casesOf(all),
    file: async (seq, name) => stored.get(`${seq}/${name}`),
    recipient: { profile: 'defenceOrganisation', name: 'Sample Defence Union' },
    checkpoint: log.checkpoints.at(-1)?.text ?? '',
    fingerprint: await fingerprint(log.spki),
    software: 'Chaperone 0.1.0',
    now: new Date('2026-11-25T09:30:00Z'),
    offsetMinutes: 0,
    jurisdiction: 'UK',
    fonts,
    ...more,
  }
}
