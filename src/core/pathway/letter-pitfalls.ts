import type { Jurisdiction } from '../evidence/report/report-input.ts'

/** What the guidance pack (section 6) says a warning letter should not hold, as far as words show it. */

export const pitfalls = [
  'apology',
  'openDoor',
  'diagnosis',
  'accusation',
  'complaint',
  'private',
  'clinical',
  'figure',
] as const
export type Pitfall = (typeof pitfalls)[number]

const words: Record<Exclude<Pitfall, 'figure'>, RegExp> = {
  apology:
    /\b(sorry|apologi[sz]e|apolog(y|ies)|wrong impression|flattered|fond of|regret|in other circumstances|unfortunately)\b/i,
  openDoor:
    /\b(maybe later|perhaps later|not allowed to|seeing (someone|somebody)|in a relationship|at the moment|for now)\b/i,
  diagnosis:
    /\b(stalk(er|ing|ed)?|obsess(ed|ion|ive)|erotomani\w*|delusion\w*|infatuat\w*|psycho(sis|tic)|mental(ly)? (ill|health)\w*)\b/i,
  accusation:
    /\b(crime|criminal|illegal|unlawful|offen[cs]e|prosecut\w*|harass\w*|legal action|solicitors?|court|police|right to feel safe|Act (of )?\d{4})\b/i,
  complaint: /\bcomplain(t|ts|ed|ing)?\b/i,
  private: /\b(my|her|his|their) (home|house|family|husband|wife|partner|children|daughter|son|address)\b/i,
  clinical:
    /\b(diagnos\w*|prescri\w*|medication|treatment|symptoms?|test results?|blood (test|pressure)|your (condition|illness))\b/i,
}

/** Days and months that one country's rules name, and who may write them. */
const figures: readonly { readonly form: RegExp; readonly of: readonly Jurisdiction[] }[] = [
  { form: /\b(8|eight) days\b/i, of: ['UK'] },
  { form: /\b(12|twelve) months\b/i, of: ['UK'] },
  { form: /\b(30|thirty) days\b/i, of: ['US'] },
  { form: /\b(3|three) months\b/i, of: ['CA'] },
]

/** Each with the words that show it; in the order of the list. Finding none does not make the letter right. */
export function pitfallsIn(
  text: string,
  jurisdiction: Jurisdiction | 'elsewhere',
): { readonly pitfall: Pitfall; readonly words: string }[] {
  // Its own heading speaks of the defence organisation, and is not part of the letter.
  const letter = text.replace(/^DRAFT:.*$/m, '')
  return pitfalls.flatMap((pitfall) => {
    const forms =
      pitfall === 'figure'
        ? figures.filter(({ of }) => !of.some((one) => one === jurisdiction)).map(({ form }) => form)
        : [words[pitfall]]
    return forms.flatMap((form) => {
      const found = form.exec(letter)?.[0]
      return found === undefined ? [] : [{ pitfall, words: found }]
    })
  })
}
