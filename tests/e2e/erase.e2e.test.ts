import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { ask, has, mainKind, passphrase, press, rowsIn, stage, text, until, verified } from './start.ts'
import { dump } from './stored.ts'

/** Everything can be taken back, but not by a slip: a word must be typed, and another leaves all as it was. */

const optionsPage = 'src/ui/options/index.html'
const event = (whatHappened: string) => ({
  requestId: crypto.randomUUID(),
  event: { type: 'inPerson', eventPrecision: 'unknown', where: 'At the surgery', whatHappened },
  attachments: [],
})

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let options: Tab

  beforeAll(async () => {
    options = await at.driver.openExtensionPage(optionsPage)
    await ask(options, 'setPassphrase', { passphrase })
    await ask(options, 'record', event('Turned up at the surgery.'))
    await until(options, has('1 entry'))
  })

  const type = async (word: string) => {
    await press(options, 'Erase everything…')
    await until(options, `document.querySelector('input[name=erase]') !== null`)
    await options.type('input[name=erase]', word)
    await options.evaluate(`document.querySelector('input[name=erase]').form.requestSubmit()`)
  }

  it('offers a backup first, and erases nothing for another word', async () => {
    expect(await options.evaluate<string>(text)).toContain('Make a backup first')
    await type('erase')
    await until(options, has('Nothing was erased.'))
    await press(options, 'Close', `document.querySelector('[role=dialog]')`)
    expect(await rowsIn(options)).toHaveLength(1)
    expect(await verified(options)).toMatchObject({ verdict: 'intact', entries: 1 })
  })

  it('leaves nothing behind when it is meant', async () => {
    await type('ERASE')
    await until(options, has('Everything is erased.'))
    for (const [table, rows] of Object.entries(await dump(options))) expect(rows, table).toEqual([])
    await until(options, has('0 entries'))
  })

  it('goes on as on the first day', async () => {
    await ask(options, 'setPassphrase', { passphrase: `${passphrase} anew` })
    expect(await ask(options, 'record', event('A parcel came.'))).toMatchObject({ status: 'saved', seq: 1 })
    expect(await verified(options)).toMatchObject({ verdict: 'intact', entries: 1, problems: [] })
  })
})
