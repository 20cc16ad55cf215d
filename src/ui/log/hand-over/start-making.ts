import type { Lock } from '../../../core/evidence/bundle/encrypt-bundle.ts'
import { withheldWords } from '../../../core/evidence/hand-over/plan.ts'
import { profileOf } from '../../../core/evidence/hand-over/profiles.ts'
import type { Jurisdiction } from '../../../core/evidence/report/report-input.ts'
import { plural, t } from '../../words.ts'
import { makeBundle, NotMadeError, type Order } from './make-bundle.ts'
import { type HandOverState, type LockChoice, put, type stateNow } from './state.ts'
import type { Chosen } from './use-chosen.ts'
import { paperIn } from './use-jurisdiction.ts'
import { profileWords } from './words-of.ts'

export const lockChoice = (state: HandOverState): LockChoice => state.lock ?? profileOf(state.profile).lock

interface Wish {
  readonly lock: Lock | undefined
  readonly jurisdiction: Jurisdiction
}

const orderOf = (state: HandOverState, chosen: Chosen, { lock, jurisdiction }: Wish): Order => {
  const { plan, selection, copies, outlines } = chosen
  const to = [t(profileWords[state.profile][0]), state.to.trim()].filter(Boolean).join(': ')
  return {
    selection,
    redactions: copies,
    profile: state.profile,
    to,
    purpose: state.purpose.trim(),
    withheld: withheldWords(plan),
    what: t('handOverEntryMade', to, plural('entries', plan.whole.length + plan.extracts.length)),
    whyNot: (error) =>
      isStop(error)
        ? t('handOverEntryStopped')
        : t('handOverEntryFailed', `${(error as Error).name}: ${(error as Error).message}`),
    lock,
    report: state.report ? { jurisdiction, paper: state.paper ?? paperIn(jurisdiction) } : undefined,
    outlines,
    bytes: plan.bytes,
  }
}

export const isStop = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError'

/** Begins to make the bundle; how it goes is told in the state, which outlives the tab. */
export async function startMaking(
  state: HandOverState,
  chosen: Chosen,
  wish: Wish,
  now: typeof stateNow,
): Promise<void> {
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  const order = orderOf(state, chosen, wish)
  const total = order.bytes + chosen.plan.size * 700
  // Another hand-over may have been begun meanwhile; this one's end is none of its business.
  const isMine = () => {
    const { making } = now()
    return making.is === 'making' && making.stop === stop
  }
  let shown = 0
  // Whichever tab of the log is open: leaving the page would end it.
  const stay = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', stay)
  put({ making: { is: 'making', done: 0, total, stop } })
  try {
    const made = await makeBundle(
      order,
      (done) => {
        if (done - shown < total / 200 || !isMine()) return
        shown = done
        put({ making: { is: 'making', done, total, stop } })
      },
      stopped.signal,
    )
    if (isMine()) put({ making: { is: 'made', made }, passphrase: '', again: '' })
  } catch (error) {
    if (!isMine()) return
    const cause = (error as Error).cause as Error | undefined
    put({
      making: {
        is: 'failed',
        stopped: isStop(cause),
        name: cause?.name ?? (error as Error).name,
        message: cause?.message ?? (error as Error).message,
        ...(error instanceof NotMadeError && { seq: error.seq, noted: error.noted }),
      },
    })
  } finally {
    removeEventListener('beforeunload', stay)
  }
}
