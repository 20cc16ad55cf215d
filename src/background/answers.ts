import * as z from 'zod/mini'
import { identity } from '../log/identity.ts'
import { store } from '../log/store.ts'
import { contentRequests, type PageReplies, pageRequests } from '../protocol.ts'
import type { SaveResult } from '../views.ts'
import { whileAwake } from './awake.ts'
import { backupAnswers } from './backup-answers.ts'
import { clearBadge, showBadge } from './badge.ts'
import { cases } from './case-facts.ts'
import { conversationAnswers } from './conversation-answers.ts'
import { languagesOfCues, switchCues } from './cues.ts'
import { eraseEverything } from './erase.ts'
import { findAnswers } from './find-answers.ts'
import { isComplete, remember, setKind } from './findings.ts'
import { firstRunAnswers } from './first-run.ts'
import { handOverAnswers } from './hand-over-answers.ts'
import { lock, setPassphrase, unlock } from './keyring.ts'
import { keysAnswers } from './keys-answers.ts'
import { outlineOf } from './outline.ts'
import { pathwayAnswers } from './pathway/answers.ts'
import { switchPlatform } from './platform-switch.ts'
import { practise } from './practice.ts'
import { entries, entry, file, verifyLog } from './read-log.ts'
import { fileUnder, identify, openCase, record, remove } from './record.ts'
import { remindersAnswers } from './reminders-answers.ts'
import { changed } from './revision.ts'
import { discardPending, save, saved, savePending } from './save.ts'
import { settingsAnswers } from './settings-answers.ts'
import { checklistNamed, logState, popupState } from './state.ts'
import { tourAnswers } from './tour/answers.ts'
import { pageWasRead } from './tour/lead.ts'
import { takeDown } from './tour/spotlight.ts'
import { trustedTimeAnswers } from './trusted-time-answers.ts'
import type { Written } from './writer.ts'

/** What the background does for our own pages, and what it takes from content scripts. */

type PageAnswers = {
  [K in keyof PageReplies]: (args: z.infer<(typeof pageRequests)[K]>) => Promise<PageReplies[K]>
}

const notSaved = (error: unknown) => {
  const { name, message } = error as Error
  return { status: 'notSaved' as const, error: `${name}: ${message}` }
}

/** What came of writing something that was entered by hand. */
const settled = (writing: Promise<Written>): Promise<SaveResult> =>
  writing.then((entry) => ({ status: 'saved' as const, ...entry }), notSaved).finally(changed)

const pageAnswers: PageAnswers = {
  state: ({ tabId }) => popupState(tabId, new Date()),
  reread: ({ tabId }) => popupState(tabId, new Date()),
  async save({ tabId, messageId, requestId, as }) {
    try {
      return await save(tabId, messageId, requestId, as)
    } catch (error) {
      return notSaved(error)
    } finally {
      await changed()
    }
  },
  checklist: ({ platform }) => checklistNamed(platform, new Date()),
  outline: ({ tabId }) => outlineOf(tabId),
  saveStatus: async ({ requestId }) =>
    (await saved(requestId)) ?? { status: 'notSaved', error: 'Interrupted' },
  async setAccountKind({ platform, kind }) {
    await setKind(platform, kind)
    await changed()
    return null
  },
  async switchPlatform({ platform, on }) {
    await switchPlatform(platform, on)
    if (!on) await takeDown()
    await changed()
    return null
  },
  cueLanguages: async () => languagesOfCues,
  async switchCues({ on }) {
    await switchCues(on)
    await changed()
    return null
  },
  async confirm({ platform, setting, as }) {
    await store.confirmations.put({ platform, setting, as, confirmedAt: new Date().toISOString() })
    await changed()
    return null
  },
  async unconfirm({ platform, setting }) {
    await store.confirmations.delete([platform, setting])
    await changed()
    return null
  },
  logState,
  async setPassphrase({ passphrase }) {
    await setPassphrase(passphrase, new Date())
    // The passphrase is set by now, whatever becomes of the capture that waited; that stays until it is saved.
    const result = await identity().then(savePending).catch(notSaved)
    await changed()
    return result === undefined ? {} : { saved: result }
  },
  async unlock({ passphrase }) {
    await unlock(passphrase)
    await changed()
    return null
  },
  async lock() {
    await lock()
    await changed()
    return null
  },
  async discardPending() {
    await discardPending()
    await changed()
    return null
  },
  entries: ({ before, count, case: filed }) => entries(before, count, filed),
  entry: ({ seq }) => entry(seq),
  record: ({ requestId, event, attachments, amends }) =>
    settled(whileAwake(() => record(event, attachments, amends, requestId))),
  remove: ({ requestId, seq, reason }) => settled(remove(seq, reason, requestId)),
  cases,
  openCase: ({ requestId, pseudonym }) => settled(openCase(pseudonym, requestId)),
  identify: ({ requestId, case: id, who }) => settled(identify(id, who, requestId)),
  fileUnder: ({ requestId, seq, case: id, reason }) => settled(fileUnder(seq, id, reason, requestId)),
  file: ({ seq, name }) => file(seq, name),
  verifyLog: () => verifyLog(new Date()),
  async eraseEverything() {
    await eraseEverything()
    await changed()
    return null
  },
  ...findAnswers,
  ...firstRunAnswers,
  ...backupAnswers,
  ...handOverAnswers(settled),
  ...conversationAnswers,
  ...keysAnswers,
  ...pathwayAnswers(settled),
  ...tourAnswers,
  ...remindersAnswers,
  practise: async (args) => practise(args, new Date()),
  ...settingsAnswers,
  ...trustedTimeAnswers,
}

/** Unknown names and arguments of another form throw; nothing is half done. */
export function answerPage(name: string, args: unknown): Promise<unknown> {
  if (!Object.hasOwn(pageRequests, name)) throw new TypeError(`no such request: ${name}`)
  const known = name as keyof PageReplies
  const answer = pageAnswers[known] as (args: unknown) => Promise<unknown>
  return answer(z.parse(pageRequests[known] as z.ZodMiniType, args))
}

/** Reports about another platform than the one the page is on are refused. */
export async function takeReport(
  name: string,
  args: unknown,
  tabId: number,
  platform: string,
): Promise<null> {
  if (name === 'left') {
    await clearBadge(tabId)
    return null
  }
  if (name === 'awake') return null
  if (name !== 'observed') throw new TypeError(`no such report: ${name}`)
  const { observations, url, ...reading } = z.parse(contentRequests.observed, args)
  const isOwn = reading.platform === platform && observations.every((one) => one.platform === platform)
  if (!isOwn) throw new TypeError('a report about another platform')
  const read = observations as Parameters<typeof remember>[1]
  if (isComplete(read)) await showBadge(tabId, await remember(platform, read, url, new Date()))
  // That a tour cannot point is no reason to lose what was read.
  await pageWasRead(tabId, platform, reading.page, read).catch(() => undefined)
  if (isComplete(read)) await changed()
  return null
}
