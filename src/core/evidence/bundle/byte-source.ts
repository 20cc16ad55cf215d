/** Bytes that are read in pieces, so that a file larger than the memory can be worked on. */
export interface ByteSource {
  readonly size: number
  /** From `start` up to, not including, `end`; both lie within. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}

export const sourceOf = (bytes: Blob | Uint8Array): ByteSource =>
  bytes instanceof Blob
    ? {
        size: bytes.size,
        read: async (start, end) => new Uint8Array(await bytes.slice(start, end).arrayBuffer()),
      }
    : { size: bytes.length, read: async (start, end) => bytes.slice(start, end) }
