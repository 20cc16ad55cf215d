import type { Prompt } from '../../core/pathway/rules.ts'
import type { StepState } from '../../core/pathway/steps.ts'
import type { Basis, Contact, Jurisdiction, Stage } from '../../guidance/jurisdictions/types.ts'
import { register } from '../../guidance/pathway-sources/index.ts'
import { promptWords } from '../../guidance/prompts.ts'
import type { BasisView, ContactView, PromptView, StageView } from '../../requests/pathway.ts'

/** The guidance as our pages show it: each statement with its source, its day, and how far it may be relied on. */

// Guidance pack, section 5: contacts older than six months are to be checked; we hold all statements to it.
const oldAfterMs = 183 * 24 * 3_600_000

export function basisView({ source, standing, asOf, mustBeChecked }: Basis, now: Date): BasisView {
  const known = register.get(source)
  const isOld = now.getTime() - Date.parse(asOf) > oldAfterMs
  return {
    title: known?.title ?? '',
    publisher: known?.publisher ?? '',
    standing,
    asOf,
    mustBeChecked: standing === 'unconfirmed' || mustBeChecked === true || isOld,
    ...(known?.year !== undefined && { year: known.year }),
    ...(known?.url !== undefined && { url: known.url }),
    ...(known?.of !== undefined && { of: known.of }),
  }
}

const contactView = (contact: Contact, now: Date): ContactView => {
  const { id, name, phone, web, email, note } = contact
  return {
    id,
    name,
    basis: basisView(contact, now),
    ...(phone !== undefined && { phone }),
    ...(web !== undefined && { web }),
    ...(email !== undefined && { email }),
    ...(note !== undefined && { note }),
  }
}

/** Of these ids, in their order. */
export const contactViews = (ids: readonly string[], { contacts }: Jurisdiction, now: Date): ContactView[] =>
  ids.flatMap((id) =>
    contacts.filter((contact) => contact.id === id).map((contact) => contactView(contact, now)),
  )

export const stageView = (
  id: StageView['id'],
  stage: Stage,
  states: readonly StepState[],
  jurisdiction: Jurisdiction,
  now: Date,
): StageView => ({
  id,
  title: stage.title,
  when: stage.when,
  steps: stage.steps.map((step) => {
    const state = states.find((one) => one.id === step.id)
    return {
      id: step.id,
      todo: step.todo,
      call: contactViews(step.call ?? [], jurisdiction, now),
      basis: basisView(step, now),
      is: state?.is ?? 'later',
      by: [...(state?.by ?? [])],
      ...(step.record !== undefined && { record: step.record }),
      ...(state?.tickedAt !== undefined && { tickedAt: state.tickedAt }),
      ...(step.letter !== undefined && { letter: step.letter }),
    }
  }),
})

export function promptView(
  { rule, isUrgent, causes }: Prompt,
  jurisdiction: Jurisdiction,
  now: Date,
): PromptView {
  const words = promptWords[rule]
  const { called } = jurisdiction
  const ids = words.talkTo.flatMap((who) => (who in called ? called[who as keyof typeof called] : []))
  return {
    rule,
    isUrgent,
    causes: [...causes],
    shows: words.shows,
    talkTo: [...words.talkTo],
    contacts: contactViews(ids, jurisdiction, now),
    basis: basisView(words, now),
    ...(words.note !== undefined && { note: words.note }),
  }
}
