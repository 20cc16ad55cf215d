import { beforeAll, describe, expect, it } from 'vitest'
import { openBackup } from '../../src/core/evidence/backup/open-backup.ts'
import type { Tab } from './browser/driver.ts'
import {
  ask,
  beginEntry,
  clickOn,
  has,
  logPage,
  mainKind,
  passphrase,
  press,
  stage,
  text,
  until,
  verified,
} from './start.ts'
import { type Dump, dump, emptyStore, giveFile, keepDownloads, keptBytes, pretend } from './stored.ts'

/** A log is backed up, lost, and there again; from a damaged backup with what is lost named; and a full disk loses nothing. */

const optionsPage = 'src/ui/options/index.html'
const note = (whatHappened: string) => ({
  type: 'note',
  eventPrecision: 'unknown',
  where: '',
  whatHappened,
})
const secretField = 'form input[type=password]'
const saveCopy = `[...document.querySelectorAll('article button')].find((one) => one.textContent.startsWith('Save a copy'))`
const backupField = 'input[type=file]'

/** Digests are made anew from the entries, each time under another random number; no backup holds them. */
const backedUp = ({ digests: _digests, ...held }: Dump): Dump => held

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let log: Tab
  let before: Dump
  let backup: Uint8Array<ArrayBuffer>

  const record = (words: string) =>
    ask(log, 'record', { requestId: crypto.randomUUID(), event: note(words), attachments: [] })
  const attach = async (words: string, name: string, bytes: Uint8Array) => {
    await beginEntry(log, words)
    await giveFile(log, backupField, name, bytes)
    await until(log, `${has(name)} && document.querySelector('progress') === null`, 60_000)
    await press(log, 'Save entry')
    await until(log, has('Saved as entry'), 60_000)
  }
  const reopen = async () => {
    await log?.close()
    log = await at.driver.openExtensionPage(logPage)
  }
  /** Chooses the file on the fresh log's page, and gives the passphrase. */
  const restore = async (bytes: Uint8Array, secret = passphrase) => {
    await until(log, has('Restore from a backup'))
    await press(log, 'Restore from a backup')
    await until(log, `document.querySelector('${backupField}') !== null`)
    await giveFile(log, backupField, 'chaperone-backup.zip', bytes)
    await until(log, has('Passphrase or recovery code'))
    await give(secret)
  }
  const give = async (secret: string) => {
    await log.evaluate(
      `[...document.querySelectorAll('${secretField}')].find((one) => one.labels[0].textContent.startsWith('Passphrase or')).dataset.secret = ''`,
    )
    await log.type('[data-secret]', secret)
    await log.evaluate(`document.querySelector('[data-secret]').form.requestSubmit()`)
  }

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    await until(log, has('New entry'))
  })

  it('takes a file that no message could carry, and gives it back byte for byte', async () => {
    await beginEntry(log, 'A long film.')
    // The same random megabyte again and again is quickly made; as base64 it would be more than a message may be.
    await log.evaluate(`(() => {
      const piece = Uint8Array.from({ length: 50_000 }, (_, n) => (n * n) % 251)
      globalThis.film = new File(Array.from({ length: 640 }, () => piece), 'film.mp4')
      const data = new DataTransfer()
      data.items.add(film)
      const field = document.querySelector('${backupField}')
      field.files = data.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await until(log, `${has('film.mp4')} && document.querySelector('progress') === null`, 120_000)
    await press(log, 'Save entry')
    await until(log, has('Saved as entry 1'), 120_000)
    await keepDownloads(log)
    await clickOn(log, saveCopy)
    await until(log, 'globalThis.kept !== undefined', 120_000)
    const hash = (blob: string) =>
      log.evaluate<string>(
        `${blob}.arrayBuffer().then((all) => crypto.subtle.digest('SHA-256', all)).then((all) => new Uint8Array(all).join())`,
      )
    expect(await hash('kept')).toBe(await hash('film'))
    await ask(log, 'remove', { requestId: crypto.randomUUID(), seq: 1, reason: 'Not needed.' })
    const { staged, files } = await dump(log)
    expect([staged, files]).toEqual([[], []])
  }, 240_000)

  it('makes a backup while the log is locked', async () => {
    await attach('A box lay on my car.', 'a mail.eml', Buffer.from('From: Robin Sample\r\n'))
    await record('It was there again.')
    await ask(log, 'setAccountKind', { platform: 'facebook', kind: 'personal' })
    await ask(log, 'confirm', { platform: 'facebook', setting: 'lookup-by-phone', as: 'asAdvised' })
    await ask(log, 'lock', {})
    const options = await at.driver.openExtensionPage(optionsPage)
    await until(options, has('There is no backup yet.'))
    await keepDownloads(options)
    await press(options, 'Make a backup')
    await until(options, has('The backup is made'))
    await until(options, has('Everything is in the backup of'))
    expect(await options.evaluate('keptAs')).toMatch(/^chaperone-backup_\d{8}T\d{6}Z\.zip$/)
    backup = await keptBytes(options)
    for (const word of ['Robin', 'mail.eml', 'facebook', 'It was there'])
      expect(Buffer.from(backup).includes(word)).toBe(false)
    await options.close()
    before = await dump(log)
    await record('Two more.')
    await record('And one.')
    expect((await ask(log, 'logState', {})).backup).toMatchObject({ entries: 2, isDue: false })
  })

  it('changes nothing for a wrong passphrase, and nothing when the browser dies before the end', async () => {
    await log.close()
    const { profile } = at.driver
    expect(profile).toBeDefined()
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'lock', {})
    await emptyStore(log)
    await reopen()
    await restore(backup, 'another passphrase 9')
    await until(log, has('That is not the passphrase or recovery code of this backup'), 30_000)
    expect(Object.values(await dump(log)).flat()).toEqual([])
    // Everything is read and laid ready; what would put it into the log is never heard.
    await log.evaluate(`void ((globalThis.browser ?? chrome).runtime.sendMessage = ({ name }) =>
      name === 'commitRestore' ? new Promise(() => { globalThis.isReady = true }) : Promise.resolve({ ok: true, value: null }))`)
    await give(passphrase)
    await until(log, 'globalThis.isReady === true', 30_000)
    await at.restart()
    log = await at.driver.openExtensionPage(logPage)
    const { restoring, ...others } = await dump(log)
    expect(restoring?.length).toBeGreaterThan(0)
    expect(Object.values(others).flat()).toEqual([])
    expect(await ask(log, 'logState', {})).toMatchObject({ hasPassphrase: false, size: 0 })
    await emptyStore(log)
  })

  it('restores every stored byte, and the log goes on under the same key', async () => {
    await reopen()
    await restore(backup)
    await until(log, has('The log is restored.'), 30_000)
    await until(log, has('A box lay on my car.'), 30_000)
    expect(await log.evaluate<string>(text)).toContain('byte for byte')
    expect(backedUp(await dump(log))).toEqual(backedUp(before))
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 4, deleted: [1], problems: [] })
    const { fingerprint } = await verified(log)
    await record('After the restore.')
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 5, checkpoints: 5, fingerprint })
  })

  it('refuses the backup of what is there already, and of another log', async () => {
    const options = await at.driver.openExtensionPage(optionsPage)
    await until(options, has('Restore from a backup'))
    await press(options, 'Restore from a backup')
    const mine = log
    log = options
    await giveFile(options, backupField, 'again.zip', backup)
    await until(options, has('Passphrase or recovery code'))
    await give(passphrase)
    await until(options, has('Everything in this backup is in the log here already.'), 30_000)
    const origin = await pretend(options, 'chaperone-log/another')
    await giveFile(options, backupField, 'again.zip', backup)
    await until(options, has('Passphrase or recovery code'))
    await give(passphrase)
    await until(options, has('There is another log in this browser already'), 30_000)
    await pretend(options, origin)
    log = mine
    await options.close()
  })

  it('says what a damaged backup lost, saves the rest, and a sound one fills it in', async () => {
    const { named } = await openBackup(new Blob([backup]))
    // The pieces: entry 2, the tombstone; entry 3 and its file; entry 4.
    const [entry] = named('parts/0000004.age')
    const [file] = named('parts/0000003.age')
    const damaged = backup.slice()
    for (const piece of [entry, file])
      damaged[(piece?.end ?? 0) - 9] = (damaged[(piece?.end ?? 0) - 9] ?? 0) ^ 4
    await ask(log, 'lock', {})
    await emptyStore(log)
    await reopen()
    await restore(damaged)
    await until(log, has('except for what is named below'), 30_000)
    const words = await log.evaluate<string>(text)
    expect(words).toContain('Entry 4: lost, its bytes are damaged')
    expect(words).toContain('a-mail.eml of entry 3: lost, its bytes are damaged')
    await until(log, has('A box lay on my car.'), 30_000)
    expect(await verified(log)).toMatchObject({
      verdict: 'broken',
      problems: [
        { problem: 'lostInRestore', seq: 3, file: 'a-mail.eml' },
        { problem: 'lostInRestore', seq: 4 },
      ],
    })
    const options = await at.driver.openExtensionPage(optionsPage)
    await until(options, has('Restore from a backup'))
    await press(options, 'Restore from a backup')
    const mine = log
    log = options
    await giveFile(options, backupField, 'sound.zip', backup)
    await until(options, has('Passphrase or recovery code'))
    await give(passphrase)
    await until(options, has('The log is restored.'), 30_000)
    log = mine
    await options.close()
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 4, problems: [] })
    expect(backedUp(await dump(log))).toEqual(backedUp(before))
  })

  it('refuses a new entry when there is no more room, says so, and keeps all that is there', async () => {
    const whole = await dump(log)
    await at.driver.background(`void (() => {
      globalThis.realAdd = IDBObjectStore.prototype.add
      IDBObjectStore.prototype.add = function (...args) {
        if (this.name === 'checkpoints') throw new DOMException('full', 'QuotaExceededError')
        return realAdd.apply(this, args)
      }
    })()`)
    await beginEntry(log, 'One too many.')
    await press(log, 'Save entry')
    await until(log, has('The disk is full, or the browser gives no more room.'), 30_000)
    expect(await log.evaluate(`document.querySelector('textarea[name=whatHappened]').value`)).toBe(
      'One too many.',
    )
    expect(await dump(log)).toEqual(whole)
    await at.driver.background('void (IDBObjectStore.prototype.add = realAdd)')
    await press(log, 'Save entry')
    await until(log, has('Saved as entry 5'), 30_000)
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 5 })
  })
})
