import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface ConnectProxy {
  port: number
  close(): void
}

/**
 * A proxy on loopback that leads every https host to one port, and everything else nowhere. It is Firefox's counterpart
 * to Chromium's host resolver rules.
 */
export async function startConnectProxy(target: number | undefined): Promise<ConnectProxy> {
  const server = createServer((_request, response) => response.writeHead(502).end())
  server.on('connect', (_request, client, head) => {
    client.on('error', () => {})
    if (target === undefined) {
      client.end('HTTP/1.1 502 No such host\r\n\r\n')
      return
    }
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
