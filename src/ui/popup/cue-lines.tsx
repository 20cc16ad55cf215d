import type { CueKind, ShownCue } from '../../core/cues/types.ts'
import { Info } from '../components/icons.tsx'
import { Said } from '../components/said.tsx'
import { type Key, plural, t } from '../words.ts'

const words = {
  selfHarm: 'cueSelfHarm',
  childRisk: 'cueChildRisk',
  threat: 'cueThreat',
  homeRoutine: 'cueHomeRoutine',
  relationship: 'cueRelationship',
  advance: 'cueAdvance',
  persistence: 'cuePersistence',
} as const satisfies Record<CueKind, Key>

/** One quiet line for each cue: of what kind it is, and the words that caused it. */
export function CueLines({ cues }: { cues: readonly ShownCue[] }) {
  if (cues.length === 0) return null
  return (
    <ul className="cues stack-tight plain-list small" aria-label={t('cuesLabel')}>
      {cues.map((cue) => (
        <li key={`${cue.kind} ${cue.inARow ?? ''}`} className="cue">
          <Info size={16} />
          <p>
            {cue.inARow === undefined ? (
              <>
                {t(words[cue.kind])} <Quoted words={cue.words} />
              </>
            ) : (
              plural('cueInARow', cue.inARow)
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

const most = 3

/** The words as they were said, the first few of them. */
export function Quoted({ words: said }: { words: readonly string[] }) {
  return (
    <>
      {[...new Set(said)].slice(0, most).map((one, i) => (
        <span key={one}>
          {i > 0 ? ' · ' : null}
          <q>
            <Said>{one}</Said>
          </q>
        </span>
      ))}
    </>
  )
}
