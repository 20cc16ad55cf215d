import { sha256Hex } from '../chain.ts'
import { fingerprint } from '../checkpoint.ts'
import type { BundleInput } from './bundle-input.ts'
import { infoName } from './layout.ts'

/** RFC 8493, 2.1.1. */
export const bagitText = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** `VERIFY.txt`. */
export async function guideText({ texts, signer, now, selection, rows }: BundleInput): Promise<string> {
  const extracts = selection.extracts?.length ?? 0
  const facts: Record<string, string> = {
    fingerprint: await fingerprint(signer.spki),
    made: minuteOf(now),
    disclosed: `${new Set(selection.entries).size}`,
    entries: `${rows.length}`,
    extracts: extracts === 0 ? '' : `, and extracts of ${extracts} more`,
  }
  return texts.guide.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
}

/**
 * bag-info.txt (RFC 8493, 2.2.2). VERIFY.txt and verify.sh lie outside the bag, where no manifest reaches; their
 * hashes stand here, and so under the signature.
 */
export async function bagInfo(
  { software, recipient, rows, selection, signer, now }: BundleInput,
  payload: { readonly files: number; readonly bytes: number },
  guide: Uint8Array,
  script: Uint8Array,
): Promise<string> {
  const lines: readonly (readonly [string, string])[] = [
    ['Bag-Software-Agent', software],
    ['Bagging-Date', now.toISOString().slice(0, 10)],
    ['Bagging-Time', minuteOf(now)],
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Recipient-Profile', recipient.profile],
    ...(recipient.name === undefined ? [] : [['Recipient', recipient.name] as const]),
    ['Entries-In-Log', `${rows.length}`],
    ['Entries-Disclosed', `${new Set(selection.entries).size}`],
    ['Entries-Extracted', `${selection.extracts?.length ?? 0}`],
    ['Signer-Fingerprint', await fingerprint(signer.spki)],
    [infoName.guide, await sha256Hex(guide)],
    [infoName.script, await sha256Hex(script)],
  ]
  return lines.map(([name, value]) => `${name}: ${oneLine(value)}\n`).join('')
}

const oneLine = (value: string) => value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim()
const minuteOf = (now: Date) => `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`
