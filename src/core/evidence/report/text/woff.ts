/**
 * A WOFF file (W3C WOFF 1.0) as the TrueType file that it packs; TrueType is given back as it is. fontkit would unpack
 * the same tables again for every glyph.
 * @throws RangeError when the file is cut off, TypeError when a table cannot be unpacked.
 */
export async function toTrueType(bytes: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== signature) return bytes
  const count = view.getUint16(12)
  const tables: { head: number; data: Uint8Array }[] = []
  for (let index = 0; index < count; index++) {
    const head = 44 + index * 20
    const packed = bytes.subarray(
      view.getUint32(head + 4),
      view.getUint32(head + 4) + view.getUint32(head + 8),
    )
    const length = view.getUint32(head + 12)
    tables.push({ head, data: packed.length === length ? packed : await inflated(packed) })
  }
  const start = 12 + count * 16
  const font = new Uint8Array(start + tables.reduce((sum, { data }) => sum + padded(data.length), 0))
  const out = new DataView(font.buffer)
  const power = Math.floor(Math.log2(count))
  out.setUint32(0, view.getUint32(4))
  out.setUint16(4, count)
  out.setUint16(6, 2 ** power * 16)
  out.setUint16(8, power)
  out.setUint16(10, count * 16 - 2 ** power * 16)
  let at = start
  for (const [index, { head, data }] of tables.entries()) {
    const record = 12 + index * 16
    out.setUint32(record, view.getUint32(head))
    out.setUint32(record + 4, view.getUint32(head + 16))
    out.setUint32(record + 8, at)
    out.setUint32(record + 12, data.length)
    font.set(data, at)
    at += padded(data.length)
  }
  return font
}

const signature = 0x774f4646
const padded = (length: number) => Math.ceil(length / 4) * 4

async function inflated(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
