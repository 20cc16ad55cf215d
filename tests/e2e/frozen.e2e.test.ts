import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { ask, has, logPage, mainKind, passphrase, press, stage, until, verified } from './start.ts'
import { dump, emptyStore, giveFile, keepDownloads, keptBytes } from './stored.ts'

/** A log that is held fast loses nothing by whatever way something could come in, a backup of its own later state too. */

const optionsPage = 'src/ui/options/index.html'
const requestId = () => crypto.randomUUID()

describe.each(mainKind)('a frozen log in %s', (kind) => {
  const at = stage(kind)
  let log: Tab
  let frozenEarly: Uint8Array<ArrayBuffer>
  let deletedLater: Uint8Array<ArrayBuffer>

  const event = (whatHappened: string, more = {}) => ({
    ...{ type: 'note', eventPrecision: 'unknown', where: '', whatHappened },
    ...more,
  })
  const record = (words: string) =>
    ask(log, 'record', { requestId: requestId(), event: event(words), attachments: [] })
  const remove = (seq: number) => ask(log, 'remove', { requestId: requestId(), seq, reason: 'Not needed.' })
  const freeze = () => ask(log, 'freeze', { requestId: requestId() })
  const frozenAt = async () =>
    (await dump(log)).preferences?.find((row) => (row as { name: string }).name === 'frozen')
  const backup = async () => {
    const options = await at.driver.openExtensionPage(optionsPage)
    await until(options, has('Make a backup'))
    await keepDownloads(options)
    await press(options, 'Make a backup')
    await until(options, has('The backup is made'), 30_000)
    const bytes = await keptBytes(options)
    await options.close()
    return bytes
  }
  /** From the button on a page to what it says came of it. */
  const restore = async (page: Tab, bytes: Uint8Array<ArrayBuffer>, outcome: string) => {
    await until(page, has('Restore from a backup'))
    await press(page, 'Restore from a backup')
    await until(page, `document.querySelector('input[type=file]') !== null`)
    await giveFile(page, 'input[type=file]', 'backup.zip', bytes)
    await until(page, has('Passphrase or recovery code'))
    await page.evaluate(
      `[...document.querySelectorAll('form input[type=password]')].find((one) => one.labels[0].textContent.startsWith('Passphrase or')).dataset.secret = ''`,
    )
    await page.type('[data-secret]', passphrase)
    await page.evaluate(`document.querySelector('[data-secret]').form.requestSubmit()`)
    await until(page, has(outcome), 30_000)
  }

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    await record('The first words.')
    await ask(log, 'openCase', { requestId: requestId(), pseudonym: 'Blue 7' })
  })

  it('is frozen once, however many pages ask at the same moment', async () => {
    const answers = await Promise.all([freeze(), freeze(), freeze()])
    expect(answers.map(({ status }) => status).sort()).toEqual(['notSaved', 'notSaved', 'saved'])
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 3 })
    expect(await frozenAt()).toMatchObject({ value: { seq: 3 } })
    frozenEarly = await backup()
  })

  it('refuses every correction, filing, naming, mark, deletion and erasure of what was there', async () => {
    const before = await dump(log)
    const [filed] = await ask(log, 'cases', {})
    const id = filed?.id ?? ''
    const correction = { event: event('Otherwise.', { type: 'amendment' }), attachments: [], amends: 1 }
    const refused = await Promise.all([
      remove(1),
      ask(log, 'record', { requestId: requestId(), ...correction }),
      ask(log, 'fileUnder', { requestId: requestId(), seq: 1, case: id }),
      ask(log, 'identify', { requestId: requestId(), case: id, who: { displayName: 'Robin Sample' } }),
      ask(log, 'markEntry', { requestId: requestId(), seq: 1, kind: 'threat' }),
    ])
    for (const one of refused)
      expect(one).toMatchObject({ status: 'notSaved', error: expect.stringMatching(/^FrozenLogError/) })
    await expect(ask(log, 'eraseEverything', { sure: true })).rejects.toThrow('FrozenLogError')
    const { digests: _made, ...left } = await dump(log)
    expect(left).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'digests')))
  })

  it('takes from a later backup what it lacks, and keeps what was deleted there, until the freeze is lifted', async () => {
    await ask(log, 'liftFreeze', { requestId: requestId(), sure: true })
    expect(await remove(1)).toMatchObject({ status: 'saved', seq: 5 })
    expect(await freeze()).toMatchObject({ status: 'saved', seq: 6 })
    deletedLater = await backup()
    expect(await verified(log)).toMatchObject({ verdict: 'intact', deleted: [1] })

    await ask(log, 'lock', {})
    await emptyStore(log)
    await log.close()
    log = await at.driver.openExtensionPage(logPage)
    await restore(log, frozenEarly, 'The log is restored.')
    await until(log, has('The first words.'), 30_000)
    expect(await frozenAt()).toMatchObject({ value: { seq: 3 } })

    const options = await at.driver.openExtensionPage(optionsPage)
    await restore(options, deletedLater, 'Entry 1 was deleted in this backup, but stays here')
    await options.close()
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 6, deleted: [], problems: [] })
    expect((await ask(log, 'entry', { seq: 1 })).whatHappened).toBe('The first words.')
    // The later freeze came in with its entry.
    expect(await frozenAt()).toMatchObject({ value: { seq: 6 } })
    expect(await remove(1)).toMatchObject({ status: 'notSaved' })

    await ask(log, 'liftFreeze', { requestId: requestId(), sure: true })
    expect(await remove(1)).toMatchObject({ status: 'saved', seq: 8 })
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 8, deleted: [1] })
  })
})
