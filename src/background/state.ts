import browser, { type Tabs } from 'webextension-polyfill'
import type { Detection, Finding, Observation, PageKind, Platform } from '../core/audit/types.ts'
import type { MessageRow } from '../core/evidence/capture.ts'
import { anyPage } from '../core/evidence/page-part.ts'
import { withTime } from '../core/evidence/shown-time.ts'
import { isUnlocked, vault } from '../log/identity.ts'
import { keptState } from '../log/kept.ts'
import { preferences } from '../log/preferences.ts'
import { store } from '../log/store.ts'
import { platforms } from '../platforms/index.ts'
import type { CheckView, LogState, PopupState } from '../views.ts'
import { showBadge } from './badge.ts'
import { checklistBasis, checklistOf, isOpen, summaryOf } from './checklist.ts'
import { areCuesOff, cuesOf } from './cues.ts'
import { isComplete, judged, kindOf, remember } from './findings.ts'
import { language } from './language.ts'
import { withSaved } from './marks.ts'
import { platformsOff } from './platform-switch.ts'
import { recoveryOf } from './recovery.ts'
import { dueViews } from './reminders/view.ts'
import { pending } from './save.ts'
import { askPage, platformIn } from './tab.ts'
import { todayOf } from './today.ts'

/** What the popup shows, composed anew each time it asks. */

export async function logState(): Promise<LogState> {
  const counting = store.entries.count()
  const [{ frozen }, keys, unlocked, size, { waiting, lost }, kept] = await Promise.all([
    preferences(),
    vault(),
    isUnlocked(),
    counting,
    pending(),
    counting.then((entries) => keptState(entries, new Date())),
  ])
  return {
    hasPassphrase: keys !== undefined,
    unlocked,
    size,
    ...kept,
    ...(frozen !== undefined && { frozen }),
    recovery: keys === undefined ? 'none' : recoveryOf(keys),
    ...(waiting !== undefined && { pending: { capturedAt: waiting.capturedAt } }),
    ...(lost !== undefined && { lost }),
  }
}

interface PageReading extends Detection {
  readonly observations: readonly Observation[]
  readonly url: string
}

const allowed = (url: string) =>
  browser.permissions.contains({ origins: [`https://${new URL(url).hostname}/*`] })

const readingOf = async (tab: Tabs.Tab): Promise<{ access: PopupState['access']; reading?: PageReading }> => {
  if (tab.id === undefined || tab.url === undefined) return { access: 'ok' }
  try {
    return { access: 'ok', reading: await askPage(tab.id, 'read', {}) }
  } catch {
    return { access: (await allowed(tab.url)) ? 'unreachable' : 'missing' }
  }
}

/** Judges the page's settings, and remembers them where the page had settled. */
const judgePage = async (
  platform: Platform,
  tab: Tabs.Tab,
  { observations, url }: PageReading,
  now: Date,
) => {
  if (!isComplete(observations)) return { settled: false, findings: await judged(platform.id, observations) }
  const findings = await remember(platform.id, observations, url, now)
  if (tab.id !== undefined) await showBadge(tab.id, findings)
  return { settled: true, findings }
}

const viewsOf = (
  findings: readonly Finding[],
  settled: boolean,
  checklist: readonly CheckView[],
): CheckView[] =>
  findings.flatMap(({ check, outcome, reason }) => {
    const view = checklist.find((candidate) => candidate.check === check)
    if (view === undefined || view.status === 'inapplicable') return []
    return [settled ? view : { ...view, outcome, ...(reason !== undefined && { reason }) }]
  })

/** Newest first. Chats may lie over any page; only on a page for messages is it worth saying that there are none. */
const messagesOf = async (
  platform: Platform,
  tabId: number,
  kind: PageKind,
): Promise<MessageRow[] | undefined> => {
  if (!platform.layouts.some(({ kinds }) => kinds.includes(kind))) return undefined
  const shown = (await askPage(tabId, 'messages', {})).map(withTime).reverse()
  if (shown.length === 0 && !['thread', 'requests'].includes(kind)) return undefined
  return withSaved(platform.id, shown)
}

/** What lets strangers write; the first that is open is the one to close. */
const doors = ['messagesFromOthers', 'chatRequests', 'messagesFromFriendsOfFriends']

