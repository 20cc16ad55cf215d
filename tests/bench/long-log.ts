import { engineScript } from '../../tools/page-reader.ts'
import { type Driver, launch, type Tab } from '../e2e/browser/driver.ts'
import { against, type Measurement, measurement } from './measurement.ts'

/** A log of 100,000 entries in a real Chromium: opening, scrolling, searching, cases; each beside what is below it. */

const size = 100_000
const passphrase = 'lantern orbit velvet quarry 7'
const openings = 3
const frames = 120
const frameBudgetMs = 50
/** Rare, common, the beginning of many (none of all: then nothing on the page would tell that it was searched), two. */
const queries = ['w9zz', 'w1', 'w2', 'w2 w3a']
const page = 'src/ui/log/index.html'

const send = (name: string, args: string) =>
  `chrome.runtime.sendMessage({ to: 'page', name: '${name}', args: ${args} }).then((reply) => {
    if (!reply.ok) throw new Error(reply.error + ': ' + reply.message)
    return reply.value
  })`

const secret = `(await chrome.storage.session.get('identity')).identity`

/** Milliseconds until the expression holds after what `act` does, looked at after each change and drawn. */
const until = (act: string, expression: string) => `(async () => {
  const start = performance.now()
  const reached = new Promise((resolve) => {
    const look = () => {
      if (!(${expression})) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.now() - start))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
    queueMicrotask(look)
  })
  ${act}
  return reached
})()`

// In brackets: it is put into longer expressions.
const status = `(document.querySelector('section [role=status].small')?.textContent ?? '')`

const fill = async (log: Tab, engine: string): Promise<void> => {
  await log.evaluate(send('setPassphrase', JSON.stringify({ passphrase })))
  const event = { type: 'message', eventPrecision: 'unknown', where: 'Facebook' }
  for (let n = 1; n <= 4; n++) {
    const whatHappened = `Message ${n}: I saw you again today. `.repeat(n * 3)
    const args = `{ requestId: crypto.randomUUID(), attachments: [], event: ${JSON.stringify({ ...event, whatHappened })} }`
    await log.evaluate(send('record', args))
  }
  await log.evaluate(engine)
  // Longer than a driver waits for one answer.
  await log.evaluate(
    `void (async () => chaperoneLogBench.seed(${size}, ${secret}))().then(() => { window.seeded = 'done' }, (error) => { window.seeded = String(error) })`,
  )
  await log.waitFor('window.seeded', 600_000)
  const seeded = await log.evaluate<string>('window.seeded')
  if (seeded !== 'done') throw new Error(seeded)
}

const floorOf = (log: Tab) => log.evaluate<number>(`(async () => chaperoneLogBench.factsFloor(${secret}))()`)

/** From the moment when the log is unlocked, on a page that knows nothing of it yet. */
const openingTimes = async (driver: Driver, engine: string) => {
  const first: number[] = []
  const whole: number[] = []
  const floor: number[] = []
  for (let i = 0; i < openings; i++) {
    await driver.background(`chrome.storage.session.remove('identity')`)
    const log = await driver.openExtensionPage(page)
    await log.waitFor(`document.querySelector('input[type=password]') !== null`)
    await log.evaluate(
      send('unlock', JSON.stringify({ passphrase })).replace('return reply.value', 'window.began = 1'),
    )
    const shown = `document.querySelector('article') !== null`
    const filtered = `document.querySelectorAll('select[name=filter] option').length > 5`
    const both = await log.evaluate<[number, number]>(
      `Promise.all([${until('', shown)}, ${until('', `${shown} && ${filtered}`)}])`,
    )
    first.push(both[0])
    whole.push(both[1])
    await log.evaluate(engine)
    floor.push(await floorOf(log))
    await log.close()
  }
  return { first, whole, floor }
}

