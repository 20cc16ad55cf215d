/** Loopback stand-ins of Facebook, X and WhatsApp Web under their real host names. */

import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'
import { transformWithOxc } from 'vite'
import { ELSEWHERE, MOVED, practiceHosts, SITES, shell } from './sites.ts'
import { initialState, type PracticePatch, type PracticeState, patched } from './state.ts'

export { practiceHosts } from './sites.ts'

export interface PracticeRequest {
  readonly host: string
  /** Path and query. */
  readonly path: string
  readonly method: string
}

export interface Practice {
  readonly port: number
  readonly url: string
  /** Every request so far, whatever its host, oldest first. Grows while the server runs. */
  readonly requests: readonly PracticeRequest[]
  readonly state: (host: string) => PracticeState
  /** As a POST to `/__practice/set` on that host: changes its state, and its open pages at once. */
  readonly set: (host: string, patch: PracticePatch) => void
  /** Back to the state at the start, on all hosts and in their open pages; forgets the requests. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'"

/** Port 0 or none: any free one. Point a browser at it with `--host-resolver-rules=MAP * 127.0.0.1:PORT`. */
export async function startPractice({ port = 0 }: { port?: number } = {}): Promise<Practice> {
  const requests: PracticeRequest[] = []
  const states = new Map<string, PracticeState>()
  const listeners = new Map<string, Set<ServerResponse>>()
  const certificate = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: practiceHosts.map((value) => ({ type: 2 as const, value })) },
    ],
  })

  const stateOf = (host: string) => states.get(host) ?? initialState(host)
  const tell = (host: string) => {
    const line = `data: ${JSON.stringify(stateOf(host))}\n\n`
    for (const listener of listeners.get(host) ?? []) listener.write(line)
  }
  const set = (host: string, patch: PracticePatch) => {
    states.set(host, patched(stateOf(host), patch, new Date()))
    tell(host)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    const path = request.url ?? '/'
    const url = new URL(path, 'https://practice.invalid')
    requests.push({ host, path, method: request.method ?? 'GET' })
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('cache-control', 'no-store')

    const site = SITES[host]
    const moved = MOVED[host]
    if (moved !== undefined) return send(response, 302, 'text/plain', '', { location: moved(path) })
    if (site === undefined) return send(response, 200, 'text/html', ELSEWHERE)
    if (url.pathname === '/__practice/state')
      return send(response, 200, 'application/json', JSON.stringify(stateOf(host)))
    if (url.pathname === '/__practice/set') {
      if (request.method !== 'POST') return send(response, 405, 'text/plain', 'post a JSON patch')
      set(host, JSON.parse(await bodyOf(request)) as PracticePatch)
      return send(response, 200, 'application/json', JSON.stringify(stateOf(host)))
    }
    if (url.pathname === '/__practice/events') return listen(host, response)
    if (url.pathname.startsWith('/__practice/'))
      return sendClient(url.pathname.slice('/__practice/'.length), response)
    const language = url.searchParams.get('lang') ?? stateOf(host).language
    return send(response, 200, 'text/html', shell(site, /^[a-z]{2}$/.test(language) ? language : 'en'))
  }

  function listen(host: string, response: ServerResponse): void {
    const open = listeners.get(host) ?? new Set()
    listeners.set(host, open.add(response))
    response.on('close', () => open.delete(response))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`data: ${JSON.stringify(stateOf(host))}\n\n`)
  }

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = server.address() as AddressInfo

  return {
    port: bound,
    url: `https://127.0.0.1:${bound}`,
    requests,
    state: stateOf,
    set,
    reset: () => {
      states.clear()
      requests.length = 0
      for (const host of listeners.keys()) tell(host)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body)
}

const compiled = new Map<string, Promise<string>>()

/** Serves the pages' own scripts. They are TypeScript; their types are taken off on the way. */
async function sendClient(path: string, response: ServerResponse): Promise<void> {
  if (!/^(client|markup)\/([a-z-]+\/)?[a-z-]+\.ts$/.test(path) && path !== 'story.ts')
    return send(response, 404, 'text/plain', 'no such script')
  const script = compiled.get(path) ?? compile(path)
  compiled.set(path, script)
  send(response, 200, 'text/javascript', await script)
}

async function compile(path: string): Promise<string> {
  const file = fileURLToPath(new URL(`./${path}`, import.meta.url))
  return (await transformWithOxc(await readFile(file, 'utf8'), file)).code
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
