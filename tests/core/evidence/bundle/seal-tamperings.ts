import { pemOf, signerOf } from '../../../../src/core/evidence/bundle/signer.ts'
import { newSigningKey, signCheckpoint, spkiOf } from '../../../../src/core/evidence/checkpoint.ts'
import { encoded, resealed } from './samples.ts'
import type { Tampering } from './tampering-acts.ts'
import {
  checkpoint,
  copy,
  drop,
  edit,
  entry,
  inSealed,
  manifest,
  other,
  tagManifest,
  unsealed,
} from './tampering-acts.ts'

/** The checkpoint before the last one, rewritten by somebody who holds the key. */
const signedAnew =
  (how: (text: string) => string): Tampering['change'] =>
  async (files, log) => {
    const { sign } = await signerOf(log.keys.privateKey, log.spki)
    edit(checkpoint(4, 'txt'), how)(files)
    files.set(checkpoint(4, 'sig'), await sign(files.get(checkpoint(4, 'txt')) ?? new Uint8Array()))
  }

export const sealTamperings: readonly Tampering[] = [
  inSealed(
    'a checkpoint has the signature of another',
    copy(checkpoint(4, 'sig'), checkpoint(5, 'sig')),
    { kind: 'signatureInvalid', seq: 5 },
    'checkpoint 000005: its signature is not valid',
  ),
  inSealed(
    'the latest checkpoint is dropped',
    drop(checkpoint(5, 'txt'), checkpoint(5, 'sig')),
    { kind: 'checkpointBehind', seq: 5 },
    'link 5: no checkpoint vouches for it and what follows',
  ),
  inSealed(
    'all checkpoints are dropped',
    drop(...[4, 5].flatMap((n) => [checkpoint(n, 'txt'), checkpoint(n, 'sig')])),
    { kind: 'noCheckpoint' },
    'there is no valid checkpoint',
  ),
  inSealed(
    'a signature stays without its checkpoint',
    drop(checkpoint(4, 'txt')),
    { kind: 'fileOfNoEntry', path: checkpoint(4, 'sig') },
    `${checkpoint(4, 'sig')}: there is no checkpoint to this signature`,
  ),
  inSealed(
    'a checkpoint of another log is slipped in',
    async (files, log) => {
      const signed = await signCheckpoint(log.keys.privateKey, {
        origin: 'another log',
        size: 3,
        head: log.rows[2]?.link ?? '',
      })
      files.set(checkpoint(3, 'txt'), encoded(signed.text))
      files.set(checkpoint(3, 'sig'), signed.signature)
    },
    { kind: 'checkpointMismatch', detail: 'it is of another log' },
    'checkpoint 000004: of another log',
  ),
  inSealed(
    'a checkpoint is called by another number',
    (files) => {
      for (const end of ['txt', 'sig']) copy(checkpoint(4, end), checkpoint(2, end))(files)
    },
    { kind: 'checkpointMismatch', path: checkpoint(2, 'txt') },
    'checkpoint 000002: not the three lines of a checkpoint, or of another number',
  ),
  ...['a\u202eb', 'a\0b'].map((origin) =>
    inSealed(
      `a checkpoint names its log ${JSON.stringify(origin)}`,
      signedAnew((text) => text.replace(/.*/, origin)),
      { kind: 'checkpointMismatch', detail: 'the signed text is no checkpoint' },
      'checkpoint 000004: not the three lines of a checkpoint, or of another number',
    ),
  ),
  ...['\r', '\n'].map((end) =>
    inSealed(
      `a checkpoint goes on with ${JSON.stringify(end)}`,
      signedAnew((text) => text + end),
      { kind: 'checkpointMismatch', detail: 'the signed text is no checkpoint' },
      'checkpoint 000004: not the three lines of a checkpoint, or of another number',
    ),
  ),
  inSealed(
    'a checkpoint lies in a folder of its own',
    copy(checkpoint(4, 'txt'), 'bag/data/checkpoints/more/000004.txt'),
    { kind: 'fileOfNoEntry', path: 'bag/data/checkpoints/more/000004.txt' },
    'bag/data/checkpoints/more/000004.txt: no checkpoint lies in a folder of its own',
  ),
  inSealed(
    'two files differ in capitals only',
    copy('bag/data/limits.txt', 'bag/data/Limits.txt'),
    { kind: 'duplicateName', path: 'bag/data/Limits.txt', detail: 'bag/data/limits.txt' },
    'bag/data/limits.txt: there are two files of this name, which differ in capitals only',
  ),
  unsealed(
    'an older checkpoint lies beside the bag',
    (files) => {
      copy(checkpoint(4, 'txt'), 'seal/checkpoint.txt')(files)
      copy(checkpoint(4, 'sig'), 'seal/checkpoint.sig')(files)
    },
    { kind: 'sealCheckpointMismatch', path: 'seal/checkpoint.txt' },
    'seal/checkpoint.txt: not the latest checkpoint of the chain',
  ),
  unsealed(
    'the signature of a checkpoint stands in for that of the bag',
    copy('seal/checkpoint.sig', 'seal/tagmanifest-sha256.sig'),
    { kind: 'sealInvalid', path: 'seal/tagmanifest-sha256.sig' },
    'seal/tagmanifest-sha256.sig: does not fit bag/tagmanifest-sha256.txt and seal/signer-pub.der',
  ),
  unsealed(
    'another key is put in both places',
    async (files) => {
      const spki = await spkiOf((await newSigningKey()).publicKey)
      files.set('seal/signer-pub.der', spki)
      files.set('seal/signer-pub.pem', encoded(pemOf(spki)))
    },
    { kind: 'signatureInvalid', seq: 5 },
    'checkpoint 000005: its signature is not valid',
  ),
  unsealed(
    'another key is put in one place',
    async (files) => {
      files.set('seal/signer-pub.pem', encoded(pemOf(await spkiOf((await newSigningKey()).publicKey))))
    },
    { kind: 'keyMismatch', path: 'seal/signer-pub.pem' },
    'seal/signer-pub.pem: not the same key as seal/signer-pub.der',
  ),
  unsealed(
    'the bag is sealed by another key, which is enclosed',
    async (files, log) => {
      const keys = await newSigningKey()
      const spki = await spkiOf(keys.publicKey)
      for (const [path, bytes] of await resealed(files, { ...log, keys, spki })) files.set(path, bytes)
      files.set('seal/signer-pub.der', spki)
      files.set('seal/signer-pub.pem', encoded(pemOf(spki)))
    },
    { kind: 'noCheckpoint' },
    'there is no valid checkpoint',
  ),
  unsealed(
    'an entry is rewritten together with the lists',
    async (files, log) => {
      const signature = files.get('seal/tagmanifest-sha256.sig') ?? new Uint8Array()
      edit(entry(1), (text) => text.replace('Robin', 'Alexa'))(files)
      for (const [path, bytes] of await resealed(files, log)) files.set(path, bytes)
      files.set('seal/tagmanifest-sha256.sig', signature)
    },
    { kind: 'sealInvalid', path: 'seal/tagmanifest-sha256.sig' },
    'seal/tagmanifest-sha256.sig: does not fit bag/tagmanifest-sha256.txt and seal/signer-pub.der',
  ),
  unsealed(
    'a file is in no list',
    (files) => {
      files.set('bag/data/more.txt', encoded('more'))
    },
    { kind: 'fileUnlisted', path: 'bag/data/more.txt' },
    'bag/data/more.txt: not listed in the bundle',
  ),
  unsealed(
    'a list loses a line',
    edit(manifest, (text) => text.replace(/.*limits\.txt\n/, '')),
    { kind: 'fileUnlisted', path: 'bag/data/limits.txt' },
    'bag/data/limits.txt: not listed in the bundle',
  ),
  unsealed(
    'a list has a line twice',
    edit(manifest, (text) => text.replace(/.*limits\.txt\n/, '$&$&')),
    { kind: 'manifestMalformed', path: manifest, detail: 'it lists data/limits.txt twice' },
    `${manifest}: lists data/limits.txt twice`,
  ),
  unsealed(
    'a list names what is not there',
    edit(manifest, (text) => `${text}${other}  data/report.pdf\n`),
    { kind: 'fileAbsent', path: 'bag/data/report.pdf' },
    'bag/data/report.pdf: missing',
  ),
  unsealed(
    'a list names what lies outside the bag',
    edit(manifest, (text) => `${other}  ../../secret\n${text}`),
    { kind: 'manifestMalformed', path: manifest, detail: 'line 1' },
    `${manifest}: line 1 is not a line of such a list`,
  ),
  unsealed(
    'the list of lists lacks one',
    edit(tagManifest, (text) => text.replace(/.*bag-info\.txt\n/, '')),
    { kind: 'manifestMalformed', path: tagManifest, detail: 'it does not list bag/bag-info.txt' },
    `${tagManifest}: does not list bag-info.txt`,
  ),
]
