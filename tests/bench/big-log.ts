import { readFileSync } from 'node:fs'
import type { BundleInput } from '../../src/core/evidence/bundle/bundle-input.ts'
import { signerOf } from '../../src/core/evidence/bundle/signer.ts'
import type { ChainRow } from '../../src/core/evidence/chain.ts'
import { append, GENESIS, sha256Hex } from '../../src/core/evidence/chain.ts'
import { newSigningKey, signCheckpoint, spkiOf } from '../../src/core/evidence/checkpoint.ts'
import { encodeEntry } from '../../src/core/evidence/entry.ts'

/** A log of as many bytes as wanted, of which only one picture is ever in memory. */

export const pictureBytes = 4_000_000

/** Random, as an encrypted disk's or a camera's bytes are to a packer; each begins with its own number. */
const noise = crypto.getRandomValues.bind(crypto)

export interface BigLog {
  readonly input: BundleInput
  readonly bytes: number
  readonly picture: (seq: number) => Uint8Array
}

const text = (name: string) =>
  readFileSync(new URL(`../../src/core/evidence/bundle/${name}`, import.meta.url), 'utf8')

export async function bigLog(pictures: number): Promise<BigLog> {
  const base = new Uint8Array(pictureBytes)
  for (let at = 0; at < base.length; at += 50_000) noise(base.subarray(at, at + 50_000))
  const picture = (seq: number) => {
    const bytes = base.slice()
    new DataView(bytes.buffer).setUint32(0, seq)
    return bytes
  }
  const rows: ChainRow[] = []
  const entries: Uint8Array[] = []
  for (let seq = 1; seq <= pictures; seq++) {
    const head = rows.at(-1)
    const bytes = encodeEntry({
      ...{ v: 1, id: `00000000-0000-4000-8000-${seq.toString(16).padStart(12, '0')}`, seq },
      ...{ salt: 'AAECAwQFBgcICQoLDA0ODw==', type: 'message', eventPrecision: 'unknown' },
      ...{ recordedAt: '2026-11-24T22:10:03.120Z', offsetMinutes: 0, where: 'Example Messenger' },
      whatHappened: `Message ${seq} from Robin Sample`,
      files: [
        {
          ...{ name: 'view.png', type: 'image/png', role: 'original', bytes: pictureBytes },
          sha256: await sha256Hex(picture(seq)),
        },
      ],
      prev: head?.link ?? GENESIS,
    })
    entries.push(bytes)
    rows.push(await append(head, bytes))
  }
  const keys = await newSigningKey()
  const checkpoint = await signCheckpoint(keys.privateKey, {
    ...{ origin: 'bench', size: rows.length, head: rows.at(-1)?.link ?? GENESIS },
  })
  return {
    bytes: pictures * pictureBytes,
    picture,
    input: {
      rows,
      checkpoints: [checkpoint],
      signer: await signerOf(keys.privateKey, await spkiOf(keys.publicKey)),
      entry: async (seq) => entries[seq - 1],
      file: async (seq) => picture(seq),
      selection: { entries: rows.map(({ seq }) => seq) },
      recipient: { profile: 'court' },
      texts: { limits: text('limits.txt'), guide: text('verify-guide.txt') },
      software: 'Chaperone bench',
      now: new Date('2026-11-25T09:30:00Z'),
    },
  }
}
