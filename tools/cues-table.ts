import { readerOf } from '../src/core/cues/find-cues.ts'
import { type CueKind, cueKinds } from '../src/core/cues/types.ts'
import { cueLanguages } from '../src/guidance/cues/index.ts'
import { type Labelled, labelled, precision, recall, type Score, scoreOf } from './cues-score.ts'

/** The tables of docs/cues.md, made by running the rules over the made-up messages of tests/core/cues/messages. */

/** What a kind is called, close to what the popup says. */
const names: Readonly<Record<CueKind, string>> = {
  selfHarm: 'suicide or self-harm',
  childRisk: 'a child who may be at risk',
  threat: 'could be read as a threat',
  homeRoutine: 'your home, family or routine',
  relationship: 'as if there were a relationship',
  advance: 'could be read as an advance',
  persistence: 'contact that goes on',
}

interface Parts {
  /** Those that the rules were tuned on. */
  readonly tuned: readonly Labelled[]
  /** Those that no rule was changed for. */
  readonly heldOut: readonly Labelled[]
}

const partsOf: ReadonlyMap<string, Parts> = new Map(
  cueLanguages.map(({ id }) => [
    id,
    {
      tuned: labelled(`tests/core/cues/messages/${id}.txt`),
      heldOut: labelled(`tests/core/cues/messages/${id}.held-out.txt`),
    },
  ]),
)

export const messagesIn = (language: string): Parts => partsOf.get(language) ?? { tuned: [], heldOut: [] }

export const readers = cueLanguages.map(readerOf)

export function cuesTable(): string {
  const nameOf = new Intl.DisplayNames('en', { type: 'language' })
  return cueLanguages
    .flatMap(({ id, rules }) => {
      const { tuned, heldOut } = messagesIn(id)
      const phrases = rules.reduce((sum, rule) => sum + rule.phrases.length, 0)
      return [
        `## ${nameOf.of(id)}`,
        `${rules.length} rules of ${phrases} phrases. Tuned on ${counted(tuned)}. Held out: ${counted(heldOut)}.`,
        table(tuned, heldOut),
      ]
    })
    .join('\n\n')
}

const counted = (messages: readonly Labelled[]): string =>
  `${messages.length} messages, ${messages.filter(({ kinds }) => kinds.length === 0).length} of them ordinary`

const heads = [
  'Cue',
  ...['Held out', 'Tuned on'].flatMap((part) => [`${part}: right / wrong / missed`, 'Precision', 'Recall']),
]

function table(tuned: readonly Labelled[], heldOut: readonly Labelled[]): string {
  const row = (name: string, kinds: readonly CueKind[]) => [
    name,
    ...[heldOut, tuned].flatMap((messages) => cells(scoreOf(messages, readers, kinds))),
  ]
  const rows = [...cueKinds.map((kind) => row(names[kind], [kind])), row('all', cueKinds)]
  return [heads, heads.map(() => '---'), ...rows].map((all) => `| ${all.join(' | ')} |`).join('\n')
}

const cells = (score: Score): string[] => [
  `${score.found} / ${score.wrong} / ${score.missed}`,
  precision(score).toFixed(2),
  recall(score).toFixed(2),
]
