import browser from 'webextension-polyfill'
import { FrozenLogError } from '../core/pathway/freeze.ts'
import { preferences } from '../log/preferences.ts'
import { store } from '../log/store.ts'
import { lock } from './keyring.ts'
import { inTurn } from './reminders/kept.ts'
import { takeDown } from './tour/spotlight.ts'
import { inWritersTurn } from './writers-turn.ts'

/**
 * Everything that is kept goes, the keys with it, as on the day of installation. In one transaction, and in the
 * writer's turn: a save that is under way is either gone with the rest or refused, and nothing is left half.
 * @throws FrozenLogError while an allegation is open
 */
export const eraseEverything = (): Promise<void> =>
  inWritersTurn(async () => {
    if ((await preferences()).frozen !== undefined) throw new FrozenLogError('The log is frozen.')
    await lock()
    await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())))
    await takeDown()
    // What is planning reminders just now must not keep them afterwards.
    await inTurn(() => browser.storage.local.clear())
    await browser.storage.session.clear()
  })
