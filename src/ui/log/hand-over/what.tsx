import { useState } from 'react'
import { extractFields } from '../../../core/evidence/bundle/extract.ts'
import type { EntryChoice } from '../../../core/evidence/hand-over/choice.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { Said } from '../../components/said.tsx'
import { plural, t } from '../../words.ts'
import { TextField } from '../record/field.tsx'
import { EntryChoiceRow } from './entry-choice-row.tsx'
import { RedactPicture } from './redact/redact-picture.tsx'
import { changeAll, type HandOverState, put } from './state.ts'
import { type Chosen, openCases } from './use-chosen.ts'

const pageSize = 50

/** Step 2: which cases, which days, which entries, which parts of them. */
export function What({ state, chosen }: { state: HandOverState; chosen: Chosen }) {
  const [count, setCount] = useState(pageSize)
  const [redacting, setRedacting] = useState<{ seq: number; name: string; type: string }>()
  const { inside, choice, plan } = chosen
  // The newest first, as in the log.
  const shown = inside.slice(-count).reverse()

  if (redacting !== undefined)
    return (
      <RedactPicture
        {...redacting}
        before={chosen.isRedacted(redacting.seq, redacting.name)}
        close={() => setRedacting(undefined)}
      />
    )

  const tickAll = (goes: boolean) => {
    const changes = new Map<number, EntryChoice>()
    for (const outline of inside) {
      const own = choice.get(outline.seq)
      const kept = own === undefined || own.fields.length === 0 ? outline.says : own.fields
      const fields = extractFields.filter((field) => kept.includes(field))
      const level = !goes ? 'out' : fields.length === outline.says.length ? 'whole' : 'extract'
      changes.set(outline.seq, { level, fields, files: own?.files ?? [] })
    }
    changeAll(changes)
  }

  return (
    <div className="stack">
      <Scope state={state} chosen={chosen} />
      {inside.length === 0 ? (
        <Note>{t('handOverNothingInside')}</Note>
      ) : (
        <>
          <div className="spread">
            <p role="status" className="small">
              {t('handOverGoes', plan.whole.length, plan.extracts.length, plan.withheld.length)}
            </p>
            <div className="row">
              <Button small look="quiet" onClick={() => tickAll(true)}>
                {t('handOverTickAll')}
              </Button>
              <Button small look="quiet" onClick={() => tickAll(false)}>
                {t('handOverTickNone')}
              </Button>
            </div>
          </div>
          <ul className="plain-list stack">
            {shown.map((outline) => (
              <EntryChoiceRow key={outline.seq} outline={outline} chosen={chosen} redact={setRedacting} />
            ))}
          </ul>
          {inside.length > count ? (
            <div>
              <Button onClick={() => setCount(count + pageSize)}>
                {plural('handOverMore', inside.length - count)}
              </Button>
            </div>
          ) : null}
        </>
      )}
      <div className="row">
        <Button look="main" onClick={() => put({ step: 'look' })}>
          {t('handOverNextLook')}
        </Button>
        <Button onClick={() => put({ step: 'who' })}>{t('handOverBack')}</Button>
      </div>
    </div>
  )
}

function Scope({ state, chosen }: { state: HandOverState; chosen: Chosen }) {
  const { cases, scope } = chosen
  const open = openCases(cases)
  const toggle = (id: string, goes: boolean) => {
    const next = new Set(scope.cases)
    if (goes) next.add(id)
    else next.delete(id)
    put({ cases: next, unfiled: scope.unfiled })
  }
  return (
    <>
      <fieldset className="stack-tight">
        <legend className="record-legend">{t('handOverCases')}</legend>
        <p className="small soft">{t('handOverCasesHint')}</p>
        {open.map(({ id, pseudonym, entries }) => (
          <label key={id} className="handover-tick">
            <input
              type="checkbox"
              checked={scope.cases.has(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>
              <Said>{pseudonym}</Said> <span className="small soft">{plural('entries', entries.length)}</span>
            </span>
          </label>
        ))}
        <label className="handover-tick">
          <input
            type="checkbox"
            name="unfiled"
            checked={scope.unfiled}
            onChange={(event) => put({ unfiled: event.target.checked, cases: scope.cases })}
          />
          <span>{t('handOverUnfiled')}</span>
        </label>
      </fieldset>
      <div className="record-line">
        <TextField
          type="date"
          label={t('handOverFrom')}
          name="from"
          value={state.from}
          onChange={(from) => put({ from })}
        />
        <TextField
          type="date"
          label={t('handOverUntil')}
          name="until"
          value={state.until}
          onChange={(until) => put({ until })}
        />
      </div>
    </>
  )
}
