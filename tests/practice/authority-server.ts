import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { newNonce, timestampRequest } from '../../src/core/evidence/timestamp/request.ts'
import { readAll, readTlv } from '../../src/core/evidence/timestamp/tlv.ts'
import { timestampAuthorities } from '../../src/guidance/timestamp-authorities.ts'
import { type TimestampAuthority, timestampAuthority } from './timestamp-authority.ts'

/** What the authority does with a request. */
export type Manner =
  | 'good'
  | 'wrongNonce'
  | 'wrongImprint'
  | 'garbage'
  | 'tooLarge'
  | 'refusal'
  | 'http500'
  | 'down'

export interface StampRequest {
  readonly url: string
  readonly method: string
  readonly headers: IncomingMessage['headers']
  readonly body: Uint8Array
}

/** A real `openssl ts` authority behind https on loopback, to which every host of the list leads. */
export interface AuthorityServer {
  readonly port: number
  readonly authority: TimestampAuthority
  /** Those that came to the authorities' hosts; a browser's own traffic lands here too and is left out. */
  readonly requests: readonly StampRequest[]
  manner: Manner
  close(): Promise<void>
}

const hosts = new Set(timestampAuthorities.map(({ url }) => new URL(url).host))
/** A refusal with status 2 and the text "try later". */
const refusal = Uint8Array.of(
  0x30,
  0x12,
  0x30,
  0x10,
  2,
  1,
  2,
  0x30,
  0x0b,
  0x0c,
  9,
  ...new TextEncoder().encode('try later'),
)

export async function startAuthorityServer(): Promise<AuthorityServer> {
  const authority = timestampAuthority()
  const requests: StampRequest[] = []
  const certificate = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  const answered = async (manner: Manner, body: Uint8Array): Promise<Uint8Array> => {
    // Of a TimeStampReq: version, imprint, nonce, certReq.
    const parts = () => readAll(readTlv(body).content).map(({ whole }) => whole)
    switch (manner) {
      case 'wrongNonce': {
        const other = readAll(readTlv(await timestampRequest(new Uint8Array(), newNonce())).content)
        const made = parts().map((part, index) => (index === 2 ? (other[2]?.whole ?? part) : part))
        return authority.reply(sequence(made))
      }
      case 'wrongImprint': {
        const other = readAll(readTlv(await timestampRequest(new Uint8Array(), newNonce())).content)
        const made = parts().map((part, index) => (index === 1 ? (other[1]?.whole ?? part) : part))
        return authority.reply(sequence(made))
      }
      case 'garbage':
        return new TextEncoder().encode('<!doctype html><title>Welcome to the hotel</title>')
      case 'tooLarge':
        return new Uint8Array(70_000)
      case 'refusal':
        return refusal
      default:
        return authority.reply(body)
    }
  }
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { host = '' } = request.headers
      if (!hosts.has(host)) return response.writeHead(204).end()
      const body = new Uint8Array(Buffer.concat(chunks))
      const { method = '', headers } = request
      requests.push({ url: `https://${host}${request.url}`, method, headers, body })
      const { manner } = made
      if (manner === 'down') return request.socket.destroy()
      if (manner === 'http500') return response.writeHead(500).end()
      const answer = await answered(manner, body).catch(() => undefined)
      if (answer === undefined) return response.writeHead(400).end()
      return response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const made: AuthorityServer = {
    port: (server.address() as AddressInfo).port,
    authority,
    requests,
    manner: 'good',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        authority.remove()
      }),
  }
  return made
}

const sequence = (parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts)
  return Uint8Array.of(0x30, body.length, ...body)
}
