import { connect, type Socket } from 'node:net'

/** An error that Firefox reports, with its own name for it (`javascript error`, `no such window`, …). */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError'
  readonly kind: string
  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`)
    this.kind = kind
  }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}
type Answer = [1, number, { error: string; message: string } | null, unknown]

/**
 * A client of Firefox's Marionette protocol: TCP, each message is `<bytes>:<JSON>`; a command is `[0, id, name, args]`,
 * its answer `[1, id, error, result]` (firefox-source-docs: testing/marionette/Protocol).
 */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received = Buffer.alloc(0)
  #lastId = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#receive(chunk))
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) {
        reject(new MarionetteError('disconnected', 'Firefox is gone'))
      }
      this.#waiting.clear()
    })
    // `close` follows and tells whoever waits.
    socket.on('error', () => {})
  }

  /** Connects, opens a session that accepts any certificate, and switches to the browser's own context. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1')
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    const client = new Marionette(socket)
    // Flat: under `alwaysMatch` the certificate setting is not heeded.
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true })
    await client.send('Marionette:SetContext', { value: 'chrome' })
    await client.send('WebDriver:SetTimeouts', { script: 60_000 })
    return client
  }

  send(name: string, args: Record<string, unknown> = {}): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new MarionetteError('disconnected', 'Firefox is gone'))
    this.#lastId += 1
    const id = this.#lastId
    const message = JSON.stringify([0, id, name, args])
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
  }

  /** Runs the body of an async function in the browser window, with its privileges. JSON in, JSON out. */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const args = [...arguments]; return (async () => {${body}\n})()`
    const { value } = (await this.send('WebDriver:ExecuteScript', { script, args, newSandbox: true })) as {
      value: T
    }
    return value
  }

  close(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    for (;;) {
      const colon = this.#received.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon))
      if (this.#received.length < end) return
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end))
      this.#received = this.#received.subarray(end)
      // The greeting is an object.
      if (Array.isArray(message)) this.#answer(message as Answer)
    }
  }

  #answer([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new MarionetteError(error.error, error.message))
    else waiting?.resolve(result)
  }
}
