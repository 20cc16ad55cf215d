import type * as z from 'zod/mini'
import { jurisdictions } from '../../guidance/jurisdictions/index.ts'
import { identity } from '../../log/identity.ts'
import { preferences, setPreference } from '../../log/preferences.ts'
import { store } from '../../log/store.ts'
import type { PathwayReplies, pathwayRequests } from '../../requests/pathway.ts'
import type { SaveResult } from '../../views.ts'
import { freeze, lift } from '../freeze.ts'
import { jurisdictionNow } from '../organisation.ts'
import { note, pointing } from '../record.ts'
import { changed } from '../revision.ts'
import { type Written, write, written } from '../writer.ts'
import { casePathway } from './case-pathway.ts'
import { basisView } from './to-view.ts'

/** Where the clinician practises, what is to be done about a case, and holding the log fast. */

type Args<K extends keyof PathwayReplies> = z.infer<(typeof pathwayRequests)[K]>
type Answers = { [K in keyof PathwayReplies]: (args: Args<K>) => Promise<PathwayReplies[K]> }

async function emergency(now: Date): Promise<PathwayReplies['emergency']> {
  const jurisdiction = await jurisdictionNow()
  const shown = jurisdiction === undefined ? Object.values(jurisdictions) : [jurisdictions[jurisdiction]]
  return shown.map(({ code, emergency: numbers, emergencyBasis }) => ({
    code,
    numbers: [...numbers],
    mustBeChecked: basisView(emergencyBasis, now).mustBeChecked,
  }))
}

/** A case's ticks are the clinician's own notes to themselves: they are kept beside the log, not in it. */
const tick = ({ case: id, step, done }: Args<'tickStep'>): Promise<void> =>
  store.transaction('rw', store.preferences, async () => {
    const { pathwayTicks = {} } = await preferences()
    const { [step]: _before, ...others } = pathwayTicks[id] ?? {}
    const ticks = done ? { ...others, [step]: new Date().toISOString() } : others
    await setPreference('pathwayTicks', { ...pathwayTicks, [id]: ticks })
  })

/** @throws LockedError, NotPossibleError and what `write` throws */
async function markEntry({ requestId, seq, kind, words, handedTo }: Args<'markEntry'>): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  await identity()
  const flag = {
    kind,
    ...(words !== undefined && { words }),
    ...(handedTo !== undefined && { handedTo }),
  }
  return write(note({ ...(await pointing(seq)), type: 'amendment', flags: [flag] }), [], { requestId })
}

/** @param settled turns what came of writing into an answer, and says that the log changed. */
export const pathwayAnswers = (settled: (writing: Promise<Written>) => Promise<SaveResult>): Answers => ({
  async jurisdiction() {
    const jurisdiction = await jurisdictionNow()
    return jurisdiction === undefined ? {} : { jurisdiction }
  },
  async setJurisdiction({ jurisdiction }) {
    await setPreference('jurisdiction', jurisdiction)
    await changed()
    return null
  },
  emergency: () => emergency(new Date()),
  pathway: ({ case: id }) => casePathway(id, new Date()),
  async tickStep(args) {
    await identity()
    await tick(args)
    await changed()
    return null
  },
  markEntry: (args) => settled(markEntry(args)),
  freeze: ({ requestId, case: id }) => settled(freeze(id, requestId)),
  liftFreeze: ({ requestId, case: id }) => settled(lift(id, requestId)),
})
