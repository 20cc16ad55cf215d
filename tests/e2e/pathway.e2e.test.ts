import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import {
  ask,
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

/** What to do next in a case, in the built extension: it moves with the log, drafts no letter it should not, and holds. */

const requestId = () => crypto.randomUUID()

describe.each(mainKind)('the pathway in %s', (kind) => {
  const at = stage(kind)
  let log: Tab
  let filed: string

  const record = async (type: string, day: string, more = {}) => {
    const event = {
      ...{
        type,
        eventTime: `2026-11-${day}T10:00Z`,
        eventPrecision: 'minute',
        where: 'Surgery',
        case: filed,
      },
      ...{ whatHappened: `On the ${day}th.`, ...more },
    }
    const saved = await ask(log, 'record', { requestId: requestId(), event, attachments: [] })
    if (saved.status !== 'saved') throw new Error(JSON.stringify(saved))
    return saved.seq
  }
  const pathway = () => ask(log, 'pathway', { case: filed })
  const choose = (name: string, value: string) =>
    log.evaluate<void>(`(() => {
      const field = document.querySelector('select[name=${name}]')
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(field, '${value}')
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    await ask(log, 'setJurisdiction', { jurisdiction: 'UK' })
    await ask(log, 'openCase', { requestId: requestId(), pseudonym: 'Blue 7' })
    filed = (await ask(log, 'cases', {}))[0]?.id ?? ''
  })

  it('moves when contact goes on after a stop, and names the entry', async () => {
    await record('email', '01')
    expect((await pathway()).stage).toBe('S1')
    await record('warningGiven', '02', { toldToStop: { at: '2026-11-02T10:00Z', words: 'Please stop.' } })
    expect((await pathway()).stage).toBe('S1')
    const second = await record('email', '03')
    expect(await pathway()).toMatchObject({
      stage: 'S3',
      prompts: expect.arrayContaining([
        expect.objectContaining({ rule: 'R01', causes: [{ seq: second, byRecord: false }] }),
      ]),
    })
    await log.evaluate(`location.hash = '#case-${filed}'`)
    await until(log, has('Contact went on after the person was told to stop.'))
    await clickOn(log, `document.querySelector('a[href="#entry-${second}"]')`)
    await until(
      log,
      `document.activeElement?.id === 'entry-${second}'
      || document.activeElement?.getAttribute('aria-labelledby') === 'entry-${second}'`,
    )
  })

  it('takes in what is marked at an entry, and the mark is an entry of its own', async () => {
    const saved = await ask(log, 'markEntry', { requestId: requestId(), seq: 2, kind: 'homeKnown' })
    expect(saved).toMatchObject({ status: 'saved' })
    expect((await pathway()).stage).toBe('S4')
    expect((await ask(log, 'entry', { seq: 2 })).told?.flags).toBeUndefined()
    await until(log, has('Your home is known, or somebody came near it.'))
  })

  it('knows from a disclosure of the case’s entries who was told', async () => {
    const call = async () =>
      (await pathway()).parts.flatMap(({ steps }) => steps).find(({ id }) => id === 'S4-defence')
    const disclose = async (seqs: number[]) =>
      ask(log, 'disclose', {
        requestId: requestId(),
        what: 'By telephone',
        disclosed: { to: 'MDU', seqs },
      })
    await disclose([99])
    expect(await call()).toMatchObject({ is: 'later', by: [] })
    const told = await disclose([2])
    expect(await call()).toMatchObject({ is: 'done', by: [told.status === 'saved' ? told.seq : 0] })
  })

  it('keeps a tick, which is the clinician’s own and no entry', async () => {
    const { size } = await ask(log, 'logState', {})
    await ask(log, 'tickStep', { case: filed, step: 'S4-silence', done: true })
    const step = (await pathway()).parts.flatMap(({ steps }) => steps).find(({ id }) => id === 'S4-silence')
    expect(step).toMatchObject({ is: 'done', by: [] })
    expect((await ask(log, 'logState', {})).size).toBe(size)
  })

  it('drafts no letter to somebody under 18, and one to others once all was asked', async () => {
    await press(log, 'Draft a warning letter')
    await until(log, `document.querySelector('select[name=isAdult]') !== null`)
    await choose('isAdult', 'no')
    for (const [name, value] of [
      ['hasCapacity', 'yes'],
      ['wouldHarm', 'no'],
      ['policeAgainst', 'no'],
    ])
      await choose(name ?? '', value ?? '')
    await until(log, has('No letter is drafted here.'))
    expect(await log.evaluate(`document.querySelector('textarea[name=letter]')`)).toBeNull()
    await choose('isAdult', 'yes')
    await until(log, `document.querySelector('textarea[name=letter]') !== null`)
    const draft = await log.evaluate<string>(`document.querySelector('textarea[name=letter]').value`)
    expect(draft).toContain(
      'Between 1 November 2026 and 3 November 2026 there were 2 such contacts: 2 e-mails.',
    )
    expect(draft).not.toContain('On the 01th')
    await press(log, 'Close', `document.querySelector('[role=dialog]')`)
  })

  it('holds the log fast while an allegation is open, still takes what is new, and is lifted by a word', async () => {
    await press(log, 'An allegation was made against me')
    await until(log, has('Call your defence organisation first'))
    expect(await log.evaluate<string>(text)).toContain('0800 716 646')
    await press(log, 'Freeze the log', `document.querySelector('[role=dialog]')`)
    await until(log, has('The log is frozen'))
    const refused = { status: 'notSaved', error: expect.stringContaining('FrozenLogError') }
    const remove = (seq: number) => ask(log, 'remove', { requestId: requestId(), seq, reason: 'Gone' })
    expect(await remove(2)).toMatchObject(refused)
    const event = {
      type: 'amendment',
      eventPrecision: 'unknown',
      where: '',
      whatHappened: 'Else',
      reason: 'So',
    }
    expect(
      await ask(log, 'record', { requestId: requestId(), event, attachments: [], amends: 2 }),
    ).toMatchObject(refused)
    await expect(ask(log, 'eraseEverything', { sure: true })).rejects.toThrow('FrozenLogError')
    const fresh = await record('letter', '05')
    expect(await remove(fresh)).toMatchObject(refused)
    await press(log, 'Lift the freeze…')
    await until(log, `document.querySelector('input[name=lift]') !== null`)
    await log.type('input[name=lift]', 'LIFT')
    await log.evaluate(`document.querySelector('input[name=lift]').form.requestSubmit()`)
    await until(log, `!${has('The log is frozen')}`)
    expect(await remove(fresh)).toMatchObject({ status: 'saved' })
    expect(await verified(log)).toMatchObject({ verdict: 'intact', deleted: [fresh] })
  })
})
