import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCues } from '../../src/core/cues/find-cues.ts'
import { type CueKind, clinicalKinds, cueKinds } from '../../src/core/cues/types.ts'
import { cueLanguages } from '../../src/guidance/cues/index.ts'
import { precision, recall, scoreOf } from '../../tools/cues-score.ts'
import { cuesTable, messagesIn, readers } from '../../tools/cues-table.ts'
import { withTable } from '../../tools/document-table.ts'

const written = readFileSync('docs/cues.md', 'utf8')

/** The formatter widens the columns of a table; what they say is the same. */
const unpadded = (markdown: string) => markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')

describe('docs/cues.md', () => {
  it('says what the rules do on the messages (npm run format makes it so)', () => {
    const made = withTable(written, cuesTable(), 'tests/core/cues/messages')
    expect(unpadded(written)).toBe(unpadded(made))
  })
})

describe.each(cueLanguages)('the messages in $id', ({ id }) => {
  const { tuned, heldOut } = messagesIn(id)
  const both = [...tuned, ...heldOut]

  it('are four hundred or more, at least half of each part ordinary, and each is written once', () => {
    expect(both.length).toBeGreaterThanOrEqual(400)
    for (const part of [tuned, heldOut]) {
      const ordinary = part.filter(({ kinds }) => kinds.length === 0)
      expect(ordinary.length).toBeGreaterThanOrEqual(part.length / 2)
    }
    const texts = both.map(({ text }) => text)
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  it.each([
    ['tuned on', tuned],
    ['held out', heldOut],
  ])('%s: nine marks of ten belong there, in all and of every kind', (_part, messages) => {
    expect(precision(scoreOf(messages, readers)), 'all').toBeGreaterThanOrEqual(0.9)
    for (const kind of cueKinds) {
      const score = scoreOf(messages, readers, [kind])
      expect(score.found, kind).toBeGreaterThan(4)
      expect(precision(score), kind).toBeGreaterThanOrEqual(0.9)
    }
  })

  it('held out: more than half are marked that should be, and of what is clinical more than that', () => {
    expect(recall(scoreOf(heldOut, readers))).toBeGreaterThan(0.5)
    expect(recall(scoreOf(heldOut, readers, ['selfHarm', 'childRisk']))).toBeGreaterThan(0.7)
  })
})

describe('the languages together', () => {
  const all = cueLanguages.flatMap(({ id }) => {
    const { tuned, heldOut } = messagesIn(id)
    return [...tuned, ...heldOut]
  })

  it('nine marks of ten belong there, in all messages of all languages', () => {
    for (const kind of cueKinds)
      expect(precision(scoreOf(all, readers, [kind])), kind).toBeGreaterThanOrEqual(0.9)
  })

  it.each(cueLanguages)(
    'the rules of $id find nothing in ordinary messages of another language',
    ({ id }) => {
      const own = new Set(messagesIn(id).tuned.concat(messagesIn(id).heldOut))
      const reader = readers.filter(({ language }) => language.id === id)
      const foreign = all.filter((message) => message.kinds.length === 0 && !own.has(message))
      expect(foreign.filter(({ text }) => findCues(text, reader).length > 0)).toEqual([])
    },
  )

  it.each(cueLanguages)('what is clinical comes first in $id, whatever else a message says', ({ id }) => {
    const { tuned } = messagesIn(id)
    const isClinical = (kind: CueKind) => clinicalKinds.includes(kind)
    const clinical = tuned.filter(({ kinds }) => kinds.some(isClinical))
    const others = tuned.filter(({ kinds }) => kinds.length > 0 && !kinds.some(isClinical))
    const marked = clinical.flatMap(({ text }, i) => {
      const [first] = findCues(text, readers)
      // A message of another kind before it.
      const both = findCues(`${others[i % others.length]?.text}\n${text}`, readers)
      return first !== undefined && clinicalKinds.includes(first.kind)
        ? [{ text, kinds: both.map(({ kind }) => kind) }]
        : []
    })
    expect(marked.length).toBeGreaterThan(clinical.length * 0.8)
    for (const { text, kinds } of marked) expect(clinicalKinds, text).toContain(kinds[0])
    expect(marked.some(({ kinds }) => kinds.length > 1)).toBe(true)
  })
})
