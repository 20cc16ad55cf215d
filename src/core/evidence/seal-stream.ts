import { createSHA256 } from 'hash-wasm'
import { sha256Hex } from './chain.ts'
import { isWasmAllowed } from './scrypt-stanza.ts'
import { encrypterTo } from './seal.ts'

/** Sealing what is too large to lie in memory several times over: it is read, hashed and sealed in pieces. */

export interface SealedWhole {
  /** Of the bytes before they were sealed. */
  readonly sha256: string
  readonly bytes: number
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** What was read is not as long as was said, as when a file is changed while it is read. */
export class ChangedSourceError extends Error {
  override readonly name = 'ChangedSourceError'
}

/**
 * @param size of the source in bytes.
 * @param onProgress told how many bytes have been read.
 * @throws ChangedSourceError, RecipientError, whatever the source throws, and the signal's reason.
 */
export async function sealStream(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
  recipient: string,
  onProgress?: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<SealedWhole> {
  const hash = await newHash(size)
  let bytes = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, out) {
      signal?.throwIfAborted()
      bytes += piece.length
      if (bytes > size) throw new ChangedSourceError('longer than it was')
      hash.update(piece)
      out.enqueue(piece)
      onProgress?.(bytes)
    },
  })
  const stream = await encrypterTo([recipient]).encrypt(source.pipeThrough(counted))
  const sealed = new Uint8Array(stream.size(size))
  let at = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    if (at + value.length > sealed.length) throw new ChangedSourceError('longer than it was')
    sealed.set(value, at)
    at += value.length
  }
  if (bytes !== size || at !== sealed.length) throw new ChangedSourceError('shorter than it was')
  return { sha256: await hash.digest(), bytes, sealed }
}

/** WebCrypto has no hash that takes pieces; where WebAssembly is switched off they are kept until the end. */
async function newHash(size: number) {
  if (isWasmAllowed()) {
    const hash = await createSHA256()
    return { update: (piece: Uint8Array) => void hash.update(piece), digest: async () => hash.digest('hex') }
  }
  const whole = new Uint8Array(size)
  let at = 0
  return {
    update: (piece: Uint8Array) => {
      whole.set(piece, at)
      at += piece.length
    },
    digest: () => sha256Hex(whole),
  }
}
