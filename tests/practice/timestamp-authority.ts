import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real timestamp authority on this computer, made with openssl: a root, a signer, and `openssl ts -reply`. */
export interface TimestampAuthority {
  /** What OpenSSL answers to a request: a full TimeStampResp. */
  reply(request: Uint8Array): Uint8Array<ArrayBuffer>
  /** The token of any TSTInfo, signed as the authority signs, whatever it says: what `openssl ts` would refuse. */
  forge(tstInfo: Uint8Array): Uint8Array<ArrayBuffer>
  /** PEM of the root, for `openssl ts -verify -CAfile`. */
  readonly root: string
  /** PEM of the signer's certificate. */
  readonly signer: string
  readonly folder: string
  remove(): void
}

export interface AuthorityOptions {
  /** Arguments of `openssl genpkey`. */
  readonly key?: readonly string[]
  readonly digest?: 'sha256' | 'sha384' | 'sha512'
  readonly name?: string
  /** `extendedKeyUsage` of the signer's certificate; `openssl ts` itself works only with the standard's own. */
  readonly purpose?: string
  /** Days for which the signer's certificate holds from now on. */
  readonly days?: number
}

export const keyKinds = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
} as const

const configuration = (folder: string, digest: string) => `
[tsa]
default_tsa = practice
[practice]
dir = ${folder}
serial = ${folder}/serial
signer_cert = ${folder}/signer.pem
certs = ${folder}/root.pem
signer_key = ${folder}/signer.key
signer_digest = ${digest}
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1, millisecs:500
ess_cert_id_alg = sha256
ess_cert_id_chain = no
`

export function timestampAuthority({
  key = keyKinds.p256,
  digest = 'sha256',
  name = 'Practice Time Stamps',
  purpose = 'critical,timeStamping',
  days = 30,
}: AuthorityOptions = {}): TimestampAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-tsa-'))
  const at = (file: string) => join(folder, file)
  const openssl = (...args: readonly string[]) => {
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(at('serial'), '01\n')
  writeFileSync(at('tsa.cnf'), configuration(folder, digest))
  writeFileSync(at('extensions'), `extendedKeyUsage=${purpose}\nkeyUsage=digitalSignature\n`)
  openssl('genpkey', ...keyKinds.p256, '-out', 'root.key')
  openssl(
    ...['req', '-x509', '-new', '-key', 'root.key', '-subj', '/CN=Practice Root', '-days', '60'],
    ...['-out', 'root.pem'],
  )
  openssl('genpkey', ...key, '-out', 'signer.key')
  openssl('req', '-new', '-key', 'signer.key', '-subj', `/O=Practice/CN=${name}`, '-out', 'signer.csr')
  openssl(
    ...['x509', '-req', '-in', 'signer.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-set_serial', '7'],
    ...['-days', `${days}`, '-extfile', 'extensions', '-out', 'signer.pem'],
  )
  return {
    folder,
    root: at('root.pem'),
    signer: at('signer.pem'),
    reply(request) {
      writeFileSync(at('request.tsq'), request)
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-out', 'answer.tsr')
      return new Uint8Array(readFileSync(at('answer.tsr')))
    },
    forge(tstInfo) {
      writeFileSync(at('info.der'), tstInfo)
      openssl(
        ...['cms', '-sign', '-binary', '-nodetach', '-cades', '-md', digest, '-in', 'info.der'],
        ...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-signer', 'signer.pem', '-inkey', 'signer.key'],
        ...['-outform', 'DER', '-out', 'forged.der'],
      )
      return new Uint8Array(readFileSync(at('forged.der')))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
