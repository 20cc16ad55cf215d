import type { ExtractField } from '../../../core/evidence/bundle/extract.ts'
import { isFilingOnly } from '../../../core/evidence/cases.ts'
import type { EntryChoice } from '../../../core/evidence/hand-over/choice.ts'
import { dayOf, type Outline } from '../../../core/evidence/hand-over/outline.ts'
import { Button } from '../../components/button.tsx'
import { Said } from '../../components/said.tsx'
import { bytes, t, told } from '../../words.ts'
import { filingWords } from '../cases/filing-words.ts'
import { pictureTypes } from '../picture-file.tsx'
import { typeWords } from '../type-words.ts'
import { change } from './state.ts'
import type { Chosen } from './use-chosen.ts'
import { fieldWords } from './words-of.ts'

interface Props {
  outline: Outline
  chosen: Chosen
  redact: (picture: { seq: number; name: string; type: string }) => void
}

const none: EntryChoice = { level: 'out', fields: [], files: [] }

/** Whole while every field is ticked; with one field less it is an extract. */
const levelOf = (outline: Outline, fields: EntryChoice['fields']): EntryChoice['level'] =>
  fields.length === outline.says.length ? 'whole' : 'extract'

/** One entry: whether it goes, and which of its fields and files. */
export function EntryChoiceRow({ outline, chosen, redact }: Props) {
  const { seq, type, says, files } = outline
  const words = isFilingOnly(outline) ? filingWords(outline, chosen.cases) : outline.words
  const own = chosen.choice.get(seq) ?? none
  const goes = own.level !== 'out'
  const tick = (isTicked: boolean) => {
    const fields = own.fields.length === 0 ? says : own.fields
    change(seq, { ...own, fields, level: isTicked ? levelOf(outline, fields) : 'out' })
  }
  return (
    <li className="panel padded stack-tight">
      <label className="handover-tick">
        <input type="checkbox" checked={goes} onChange={(event) => tick(event.target.checked)} />
        <span>
          <span className="seq">{seq}</span> <strong>{typeWords(type)}</strong>{' '}
          <span className="small soft">{told(dayOf(outline))}</span>
        </span>
      </label>
      {words === '' ? null : (
        <p className="small handover-words">
          <Said>{words}</Said>
        </p>
      )}
      <p className="small soft">
        {t(
          own.level === 'whole'
            ? 'handOverWhole'
            : own.level === 'extract'
              ? 'handOverExtract'
              : 'handOverOut',
        )}
      </p>
      {goes ? (
        <>
          <Fields outline={outline} own={own} />
          {files.length === 0 ? null : <Files outline={outline} own={own} chosen={chosen} redact={redact} />}
        </>
      ) : null}
    </li>
  )
}

function Fields({ outline, own }: { outline: Outline; own: EntryChoice }) {
  const ticked = outline.says.filter((field) => own.level === 'whole' || own.fields.includes(field))
  const put = (field: ExtractField, isTicked: boolean) => {
    const fields = outline.says.filter((one) => (one === field ? isTicked : ticked.includes(one)))
    change(outline.seq, { ...own, fields, level: levelOf(outline, fields) })
  }
  return (
    <details className="more">
      <summary>{t('handOverFields', ticked.length, outline.says.length)}</summary>
      <fieldset className="handover-ticks">
        <legend className="unseen">{t('handOverFieldsOf', outline.seq)}</legend>
        {outline.says.map((field) => (
          <label key={field} className="handover-tick">
            <input
              type="checkbox"
              checked={ticked.includes(field)}
              onChange={(event) => put(field, event.target.checked)}
            />
            <span>{t(fieldWords[field])}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function Files({ outline, own, chosen, redact }: Props & { own: EntryChoice }) {
  const { seq, files } = outline
  const put = (name: string, isTicked: boolean) => {
    const others = own.files.filter((one) => one !== name)
    change(seq, { ...own, files: isTicked ? [...others, name] : others })
  }
  return (
    <fieldset className="stack-tight">
      <legend className="small soft">{t('handOverFiles')}</legend>
      {files.map(({ name, type, bytes: size, role, isLost = false }) => {
        const copy = chosen.isRedacted(seq, name)
        return (
          <div key={name} className="spread">
            <label className="handover-tick">
              <input
                type="checkbox"
                checked={own.files.includes(name)}
                disabled={copy !== undefined || isLost}
                onChange={(event) => put(name, event.target.checked)}
              />
              <span>
                {name} <span className="small soft">{bytes(size)}</span>
                {role === 'original' && pictureTypes.includes(type) && copy === undefined ? (
                  <span className="small soft"> · {t('handOverWholeWindow')}</span>
                ) : null}
                {isLost ? <span className="small"> · {t('handOverLost')}</span> : null}
                {copy === undefined ? null : <span className="small"> · {t('handOverCopyGoes')}</span>}
              </span>
            </label>
            {pictureTypes.includes(type) && !isLost ? (
              <Button
                small
                of={`${name} ${t('entryNumber', seq)}`}
                onClick={() => redact({ seq, name, type })}
              >
                {copy === undefined ? t('handOverRedact') : t('handOverRedactAgain')}
              </Button>
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}
