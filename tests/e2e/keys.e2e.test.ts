import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { byAge, dialogSays, draftsIn, fill, keysIn, logDigest, printed, strike } from './keys-pages.ts'
import {
  ask,
  beginEntry,
  clickOn,
  entriesOf,
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

/** The keys of the log: changed, recovered, forgotten in time, hidden in a hurry, and their fingerprint lodged. */

const optionsPage = 'src/ui/options/index.html'
const second = 'copper window meadow thistle 4'
const third = 'harbour pencil glacier mitten 9'
const fourth = 'saddle lemon chimney orchard 2'
const slow = 150_000

vi.setConfig({ testTimeout: 240_000 })
const words = 'A note lay under the wiper.'
const opens = (page: Tab, phrase: string) =>
  ask(page, 'unlock', { passphrase: phrase }).then(() => true, String)

describe.each(mainKind)('the keys in %s', (kind) => {
  const at = stage(kind)
  let log: Tab
  let options: Tab
  let code: string
  let current = passphrase
  let identity = ''

  /** As unlocking leaves it, without the work that makes guessing slow. */
  const unlockAtOnce = async (page: Tab) => {
    const open = { identity, lockAfterMs: 900_000, lockAt: Date.now() + 900_000 }
    await at.driver.background(`chrome.storage.session.set(${JSON.stringify(open)})`)
    await ask(page, 'setLocking', {})
  }

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    await ask(log, 'record', {
      requestId: crypto.randomUUID(),
      event: { type: 'letter', eventPrecision: 'unknown', where: '', whatHappened: words },
      attachments: [],
    })
    options = await at.driver.openExtensionPage(optionsPage)
    await until(options, has('Change passphrase'))
  })

  it('changes the passphrase without touching an entry, and only for the one who knows the old one', async () => {
    const [entries, keys] = [await logDigest(options), await keysIn(options)]
    await press(options, 'Change passphrase')
    await fill(options, 'not the passphrase', second, second)
    await until(options, dialogSays('That is not the passphrase.'), slow)
    expect(await keysIn(options)).toEqual(keys)
    await fill(options, passphrase, second, second)
    await until(options, has('The new passphrase holds from now on.'), slow)
    expect(await logDigest(options)).toBe(entries)
    expect((await keysIn(options)).wrapped).not.toBe(keys.wrapped)
    await ask(options, 'lock', {})
    expect(await opens(options, passphrase)).toContain('WrongPassphraseError')
  })

  it('has one passphrase that works, when the background dies while it is changed', async () => {
    const asked = ask(options, 'changePassphrase', { old: second, passphrase: third }).catch(() => 'died')
    await new Promise((done) => setTimeout(done, 300))
    await at.driver.stopBackground()
    await asked
    const works = [await opens(options, second), await opens(options, third)]
    expect(works.filter((one) => one === true)).toHaveLength(1)
    current = works[0] === true ? second : third
    const held = await at.driver.background<{ identity: string }>(`chrome.storage.session.get('identity')`)
    identity = held.identity
    expect(identity).toMatch(/^AGE-SECRET-KEY-1/)
  })

  it('makes a recovery code that is shown once, printed alone, and counts only when it is written down', async () => {
    await until(options, has('Make a recovery code'))
    await press(options, 'Make a recovery code')
    await fill(options, current)
    await until(options, dialogSays('Write these seven groups down now.'), slow)
    code = await options.evaluate<string>(
      `[...document.querySelectorAll('.code-groups li')].map((one) => one.textContent).join('-')`,
    )
    const paper = await printed(options, 'Print it')
    expect(paper).toContain(code)
    expect(paper).not.toContain(current)
    await press(options, 'Use this code from now on')
    await until(options, dialogSays('Write the code down first'))
    expect(await ask(options, 'logState', {})).toMatchObject({ recovery: 'none' })
    await clickOn(options, `document.querySelector('input[name=written]')`)
    await press(options, 'Use this code from now on')
    await until(options, has('The recovery code is ready.'))
    expect(await ask(options, 'logState', {})).toMatchObject({ recovery: 'ready' })
    expect(await options.evaluate(text)).not.toContain(code)
  })

  it.skipIf(spawnSync('age', ['--version']).status !== 0)(
    'keeps under that code a file that age -d opens',
    async () => {
      const age = byAge((await keysIn(options)).recovery ?? '')
      expect(age(code)).toContain(identity)
      expect(age(current)).not.toContain(identity)
    },
  )

  it('opens the log once with the code, for a new passphrase, and names the group of a slip', async () => {
    await ask(log, 'lock', {})
    await log.bringToFront()
    await until(log, has('Use the recovery code'))
    expect(await log.evaluate(text)).not.toContain(words)
    await press(log, 'Use the recovery code')
    const slip = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    await fill(log, slip.toLowerCase())
    await until(log, has('Look at group 7 again'))
    await fill(log, code.toLowerCase().replaceAll('-', ' '))
    await until(log, has('The code is right.'))
    expect(await ask(log, 'logState', {})).toMatchObject({ recovery: 'ready', unlocked: false })
    await fill(log, fourth, fourth)
    await until(log, has(words), slow)
    await until(log, has('Your recovery code is used up.'))
    await ask(log, 'lock', {})
    await expect(ask(log, 'recover', { code, passphrase })).rejects.toThrow('NoRecoveryError')
    expect(await opens(log, fourth)).toBe(true)
    expect(await verified(log)).toMatchObject({ verdict: 'intact' })
    await press(log, 'I do not need one')
    await until(log, `!${has('code is used up.')}`)
  })

  it('locks when nobody touches the computer, and every page forgets what it showed', async () => {
    expect(await ask(log, 'setLocking', { autoLockMinutes: 5 })).toMatchObject({ autoLockMinutes: 5 })
    const alarm = await at.driver.background<{ scheduledTime: number }>(`chrome.alarms.get('auto-lock')`)
    expect(((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000).toBeLessThanOrEqual(5)
    await until(log, has(words))
    await at.driver.leave()
    await until(log, has('The log is locked'))
    expect(await log.evaluate('document.documentElement.outerHTML')).not.toContain(words)
  })

  it('locks on a deadline that passed while the computer slept, though no alarm came', async () => {
    await unlockAtOnce(log)
    await until(log, has(words))
    await at.driver.background(
      `chrome.alarms.clearAll().then(() => chrome.storage.session.set({ lockAt: Date.now() - 1 }))`,
    )
    await at.driver.stopBackground()
    await log.evaluate(`dispatchEvent(new Event('focus'))`)
    await until(log, has('The log is locked'))
    expect(
      await at.driver.background('chrome.storage.session.get(null).then((all) => all.identity ?? null)'),
    ).toBe(null)
  })

  it('locks with the screen unless that was switched off, or says that this browser does not tell', async () => {
    const isUnheard = await options.evaluate<boolean>(has('Firefox does not tell extensions'))
    expect(isUnheard).toBe(kind === 'firefox')
    expect(await options.evaluate('document.querySelector("[name=lockWithScreen]") === null')).toBe(isUnheard)
    if (isUnheard) return
    await unlockAtOnce(log)
    const screenLocks = () => at.driver.background(`void chrome.idle.onStateChanged.dispatch('locked')`)
    await ask(log, 'setLocking', { lockWithScreen: false })
    await screenLocks()
    expect(await ask(log, 'logState', {})).toMatchObject({ unlocked: true })
    await ask(log, 'setLocking', { lockWithScreen: true })
    await screenLocks()
    await until(log, has('The log is locked'))
  })

  it('shows the card to lodge, and keeps with whom and which checkpoint it was lodged', async () => {
    await unlockAtOnce(options)
    const { fingerprint, checkpoint = '', size } = await ask(options, 'card', {})
    await until(options, has('Not lodged with anybody yet.'))
    const paper = await printed(options, 'Print the card')
    expect(paper).toContain(fingerprint)
    expect(paper).toContain(checkpoint)
    await press(options, 'Record that it was lodged')
    await until(options, `document.querySelector('input[name=lodgedTo]') !== null`)
    await options.type('input[name=lodgedTo]', 'An Example Defence Union')
    await options.evaluate(`document.querySelector('input[name=lodgedTo]').form.requestSubmit()`)
    await until(options, has(`An Example Defence Union`))
    expect((await ask(options, 'card', {})).lodged).toMatchObject([
      { seq: size + 1, to: 'An Example Defence Union', size },
    ])
    expect((await entriesOf(options)).at(-1)?.whatHappened).toContain(checkpoint)
    await ask(options, 'lock', {})
    await until(options, `!${has('An Example Defence Union')}`)
  })

  it('hides every page at once, locks, loses no word, and gives the words back after unlocking', async () => {
    const typed = 'Half a sentence about'
    await unlockAtOnce(log)
    await until(log, has(words))
    await beginEntry(log, typed)
    await strike(log, 'Escape', 'a', 'Escape')
    expect(await log.evaluate(has(words))).toBe(true)
    // Beside the keys, in the same moment: nothing is left to be seen while the words are being sealed.
    const left = await log.evaluate<string>(`(() => {
      for (const key of ['Escape', 'Escape']) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      return document.title + '|' + document.body.innerHTML
    })()`)
    expect(left).toBe('New tab|')
    for (const tab of [log, options]) await expect.poll(() => tab.url()).toBe('about:blank')

    log = await at.driver.openExtensionPage(logPage)
    await until(log, has('The log is locked'))
    expect((await draftsIn(log)).join()).toMatch(/^age-encryption.org\/v1\n-> X25519 /)
    await unlockAtOnce(log)
    await until(
      log,
      `document.querySelector('textarea[name=whatHappened]')?.value === ${JSON.stringify(typed)}`,
    )
    await until(log, has('when you hid Chaperone'))
    await press(log, 'Save entry')
    await until(log, has('Saved as entry'))
    await expect.poll(() => draftsIn(log)).toEqual([])
    expect((await entriesOf(log)).at(-1)?.whatHappened).toBe(typed)
  })

  it('hides by its button and by the shortcut too', async () => {
    await press(log, 'Hide', 'document.querySelector(".hide-bar")')
    await expect.poll(() => log.url()).toBe('about:blank')
    log = await at.driver.openExtensionPage(logPage)
    await unlockAtOnce(log)
    await until(log, has(words))
    await at.driver.pressShortcut(log, 'H')
    await expect.poll(() => log.url()).toBe('about:blank')
    log = await at.driver.openExtensionPage(logPage)
    await until(log, has('The log is locked'))
  })

  it('is locked after the browser was closed', async () => {
    await unlockAtOnce(log)
    await at.restart()
    log = await at.driver.openExtensionPage(logPage)
    await until(log, has('The log is locked'))
    expect(await opens(log, fourth)).toBe(true)
  })
})
