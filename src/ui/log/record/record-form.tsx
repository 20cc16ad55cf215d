import { type FormEvent, useRef } from 'react'
import { recordTypes } from '../../../core/evidence/record.ts'
import type { CaseView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { Seal } from '../../components/icons.tsx'
import { Note } from '../../components/note.tsx'
import { date, t, time } from '../../words.ts'
import { typeWords } from '../type-words.ts'
import { Attachments } from './attachments.tsx'
import type { Draft, Wrong } from './draft.ts'
import { ChoiceField, ProseField } from './field.tsx'
import { More } from './more.tsx'
import { type Attached, isSealing } from './seal-files.ts'
import { ToldToStop } from './told-to-stop.tsx'
import type { Recording } from './use-record.ts'
import { When } from './when.tsx'

interface Props {
  draft: Draft
  put: (part: Partial<Draft>) => void
  files: Attached[]
  putFiles: (change: (files: Attached[]) => Attached[]) => void
  wrong: Wrong
  recording: Recording
  save: () => void
  cancel: () => void
  /** ISO; when it was kept because Chaperone was hidden. */
  keptAt?: string | undefined
  discard: () => void
  /** Open ones; empty while the log is locked. */
  cases?: readonly CaseView[]
  /** It makes a correction of another entry. */
  isCorrection?: boolean
}

/** One thing that happened: what kind, when, what. The rest is behind "More" and may stay empty. */
export function RecordForm(props: Props) {
  const { draft, put, files, putFiles, wrong, recording, cases = [], isCorrection = false } = props
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (recording.is === 'saving') return
    props.save()
    // After the fields are marked, the first of them is where to go on.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate>
      <p className="small soft">{t('recordReminder')}</p>
      {props.keptAt === undefined ? null : (
        <Note>
          <p>{t('keysDraftKept', date(props.keptAt), time(props.keptAt))}</p>
          <div>
            <Button small look="quiet" onClick={props.discard}>
              {t('keysDraftDrop')}
            </Button>
          </div>
        </Note>
      )}
      {isCorrection ? (
        <ProseField
          label={t('correctReason')}
          name="reason"
          rows={2}
          value={draft.reason}
          onChange={(reason) => put({ reason })}
          {...(wrong.reason === undefined ? {} : { wrong: t('correctReasonMissing') })}
        />
      ) : (
        <ChoiceField
          label={t('recordType')}
          name="type"
          value={draft.type}
          onChange={(type) => put({ type: type as Draft['type'] })}
          choices={[['', t('markChoose')], ...recordTypes.map((type) => [type, typeWords(type)] as const)]}
          {...(wrong.type === undefined ? {} : { wrong: t('recordTypeMissing') })}
        />
      )}
      <When draft={draft} wrong={wrong} put={put} />
      <ProseField
        label={draft.type === 'warningGiven' ? t('recordWarningWords') : t('recordWhatHappened')}
        hint={t('recordWhatHint')}
        name="whatHappened"
        rows={6}
        value={draft.whatHappened}
        onChange={(whatHappened) => put({ whatHappened })}
        {...(wrong.whatHappened === undefined ? {} : { wrong: t('recordNothingSaid') })}
      />
      {draft.type === 'warningGiven' ? <ToldToStop draft={draft} put={put} /> : null}
      <Attachments files={files} put={putFiles} />
      {cases.length === 0 || isCorrection ? null : (
        <ChoiceField
          label={t('caseLabel')}
          name="case"
          value={draft.case}
          onChange={(id) => put({ case: id })}
          choices={[['', t('caseNone')], ...cases.map(({ id, pseudonym }) => [id, pseudonym] as const)]}
        />
      )}
      <More draft={draft} put={put} />
      <div role="alert" className="only-full">
        {wrong.form === undefined ? null : <Note tone="attention">{t('recordTooLong')}</Note>}
        {Object.keys(wrong).length === 0 || wrong.form !== undefined ? null : (
          <Note tone="attention">{t('recordLookAgain')}</Note>
        )}
        {recording.is === 'notSaved' ? (
          <Note tone="grave">
            <strong>{t('notSaved')}</strong>
            <p>{t(recording.why)}</p>
          </Note>
        ) : null}
      </div>
      <div className="row">
        <Button submit look="main" busy={recording.is === 'saving' || isSealing(files)}>
          {recording.is === 'saving' || isSealing(files) ? null : <Seal size={18} />}
          {recording.is === 'saving'
            ? t('recordSaving')
            : isSealing(files)
              ? t('attachWaiting')
              : t('recordSave')}
        </Button>
        <Button look="quiet" onClick={props.cancel}>
          {t('recordClose')}
        </Button>
      </div>
    </form>
  )
}
