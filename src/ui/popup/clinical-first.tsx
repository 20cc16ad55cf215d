import { clinicalKinds } from '../../core/cues/types.ts'
import type { MessageRow } from '../../core/evidence/capture.ts'
import type { CuesView, SourceView } from '../../views.ts'
import { Note } from '../components/note.tsx'
import { Said } from '../components/said.tsx'
import { t } from '../words.ts'
import { Quoted } from './cue-lines.tsx'
import { SourceLines } from './sources.tsx'

interface Props {
  messages: readonly MessageRow[]
  cues: CuesView
  sources: readonly SourceView[]
}

/** The one exception to silence, before everything else: what is clinical goes to a clinician, at once. */
export function ClinicalFirst({ messages, cues, sources }: Props) {
  const said = messages.flatMap(({ id, sender }) => {
    const words = (cues.of[id] ?? []).flatMap((cue) => (clinicalKinds.includes(cue.kind) ? cue.words : []))
    return words.length === 0 ? [] : [{ id, sender, words }]
  })
  return (
    <section aria-labelledby="clinical-first">
      <Note tone="attention">
        <h3 id="clinical-first">{t('clinicalTitle')}</h3>
        <p>{t('clinicalText')}</p>
        <ul className="stack-tight plain-list">
          {said.map(({ id, sender, words }) => (
            <li key={id}>
              {sender === undefined ? t('senderUnknown') : <Said>{sender}</Said>}
              {': '}
              <Quoted words={words} />
            </li>
          ))}
        </ul>
        <p>{t('clinicalRecord')}</p>
        <details className="sources small">
          <summary>{t('whereFrom')}</summary>
          <ul className="stack-tight plain-list">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLines source={source} />
              </li>
            ))}
            <li>{t('clinicalOurs')}</li>
          </ul>
        </details>
      </Note>
    </section>
  )
}
