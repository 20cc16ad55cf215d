import { useState } from 'react'
import { createPortal } from 'react-dom'
import { draftLetter, type LetterAnswers, type LetterFields } from '../../../../core/pathway/letter.ts'
import { type Pitfall, pitfallsIn } from '../../../../core/pathway/letter-pitfalls.ts'
import type { CasePathway } from '../../../../requests/pathway.ts'
import { Button } from '../../../components/button.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Note } from '../../../components/note.tsx'
import { type Key, t } from '../../../words.ts'
import { ProseField, TextField } from '../../record/field.tsx'

const pitfallWords = {
  apology: 'pitfallApology',
  openDoor: 'pitfallOpenDoor',
  diagnosis: 'pitfallDiagnosis',
  accusation: 'pitfallAccusation',
  complaint: 'pitfallComplaint',
  private: 'pitfallPrivate',
  clinical: 'pitfallClinical',
  figure: 'pitfallFigure',
} as const satisfies Record<Pitfall, Key>

const fieldWords = [
  ['practice', 'letterPractice'],
  ['addressee', 'letterAddressee'],
  ['route', 'letterRoute'],
  ['reply', 'letterReply'],
  ['signedBy', 'letterSignedBy'],
] as const satisfies readonly (readonly [keyof LetterFields, Key])[]

/** The draft itself: filled from the log, changed by hand, copied or printed. None of it is kept. */
export function Draft({ pathway, answers }: { pathway: CasePathway; answers: LetterAnswers }) {
  const { jurisdiction, letter: facts, emergency, isVulnerable } = pathway
  const [fields, setFields] = useState<Omit<LetterFields, 'emergency'>>({
    practice: '',
    addressee: '',
    route: '',
    reply: '',
    signedBy: '',
    isGpInEngland: false,
  })
  const [edited, setEdited] = useState<string>()
  const text = edited ?? draftLetter(facts, { ...fields, emergency }, answers, isVulnerable)
  const pitfalls = pitfallsIn(text, jurisdiction)
  return (
    <div className="stack">
      {fieldWords.map(([name, words]) => (
        <TextField
          key={name}
          label={t(words)}
          name={name}
          value={fields[name]}
          onChange={(value) => setFields((before) => ({ ...before, [name]: value }))}
        />
      ))}
      {jurisdiction !== 'UK' ? null : (
        <label className="handover-tick">
          <input
            type="checkbox"
            name="isGpInEngland"
            checked={fields.isGpInEngland}
            onChange={({ target }) => setFields((before) => ({ ...before, isGpInEngland: target.checked }))}
          />
          <span>{t('letterGpInEngland')}</span>
        </label>
      )}
      <ProseField
        label={t('letterDraft')}
        hint={t('letterDraftHint')}
        name="letter"
        rows={16}
        value={text}
        onChange={setEdited}
      />
      {edited === undefined ? null : (
        <div>
          <Button small look="quiet" onClick={() => setEdited(undefined)}>
            {t('letterAgain')}
          </Button>
        </div>
      )}
      <div role="status" className="stack-tight">
        {pitfalls.map(({ pitfall, words }) => (
          <Note key={`${pitfall} ${words}`} tone="attention">
            {t(pitfallWords[pitfall], words)}
          </Note>
        ))}
      </div>
      <Note>
        <p>{t('letterCheckFirst')}</p>
      </Note>
      <div className="row">
        <CopyButton text={text} of={t('letterDraft')} />
        <Button small onClick={() => print()}>
          {t('letterPrint')}
        </Button>
      </div>
      {createPortal(<div className="letter-paper">{text}</div>, document.body)}
    </div>
  )
}
