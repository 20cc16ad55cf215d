import { useCallback } from 'react'
import { ask } from '../../protocol.ts'
import type { CaseView, LogState } from '../../views.ts'
import { KeptLines } from '../backup/kept-lines.tsx'
import { CheckLink } from '../components/check-link.tsx'
import { EmergencyLine } from '../components/emergency-line.tsx'
import { LostNote } from '../components/lost-note.tsx'
import { Note } from '../components/note.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { Sheet } from '../components/sheet.tsx'
import { UnlockForm } from '../components/unlock-form.tsx'
import { RecoverySpent } from '../keys/recovery-spent.tsx'
import { useAnswer } from '../use-answer.ts'
import { date, plural, t, time } from '../words.ts'
import { Filed } from './cases/filed.tsx'
import { useCases } from './cases/use-cases.ts'
import { Check } from './check.tsx'
import { type Finding, useFinding } from './find/use-finding.ts'
import { FirstRestore } from './first-restore.tsx'
import { HandOver } from './hand-over/hand-over.tsx'
import { LockButton } from './lock-button.tsx'
import { OrganisationLine } from './organisation-line.tsx'
import { Parts } from './parts.tsx'
import { NewEntry } from './record/new-entry.tsx'
import { Timeline } from './timeline/timeline.tsx'

const question = () => ask('logState', {})

/** The sealed log: choose a passphrase, unlock, read, verify. */
export function Log() {
  const { value: log, error, again } = useAnswer(question)
  const changed = useCallback(() => void again(), [again])

  return (
    <Sheet
      title={t('logTitle')}
      lead={log === undefined ? t('extensionName') : plural('entries', log.size)}
      action={log?.unlocked ? <LockButton changed={changed} /> : null}
      here="log"
    >
      <EmergencyLine />
      <OrganisationLine />
      {log === undefined ? <Waiting error={error} again={changed} /> : <State log={log} changed={changed} />}
      <CheckLink />
    </Sheet>
  )
}

function Waiting({ error, again }: { error: Error | undefined; again: () => void }) {
  if (error) return <PageFailure again={again} />
  return (
    <div className="stack" aria-busy="true">
      <p role="status" className="unseen">
        {t('loading')}
      </p>
      <div className="bone bone-entry" />
      <div className="bone bone-entry" />
    </div>
  )
}

function State({ log, changed }: { log: LogState; changed: () => void }) {
  const finding = useFinding(log, changed)
  const cases = useCases(finding)
  const open = cases.filter(({ mergedInto }) => mergedInto === undefined)
  return (
    <>
      {log.lost ? <LostNote at={log.lost} /> : null}
      {log.pending ? (
        <Note tone="attention">
          <strong>{t('pendingTitle', time(log.pending.capturedAt))}</strong>
          <p>{t('pendingText')}</p>
        </Note>
      ) : null}
      <RecoverySpent log={log} changed={changed} />
      {log.frozen === undefined ? null : (
        <Note tone="attention">
          <strong>{t('frozenTitle')}</strong>
          <p>{t('frozenSince', date(log.frozen.since), time(log.frozen.since), log.frozen.seq)}</p>
        </Note>
      )}
      {/* Always at the same place, so that what is typed stays when the log locks itself. */}
      {log.hasPassphrase ? <NewEntry cases={open} isLocked={!log.unlocked} /> : null}
      {/* Above the entries, or nobody would see what a damaged backup lost. */}
      <FirstRestore isOffered={!log.hasPassphrase} />
      <Door log={log} finding={finding} cases={cases} changed={changed} />
      <KeptLines log={log} />
    </>
  )
}

interface DoorProps {
  log: LogState
  finding: Finding
  cases: readonly CaseView[]
  changed: () => void
}

function Door({ log, finding, cases, changed }: DoorProps) {
  if (!log.hasPassphrase) {
    return (
      <section className="panel padded stack narrow">
        <h2>{t('setUpTitle')}</h2>
        <p>{t('setUpText')}</p>
        <PassphraseForm done={changed} finishes={log.pending !== undefined} />
      </section>
    )
  }
  if (!log.unlocked) {
    return (
      <section className="panel padded stack narrow">
        <h2>{t('lockedTitle')}</h2>
        <p>{t('lockedText')}</p>
        <p>{t('pathwayLocked')}</p>
        <UnlockForm done={changed} recovery={log.recovery === 'ready'} />
      </section>
    )
  }
  if (log.size === 0) {
    return (
      <section className="panel padded stack empty">
        <h2>{t('emptyTitle')}</h2>
        <p>{t('emptyText')}</p>
        <p className="soft">{t('emptyAdvice')}</p>
      </section>
    )
  }
  return (
    <Parts
      parts={[
        {
          id: 'entries',
          title: t('partEntries'),
          owns: /^(entry-\d+|case-[0-9a-f-]{36})$/,
          content: (
            <Filed
              finding={finding}
              cases={cases}
              locked={changed}
              {...(log.frozen === undefined ? {} : { frozen: log.frozen })}
            />
          ),
        },
        {
          id: 'timeline',
          title: t('partTimeline'),
          content: <Timeline finding={finding} cases={cases} locked={changed} />,
        },
        { id: 'hand-over', title: t('partHandOver'), content: <HandOver /> },
        { id: 'check', title: t('partCheck'), content: <Check /> },
      ]}
    />
  )
}