const doorOf = (checklist: readonly CheckView[]): CheckView | undefined =>
  doors.flatMap((setting) => checklist.filter((view) => view.setting === setting)).find(isOpen)

const platformPart = async (
  platform: Platform,
  tab: Tabs.Tab,
  now: Date,
  cuesOff: boolean,
): Promise<Pick<PopupState, 'access' | 'findings' | 'checklist' | 'messages' | 'cues' | 'door' | 'page'>> => {
  const { access, reading } = await readingOf(tab)
  if (reading === undefined || tab.id === undefined)
    return { access, findings: [], checklist: await checklistOf(platform, now, language()) }
  const isSettings = reading.kind === 'settings' && reading.observations.length > 0
  const { settled, findings } = isSettings
    ? await judgePage(platform, tab, reading, now)
    : { settled: false, findings: [] }
  const checklist = await checklistOf(platform, now, language())
  const messages = await messagesOf(platform, tab.id, reading.kind)
  const cues = messages === undefined || cuesOff ? undefined : cuesOf(messages)
  const kind = await kindOf(platform.id)
  const door = messages === undefined ? undefined : doorOf(checklist)
  return {
    access,
    findings: viewsOf(findings, settled, checklist),
    checklist,
    ...(messages !== undefined && { messages }),
    ...(cues !== undefined && { cues }),
    ...(door !== undefined && { door }),
    page: {
      tabId: tab.id,
      platform: platform.id,
      platformName: platform.name,
      page: reading.page,
      pageTitle: platform.pages.find(({ id }) => id === reading.page)?.title ?? platform.name,
      kind: reading.kind,
      ...(kind !== undefined && { accountKind: kind }),
    },
  }
}

/** Where no settings and no messages are read, a part of the page may be saved; `undefined` where we may not look. */
const partsOf = async (
  { id, url }: Tabs.Tab,
  { access, page, messages }: Pick<PopupState, 'access' | 'page' | 'messages'>,
): Promise<PopupState['parts']> => {
  const isRead = page?.kind === 'settings' || (messages !== undefined && messages.length > 0)
  if (id === undefined || url === undefined || access !== 'ok' || isRead) return undefined
  const rows = await askPage(id, 'pageParts', {}).catch(() => [])
  if (rows.length === 0) return undefined
  return { tabId: id, rows: await withSaved(page?.platform ?? anyPage, rows) }
}

/** A platform's whole checklist, wherever the clinician is; empty for none of ours. */
export async function checklistNamed(id: string, now: Date): Promise<CheckView[]> {
  const platform = platforms.find((one) => one.id === id)
  return platform === undefined ? [] : checklistOf(platform, now, language())
}

/** State for the tab, or for no tab in particular. Reads the page now, and remembers what was settled. */
export async function popupState(tabId: number | undefined, now: Date): Promise<PopupState> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined)
  const platform = tab === undefined ? undefined : await platformIn(tab)
  const [off, cuesOff] = await Promise.all([platformsOff(), areCuesOff()])
  const isOff = platform !== undefined && off.includes(platform.id)
  const part =
    tab === undefined || platform === undefined || isOff
      ? { access: 'ok' as const, findings: [], checklist: [] }
      : await platformPart(platform, tab, now, cuesOff)
  const parts = tab === undefined || isOff ? undefined : await partsOf(tab, part)
  const basis = await checklistBasis()
  const all = await Promise.all(
    platforms.map(async (one) => {
      const views = one === platform ? part.checklist : await checklistOf(one, now, language(), basis)
      const summary = await summaryOf(one, views)
      return { views, summary: off.includes(one.id) ? { ...summary, isOff: true as const } : summary }
    }),
  )
  const wanted = all.filter(({ summary }) => summary.isOff === undefined)
  const today = todayOf(
    wanted.flatMap(({ views }) => views),
    wanted.map(({ summary }) => summary).filter(({ kind }) => kind === undefined),
  )
  return {
    ...part,
    ...(parts !== undefined && { parts }),
    ...(cuesOff && { cuesOff: true as const }),
    ...(isOff && { off: { platform: platform.id, platformName: platform.name } }),
    platforms: all.map(({ summary }) => summary),
    ...(today !== undefined && { today }),
    due: await dueViews(now),
    log: await logState(),
  }
}
