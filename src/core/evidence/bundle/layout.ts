/**
 * Where everything lies in a hand-over bundle. `bag/` is a BagIt bag (RFC 8493); `seal/` lies beside it, so that no
 * seal has to be listed in the manifest that it seals.
 */
export const place = {
  guide: 'VERIFY.txt',
  script: 'verify.sh',
  bagit: 'bag/bagit.txt',
  info: 'bag/bag-info.txt',
  manifest: 'bag/manifest-sha256.txt',
  tagManifest: 'bag/tagmanifest-sha256.txt',
  chain: 'bag/data/chain.tsv',
  withheld: 'bag/data/withheld.tsv',
  chronology: 'bag/data/chronology.csv',
  limits: 'bag/data/limits.txt',
  keyPem: 'seal/signer-pub.pem',
  keyDer: 'seal/signer-pub.der',
  signature: 'seal/tagmanifest-sha256.sig',
  checkpoint: 'seal/checkpoint.txt',
  checkpointSignature: 'seal/checkpoint.sig',
} as const

/** What no manifest lists: the seal itself, and the two files for the reader, whose hashes bag-info.txt holds. */
export const outsideManifests: readonly string[] = [
  place.guide,
  place.script,
  place.tagManifest,
  place.keyPem,
  place.keyDer,
  place.signature,
  place.checkpoint,
  place.checkpointSignature,
]

export const tagFiles: readonly string[] = [place.info, place.bagit, place.manifest]

/** Names of bag-info.txt that a verifier reads. */
export const infoName = { guide: 'Verify-Text-SHA256', script: 'Verify-Script-SHA256' } as const

export const entriesFolder = 'bag/data/entries/'
export const filesFolder = 'bag/data/files/'
export const extractsFolder = 'bag/data/extracts/'
export const checkpointsFolder = 'bag/data/checkpoints/'

const sixDigits = (n: number) => `${n}`.padStart(6, '0')
export const entryPath = (seq: number) => `${entriesFolder}${sixDigits(seq)}.json`
export const filePath = (seq: number, name: string) => `${filesFolder}${sixDigits(seq)}/${name}`
export const extractPath = (seq: number) => `${extractsFolder}${sixDigits(seq)}.json`
export const extractFilePath = (seq: number, name: string) => `${extractsFolder}${sixDigits(seq)}/${name}`
/** Without `.txt` or `.sig`. */
export const checkpointPath = (size: number) => `${checkpointsFolder}${sixDigits(size)}`

/** The answers of timestamp authorities on that checkpoint's signature; `nth` from 1 to 9. */
export const stampPath = (size: number, nth: number) =>
  `${checkpointPath(size)}${nth === 1 ? '' : `-${nth}`}.tsr`
export const maxStampsOfOne = 9

/** Plain on every desk: nothing hidden, absolute or upward, no backslash, space or control character. */
export const isSafePath = (path: string): boolean =>
  path.length <= 400 && /^[A-Za-z0-9][A-Za-z0-9_-]*(?:[./](?=[A-Za-z0-9_-])[A-Za-z0-9_-]+)*$/.test(path)
