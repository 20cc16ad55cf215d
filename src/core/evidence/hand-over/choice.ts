import type { Selection } from '../bundle/bundle-input.ts'
import type { ExtractField } from '../bundle/extract.ts'
import type { Outline, OutlinedFile } from './outline.ts'
import type { Profile } from './profiles.ts'
import { kindOf } from './scope.ts'

/** `extract`: the entry itself stays back, the chosen fields go, and nothing can check them against the chain. */
export type Level = 'whole' | 'extract' | 'out'

export interface EntryChoice {
  readonly level: Level
  /** Of an extract. Kept while the level is another, so that changing one's mind loses nothing. */
  readonly fields: readonly ExtractField[]
  /** Names of the files that go. */
  readonly files: readonly string[]
}

/** By number of the entry; what is not in it stays back. */
export type Choice = ReadonlyMap<number, EntryChoice>

/** What the profile starts from, for the entries inside the scope. `all`: every outline, to follow corrections. */
export function startingChoice(
  inside: readonly Outline[],
  all: readonly Outline[],
  profile: Profile,
): Choice {
  const byId = new Map(all.map((outline) => [outline.id, outline]))
  return new Map(inside.map((outline) => [outline.seq, startOf(outline, byId, profile)]))
}

function startOf(outline: Outline, byId: ReadonlyMap<string, Outline>, profile: Profile): EntryChoice {
  const kind = kindOf(outline, byId)
  const files = startingFiles(outline.files, profile)
  const kept = outline.says.filter((field) => !profile.leaveOut.includes(field))
  if (kind === 'event')
    return { level: kept.length === outline.says.length ? 'whole' : 'extract', fields: kept, files }
  const start = profile.others[kind]
  if (start === undefined) return { level: 'out', fields: kept, files }
  if (start === 'whole') return { level: 'whole', fields: kept, files }
  return { level: 'extract', fields: start, files: [] }
}

function startingFiles(files: readonly OutlinedFile[], { attachments, pictures }: Profile): string[] {
  const here = files.filter(({ isLost }) => !isLost)
  const cropped = new Set(here.map(({ of }) => of))
  return here
    .filter(({ role }) => attachments || role !== 'attachment')
    .filter(({ role, name }) => pictures === 'all' || role !== 'original' || !cropped.has(name))
    .map(({ name }) => name)
}

/** What `toBundle` is given, and what the preview shows. */
export function selectionOf(choice: Choice, outlines: readonly Outline[]): Required<Selection> {
  const chosen = outlines.flatMap((outline) => {
    const own = choice.get(outline.seq)
    return own === undefined || own.level === 'out' ? [] : [{ outline, ...own }]
  })
  const whole = chosen.filter(({ level }) => level === 'whole')
  return {
    entries: whole.map(({ outline }) => outline.seq),
    extracts: chosen
      .filter(({ level }) => level === 'extract')
      .map(({ outline, fields, files }) => ({
        seq: outline.seq,
        fields,
        files: outline.files.filter(({ name }) => files.includes(name)).map(({ name }) => name),
      })),
    withheldFiles: whole.flatMap(({ outline, files }) =>
      outline.files
        .filter(({ name }) => !files.includes(name))
        .map(({ name }) => ({ seq: outline.seq, name })),
    ),
  }
}

/** A picture that was redacted stays back itself; its copy goes with the entry that records the hand-over. */
export function withoutRedacted(
  choice: Choice,
  redacted: readonly { readonly seq: number; readonly name: string }[],
): Choice {
  const changed = new Map(choice)
  for (const { seq, name } of redacted) {
    const own = changed.get(seq)
    if (own) changed.set(seq, { ...own, files: own.files.filter((file) => file !== name) })
  }
  return changed
}
