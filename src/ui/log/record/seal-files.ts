import { maxAttachments } from '../../../core/evidence/record.ts'
import { maxFileBytes, stageFile, unstage } from '../../../log/stage.ts'
import type { Key } from '../../words.ts'

/** A file in the form, sealed as soon as it was chosen: what is saved is what was chosen, even if it is gone by then. */
export interface Attached {
  /** In this form. */
  key: string
  importedAs: string
  type: string
  bytes: number
  /** Its id in the waiting room; absent while it is being sealed. */
  staged?: string
  /** Of what is sealed of it, 0 to 1. */
  share: number
}

export const isSealing = (files: readonly Attached[]): boolean =>
  files.some(({ staged }) => staged === undefined)

export const isTooMany = (files: readonly Attached[], chosen: readonly File[]): boolean =>
  files.length + chosen.length > maxAttachments || chosen.some(({ size }) => size > maxFileBytes)

const stops = new Map<string, AbortController>()

/** Stops what is being sealed, and takes back what was. */
export function takeOff({ key, staged }: Attached): void {
  stops.get(key)?.abort()
  if (staged !== undefined) void unstage(staged).catch(() => undefined)
}

/** One after another, so that large ones are not in memory together. Says why a file is not among them, if one is not. */
export async function sealInto(
  chosen: readonly File[],
  put: (change: (files: Attached[]) => Attached[]) => void,
): Promise<Key | undefined> {
  const waiting = chosen.map((file) => ({ file, key: crypto.randomUUID(), stop: new AbortController() }))
  for (const { key, stop } of waiting) stops.set(key, stop)
  put((before) => [
    ...before,
    ...waiting.map(({ file, key }) => ({
      key,
      importedAs: file.name.slice(0, 1024),
      type: file.type.slice(0, 256),
      bytes: file.size,
      share: 0,
    })),
  ])
  let failed: Key | undefined
  for (const { file, key, stop } of waiting) {
    const is = (part: Partial<Attached>) =>
      put((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)))
    let shown = 0
    try {
      stop.signal.throwIfAborted()
      const { id } = await stageFile(
        file,
        (done) => {
          // A form of many fields need not be drawn anew for each piece.
          if (done - shown < file.size / 50) return
          shown = done
          is({ share: done / file.size })
        },
        stop.signal,
      )
      if (stop.signal.aborted) await unstage(id)
      else is({ staged: id, share: 1 })
    } catch (error) {
      put((before) => before.filter((one) => one.key !== key))
      if (!stop.signal.aborted) failed = whyNot(error as Error)
    } finally {
      stops.delete(key)
    }
  }
  return failed
}

const whyNot = ({ name }: Error): Key =>
  name === 'QuotaExceededError'
    ? 'recordWhyFull'
    : name === 'NoRecipientError'
      ? 'recordWhyNoPassphrase'
      : 'attachUnreadable'