/** Time from frame to frame while the page is scrolled by a screen each; the same of an empty page as tall. */
const scrolling = (where: string) => `(async () => {
  const times = []
  let last = await new Promise(requestAnimationFrame)
  for (let n = 0; n < ${frames}; n++) {
    scrollBy(0, ${where})
    const now = await new Promise(requestAnimationFrame)
    times.push(now - last)
    last = now
  }
  return times
})()`

const typed = (words: string) => `
  const field = document.querySelector('[name=search]')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)})
  field.dispatchEvent(new Event('input', { bubbles: true }))`

const total = size.toLocaleString('en-GB')
const isAll = `${status}.startsWith(${JSON.stringify(total)})`
const isReady = `!document.body.textContent.includes('Getting the search ready')`

const searchTimes = async (log: Tab) => {
  const build = await log.evaluate<number>(
    until(typed(queries[0] ?? ''), `${isReady} && !${isAll} && /shown/.test(${status})`),
  )
  const times: number[] = []
  for (const query of [...queries.slice(1), queries[0] ?? '']) {
    await log.evaluate(until(typed(''), isAll))
    times.push(await log.evaluate<number>(until(typed(query), `!${isAll}`)))
  }
  await log.evaluate(until(typed(''), isAll))
  return { build, times }
}

const casesTimes = async (driver: Driver, log: Tab) => {
  const ask = `(async () => { const start = performance.now(); await ${send('cases', '{}')}; return performance.now() - start })()`
  await driver.stopBackground()
  const cold = await log.evaluate<number>(ask)
  const warm: number[] = []
  for (let n = 0; n < 5; n++) warm.push(await log.evaluate<number>(ask))
  return { cold, warm }
}

const measure = async (driver: Driver): Promise<Measurement[]> => {
  const engine = `void (() => { ${await engineScript('tests/bench/long-log-engine.ts')} })()`
  // Not the log's own page, which would read along.
  const quiet = await driver.openExtensionPage('src/ui/options/index.html')
  await fill(quiet, engine)
  await quiet.close()
  const { first, whole, floor } = await openingTimes(driver, engine)

  const open = await driver.openExtensionPage(page)
  await open.waitFor(`document.querySelector('article') !== null && ${isAll}`, 60_000)
  const scroll = await open.evaluate<number[]>(scrolling('innerHeight'))
  const empty = await driver.openExtensionPage(page)
  await empty.evaluate(`document.body.replaceChildren(), document.body.style.height = '9000000px'`)
  const still = await empty.evaluate<number[]>(scrolling('innerHeight'))
  await empty.close()
  await open.bringToFront()
  const search = await searchTimes(open)
  const cases = await casesTimes(driver, open)
  await open.evaluate(engine)
  const below = await open.evaluate<{ load: number; searches: number[] }>(
    `(async () => chaperoneLogBench.searchFloor(${secret}, ${JSON.stringify(queries)}))()`,
  )
  const raw = 'reading, decrypting and parsing the same blocks'
  const many = `${total} entries`
  return [
    against(measurement(`${many}: unlocked to first entries shown`, 'ms', first), raw, floor),
    against(measurement(`${many}: unlocked to list, filters and cases complete`, 'ms', whole), raw, floor),
    against(
      measurement(`${many}: frame while scrolling a screen a frame`, 'ms', scroll, frameBudgetMs),
      'an empty page of that height',
      still,
    ),
    against(
      measurement(`${many}: first search, the index built meanwhile`, 'ms', [search.build]),
      'MiniSearch alone, loading the same words',
      [below.load],
    ),
    against(
      measurement(`${many}: keystroke to results`, 'ms', search.times),
      'MiniSearch alone, the same queries',
      below.searches,
    ),
    against(measurement(`${many}: all cases, worker just woken`, 'ms', [cases.cold]), raw, floor),
    measurement(`${many}: all cases, worker awake`, 'ms', cases.warm),
  ]
}

/** @param dist the built extension */
export async function measureLongLog(dist: string): Promise<Measurement[]> {
  const driver = await launch('chromium', { dist, size: { width: 1280, height: 900 } })
  try {
    return await measure(driver)
  } finally {
    await driver.close()
  }
}
