import { isAfter, rising } from './order.ts'
import type { Cause, Fact, Four, Mark } from './types.ts'

/**
 * R01 to R18 of the guidance pack (section 4). Each says which entries are a reason to talk to somebody, and nothing
 * more: no number is made of them, and that none applies does not mean that it is safe. The thresholds are the
 * pack's own and validated by nobody.
 */

export const ruleIds = [
  ...(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09'] as const),
  ...(['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'R17', 'R18'] as const),
] as const
export type RuleId = (typeof ruleIds)[number]

interface Found {
  readonly causes: readonly Fact[]
  /** Red in the pack: talk to somebody now. */
  readonly isUrgent: boolean
}

interface Rule {
  readonly four: readonly Four[]
  readonly find: (facts: readonly Fact[], now: number) => Found
}

/** Of 0 to 10, as the clinician put it: our own threshold for "very frightened". */
const veryMuch = 8

const marked = (facts: readonly Fact[], ...marks: Mark[]): Fact[] =>
  facts.filter((fact) => marks.some((mark) => fact.marks.includes(mark)))
const contacts = (facts: readonly Fact[]) => facts.filter(({ isContact }) => isContact)
const soon = (causes: readonly Fact[]): Found => ({ causes, isUrgent: false })
const now = (causes: readonly Fact[]): Found => ({ causes, isUrgent: true })
/** Urgent as soon as there are more than `most`. */
const overMost = (causes: readonly Fact[], most: number): Found => ({
  causes,
  isUrgent: causes.length > most,
})

/** Contacts that came after the first moment of those that tell it. */
const after = (facts: readonly Fact[], moments: readonly Fact['when'][]): Fact[] =>
  contacts(facts).filter((fact) => moments.some((moment) => isAfter(fact.when, moment)))

const ways: Partial<Record<Fact['type'], 'online' | 'phone' | 'mail' | 'letter' | 'inPerson'>> = {
  message: 'online',
  post: 'online',
  friendRequest: 'online',
  call: 'phone',
  email: 'mail',
  letter: 'letter',
  gift: 'letter',
  inPerson: 'inPerson',
  followed: 'inPerson',
}

const byTime = (facts: readonly Fact[]) => [...facts].sort((a, b) => a.when.at - b.when.at || a.seq - b.seq)

/** The first through each way but the very first; none while all came by one way. */
function newWays(facts: readonly Fact[]): Found {
  const seen = new Set<string>()
  const causes: Fact[] = []
  let hasTurnedUp = false
  for (const fact of byTime(contacts(facts))) {
    const way = ways[fact.type]
    if (way === undefined) continue
    if (way === 'inPerson' && seen.has('online')) hasTurnedUp = true
    if (seen.size > 0 && !seen.has(way)) causes.push(fact)
    seen.add(way)
  }
  return { causes, isUrgent: hasTurnedUp }
}

/** Those from another account than the first on the same platform, and those marked so. */
function newAccounts(facts: readonly Fact[]): Fact[] {
  const first = new Map<string, string>()
  const own = new Set(marked(facts, 'newAccount'))
  for (const fact of byTime(contacts(facts))) {
    if (fact.platform === undefined || fact.account === undefined) continue
    const known = first.get(fact.platform)
    if (known === undefined) first.set(fact.platform, fact.account)
    else if (known !== fact.account) own.add(fact)
  }
  return [...own]
}

export const rules: Readonly<Record<RuleId, Rule>> = {
  R01: {
    four: ['U', 'R'],
    find: (facts) => overMost(after(facts, stopsOf(facts)), 1),
  },
  R02: {
    four: ['R'],
    find: (facts) => soon(contacts(facts).length > 1 ? contacts(facts) : []),
  },
  R03: { four: ['F', 'O'], find: (facts, at) => soon(rising(contacts(facts), at)) },
  R04: { four: ['F'], find: newWays },
  R05: { four: ['F', 'U'], find: (facts) => soon(newAccounts(facts)) },
  R06: {
    four: ['F', 'U'],
    // One at the home is R07's, so what is only "in person" is taken as at work unless it was marked otherwise.
    find: (facts) =>
      overMost(
        facts.filter(
          ({ type, marks }) =>
            marks.includes('atWork') || (type === 'inPerson' && !marks.includes('homeKnown')),
        ),
        1,
      ),
  },
  R07: { four: ['F', 'U'], find: (facts) => now(marked(facts, 'homeKnown')) },
  R08: { four: ['U'], find: (facts) => now(marked(facts, 'threat', 'dangerNow')) },
  R09: {
    four: ['U'],
    find: (facts) => now(facts.filter(({ type, marks }) => type === 'damage' || marks.includes('damage'))),
  },
  R10: {
    four: ['O'],
    find: (facts) =>
      now([
        ...new Set([
          ...facts.filter(({ type }) => type === 'thirdParty'),
          ...marked(facts, 'familyTargeted', 'staffTargeted'),
        ]),
      ]),
  },
  R11: {
    four: ['F'],
    find: (facts) => now(facts.filter(({ type, marks }) => type === 'followed' || marks.includes('watched'))),
  },
  R12: { four: ['O'], find: (facts) => soon(marked(facts, 'relationshipClaimed')) },
  R13: { four: ['O'], find: (facts) => now(marked(facts, 'toneTurned', 'allegation')) },
  R14: { four: ['U'], find: (facts) => now(marked(facts, 'impersonation')) },
  R15: { four: [], find: (facts) => now(marked(facts, 'selfHarm')) },
  R16: { four: [], find: (facts) => now(marked(facts, 'weapon', 'earlierViolence')) },
  R17: {
    four: [],
    find: (facts) =>
      now(facts.filter(({ impact = 0, marks }) => impact >= veryMuch || marks.includes('frightened'))),
  },
  R18: {
    four: ['F'],
    find: (facts) =>
      now(
        after(
          facts,
          marked(facts, 'authorityActed').map(({ when }) => when),
        ),
      ),
  },
}

/** When somebody was told to stop. */
export const stopsOf = (facts: readonly Fact[]): Fact['when'][] =>
  facts.flatMap(({ stop }) => (stop === undefined ? [] : [stop]))

export interface Prompt {
  readonly rule: RuleId
  readonly isUrgent: boolean
  /** The entries that caused it, by number. */
  readonly causes: readonly Cause[]
}

/** Every prompt that the facts give rise to, the urgent ones first, each with its entries. */
export function promptsOf(facts: readonly Fact[], at: number): Prompt[] {
  return ruleIds
    .flatMap((rule): Prompt[] => {
      const { causes, isUrgent } = rules[rule].find(facts, at)
      if (causes.length === 0) return []
      const ofEntries = causes.map(({ seq, when }) => ({ seq, byRecord: when.from === 'record' }))
      return [{ rule, isUrgent, causes: ofEntries.sort((a, b) => a.seq - b.seq) }]
    })
    .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent))
}

/** Which of the four words the prompts speak for. None of them is ever said to be absent. */
export const fourOf = (prompts: readonly Prompt[]): Record<Four, RuleId[]> => {
  const of = (four: Four) => prompts.map(({ rule }) => rule).filter((rule) => rules[rule].four.includes(four))
  return { F: of('F'), O: of('O'), U: of('U'), R: of('R') }
}
