import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

export interface OpenServer {
  readonly port: number
  close(): Promise<void>
}

/** Answers every path of every host with `html` and, unlike the practice pages, forbids the page nothing. */
export async function startOpenServer(html: string): Promise<OpenServer> {
  const certificate = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const isScript = request.url === '/own.js'
    response
      .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' })
      .end(isScript ? 'export {}' : html)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
