import { chacha20poly1305 } from '@noble/ciphers/chacha.js'

/** Runs in a page of ours: the least that keeping 1 MB encrypted costs there, without chain, signature or messages. */

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

async function floorTimes(bytes: number, runs: number): Promise<number[]> {
  const database = await open()
  const plain = new Uint8Array(bytes)
  for (let at = 0; at < bytes; at += 50_000) crypto.getRandomValues(plain.subarray(at, at + 50_000))
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

Object.assign(globalThis, { chaperoneFloor: { floorTimes } })
