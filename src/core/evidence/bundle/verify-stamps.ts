import type { Stamp } from '../timestamp/read-response.ts'
import { readResponse } from '../timestamp/read-response.ts'
import { checkpointsFolder } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'

/** A time stamp that is on its checkpoint and whole. Whether its authority is to be trusted is the reader's to judge. */
export interface VerifiedStamp extends Stamp {
  /** Of the checkpoint: the stamp shows that the log was there, up to this entry, at `genTime`. */
  readonly size: number
  readonly path: string
}

const form = /^(.*?)(?:-[2-9])?\.tsr$/

/** By path. What is no valid stamp becomes a problem. */
export async function verifyStamps({ paths, problems, readable }: OpenedBundle): Promise<VerifiedStamp[]> {
  const verified: VerifiedStamp[] = []
  for (const path of [...paths].sort()) {
    const [, checkpoint] = (path.startsWith(checkpointsFolder) && form.exec(path)) || []
    if (checkpoint === undefined) continue
    const size = Number(checkpoint.slice(checkpointsFolder.length))
    const signature = await readable(`${checkpoint}.sig`)
    const response = await readable(path)
    if (!paths.has(`${checkpoint}.sig`)) problems.push({ kind: 'fileOfNoEntry', path })
    if (signature === undefined || response === undefined) continue
    try {
      verified.push({ size, path, ...(await readResponse(response, { signature })) })
    } catch (error) {
      problems.push({ kind: 'stampInvalid', path, detail: error instanceof Error ? error.message : '' })
    }
  }
  return verified
}
