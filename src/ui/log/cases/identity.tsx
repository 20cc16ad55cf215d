import { type FormEvent, useState } from 'react'
import type { CaseView } from '../../../views.ts'
import { Button } from '../../components/button.tsx'
import { NotDone } from '../../components/not-done.tsx'
import { t } from '../../words.ts'
import { eventOf, newDraft } from '../record/draft.ts'
import { Who } from '../record/more.tsx'
import { useWriting } from '../use-writing.ts'

/** Who the pseudonym stands for: shown only when asked for, and changed by recording it anew. */
export function Identity({ one }: { one: CaseView }) {
  const { who } = one
  const [draft, setDraft] = useState(() => ({
    ...newDraft(new Date()),
    name: who?.displayName ?? '',
    handle: who?.handle ?? '',
    profileUrl: who?.profileUrl ?? '',
    howIdentified: who?.howIdentified ?? '',
    isPatient: who?.isPatient ?? ('' as const),
  }))
  const [isDone, setDone] = useState(false)
  const { busy, why, write } = useWriting(() => setDone(true))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const told = eventOf(draft, false).who
    if (told !== undefined) void write('identify', { case: one.id, who: told })
  }
  return (
    <details className="more">
      <summary>{t('caseIdentity')}</summary>
      <form className="stack record-more" onSubmit={submit} noValidate>
        <p className="small soft">{t('caseIdentityText')}</p>
        <Who
          draft={draft}
          put={(part) => {
            setDone(false)
            setDraft((before) => ({ ...before, ...part }))
          }}
        />
        <NotDone why={why} />
        <div className="row">
          <Button submit busy={busy}>
            {t('caseIdentitySave')}
          </Button>
          <span role="status">{isDone ? t('recordedDone') : ''}</span>
        </div>
      </form>
    </details>
  )
}
