import { fromBase64, toBase64 } from '../core/evidence/base64.ts'
import { readResponse } from '../core/evidence/timestamp/read-response.ts'
import { timestampRequest } from '../core/evidence/timestamp/request.ts'
import { StampError } from '../core/evidence/timestamp/stamp-error.ts'
import { lastCheckpoint } from '../log/stamps.ts'
import { store } from '../log/store.ts'
import type { StampView, TrustedTimeReplies } from '../requests/trusted-time.ts'
import { NoStampError } from './stamp-fault.ts'
import { inFiles, keepStamp, queue } from './stamp-queue.ts'

/** Trusted time by hand: a request as a file for any authority whatever, and its answer from a file. */

/** Kept with its nonce until it is answered. @throws NoStampError */
export async function stampRequestFile(
  wanted: number | undefined,
): Promise<TrustedTimeReplies['stampRequestFile']> {
  const checkpoint = wanted === undefined ? await lastCheckpoint() : await store.checkpoints.get(wanted)
  if (checkpoint === undefined) throw new NoStampError('emptyLog', 'there is nothing to stamp')
  const { size, signature } = checkpoint
  const { nonce } = await queue(size, { isInFile: true })
  const request = await timestampRequest(signature, fromBase64(nonce))
  return { size, name: `chaperone-${`${size}`.padStart(6, '0')}.tsq`, base64: toBase64(request) }
}

/** @throws StampError, NoStampError; then nothing was stored, and the request still waits. */
export async function takeStampFile(bytes: Uint8Array<ArrayBuffer>): Promise<StampView> {
  for (const { size, nonce } of await inFiles()) {
    const checkpoint = await store.checkpoints.get(size)
    if (checkpoint === undefined) continue
    try {
      const stamp = await readResponse(bytes, { signature: checkpoint.signature, nonce: fromBase64(nonce) })
      await keepStamp(size, `file:${stamp.authority}`, bytes, stamp, true)
      return { size, genTime: stamp.genTime, authority: stamp.authority }
    } catch (error) {
      // Perhaps it is the answer to another of the requests.
      if (!(error instanceof StampError) || error.fault !== 'wrongImprint') throw error
    }
  }
  throw new NoStampError('noRequest')
}
