import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { stageFile } from '../../src/log/stage.ts'
import { ask } from '../../src/protocol.ts'

/**
 * Runs in a page of ours: how long a file takes to be sealed and committed with its entry, and the least that keeping
 * the same bytes encrypted costs there, without chain, signature or messages.
 */

const open = () =>
  new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('chaperone-bench', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
  })

const commit = (database: IDBDatabase, value: Uint8Array, key: number) =>
  new Promise<void>((done, failed) => {
    const transaction = database.transaction('kept', 'readwrite', { durability: 'strict' })
    transaction.objectStore('kept').put(value, key)
    transaction.oncomplete = () => done()
    transaction.onerror = () => failed(transaction.error)
  })

const randomBytes = (length: number) => {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 50_000) crypto.getRandomValues(bytes.subarray(at, at + 50_000))
  return bytes
}

async function floorTimes(bytes: number, runs: number): Promise<number[]> {
  const database = await open()
  const plain = randomBytes(bytes)
  const key = crypto.getRandomValues(new Uint8Array(32))
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const nonce = new Uint8Array(12)
    nonce[0] = run
    await commit(database, chacha20poly1305(key, nonce).encrypt(plain), run)
    times.push(performance.now() - start)
  }
  database.close()
  indexedDB.deleteDatabase('chaperone-bench')
  return times
}

/** As when somebody attaches a photograph: sealed in the page, committed with its entry by the background. */
async function sealAndCommit(bytes: number): Promise<number> {
  const file = new File([randomBytes(bytes)], 'photo.jpg', { type: 'image/jpeg' })
  const start = performance.now()
  const { id } = await stageFile(file)
  const result = await ask('record', {
    requestId: crypto.randomUUID(),
    event: { type: 'note', eventPrecision: 'unknown', where: '', whatHappened: 'bench' },
    attachments: [{ importedAs: file.name, type: file.type, staged: id }],
  })
  const took = performance.now() - start
  if (result.status !== 'saved') throw new Error(JSON.stringify(result))
  return took
}

Object.assign(globalThis, { chaperoneFloor: { floorTimes, sealAndCommit } })
