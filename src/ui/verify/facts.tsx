import type { ReactNode } from 'react'
import type { RecipientProfile } from '../../core/evidence/bundle/bundle-input.ts'
import type { ReadableDescription } from '../../core/evidence/bundle/describe.ts'
import { Said } from '../components/said.tsx'
import { bytes, type Key, number, plural, t } from '../words.ts'

const recipients: Readonly<Record<RecipientProfile, Key>> = {
  defenceOrganisation: 'checkForDefenceOrganisation',
  employer: 'checkForEmployer',
  regulator: 'checkForRegulator',
  police: 'checkForPolice',
  court: 'checkForCourt',
  myself: 'checkForMyself',
}

/** What the bundle holds, what it leaves out, and what it says of itself. */
export function Facts({ found, file }: { found: ReadableDescription; file: File }) {
  const { log, made, handedOver } = found
  const madeFor = [
    made.recipientProfile === undefined ? undefined : t(recipients[made.recipientProfile]),
    made.recipient,
  ].filter((part) => part !== undefined)
  return (
    <section className="panel padded stack">
      <h2>{t('checkFactsTitle')}</h2>
      <dl className="check-facts">
        <Fact name={t('checkFile')}>
          <Said>{file.name}</Said> <span className="small soft">{bytes(file.size)}</span>
        </Fact>
        <Fact name={t('checkHandedOver')}>
          {t('checkHandedOverOf', number(handedOver), number(log.entries))}
        </Fact>
        <Fact name={t('checkWithheld')}>{numbered(log.withheld)}</Fact>
        <Fact name={t('checkDeleted')}>{numbered(log.deleted)}</Fact>
        <Fact name={t('checkFilesKept')}>{number(log.filesChecked)}</Fact>
        <Fact name={t('checkFilesHeld')}>
          {log.withheldFiles.length === 0 ? t('checkNone') : number(log.withheldFiles.length)}
        </Fact>
        {log.extracts.length === 0 ? null : <Fact name={t('checkExtracts')}>{numbered(log.extracts)}</Fact>}
        <Fact name={t('checkCheckpoints')}>{number(log.checkpoints)}</Fact>
        {found.stamps.length === 0 ? null : (
          <Fact name={t('checkStamps')}>
            {found.stamps.map(({ size, genTime, authority }) => (
              <div key={`${size}-${authority}`}>
                <Said>{t('checkStampOf', size, genTime, authority)}</Said>
              </div>
            ))}
          </Fact>
        )}
      </dl>
      <h3>{t('checkOwnAccount')}</h3>
      <dl className="check-facts">
        {madeFor.length === 0 ? null : (
          <Fact name={t('checkMadeFor')}>
            {madeFor.map((part, at) => (
              <span key={part}>
                {at === 0 ? '' : ' · '}
                <Said>{part}</Said>
              </span>
            ))}
          </Fact>
        )}
        {made.at === undefined ? null : (
          <Fact name={t('checkMadeOn')}>
            <Said>{made.at}</Said>
          </Fact>
        )}
        {made.by === undefined ? null : (
          <Fact name={t('checkMadeBy')}>
            <Said>{made.by}</Said>
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const numbered = (seqs: readonly number[]): string =>
  seqs.length === 0 ? t('checkNone') : plural('checkNumbered', seqs.length, ranges(seqs))

/** "2, 4–9, 12". */
export function ranges(seqs: readonly number[]): string {
  const runs: [number, number][] = []
  for (const seq of seqs) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === seq - 1) run[1] = seq
    else runs.push([seq, seq])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
