import type { ReactNode } from 'react'
import type { EntryView } from '../../views.ts'
import { date, number, t } from '../words.ts'
import { markWords } from './mark-words.ts'

const patientWords = {
  yes: 'patientYes',
  former: 'patientFormer',
  relative: 'patientRelative',
  no: 'patientNo',
  unknown: 'patientUnknown',
} as const

/** What a person told beside the facts, each under its own heading. Nothing when nothing was told. */
export function ToldLines({ told }: { told: NonNullable<EntryView['told']> }) {
  const { impact, toldToStop: stop, who } = told
  const impactWords = [
    impact?.score === undefined ? undefined : t('impactOf', number(impact.score)),
    impact?.text,
  ]
  const stopWords = [
    stop?.by,
    stop?.how,
    stop?.proof,
    stop?.first === undefined ? undefined : stop.first ? t('stopFirst') : t('stopAgain'),
  ]
  return (
    <dl className="detail-list told-lines">
      <Line term={t('typeWarningGiven')}>{joined(stopWords)}</Line>
      <Line term={t('markedAs')}>
        {told.flags
          ?.map(({ kind, words, handedTo }) => joined([markWords(kind), words, handedTo]))
          .join('\n')}
      </Line>
      <Line term={t('recordMyResponse')}>{told.myResponse}</Line>
      <Line term={t('recordDescription')}>{told.description}</Line>
      <Line term={t('recordInterpretation')}>{told.interpretation}</Line>
      <Line term={t('recordImpactText')}>{joined(impactWords)}</Line>
      <Line term={t('recordHowIdentified')}>{who?.howIdentified}</Line>
      <Line term={t('recordIsPatient')}>
        {who?.isPatient === undefined ? undefined : t(patientWords[who.isPatient])}
      </Line>
      <Line term={t('recordWitnesses')}>
        {told.witnesses?.map(({ name, role, contact }) => joined([name, role, contact])).join('\n')}
      </Line>
      <Line term={t('recordEvidence')}>
        {told.physicalEvidence?.map(({ what, keptWhere }) => joined([what, keptWhere])).join('\n')}
      </Line>
      <Line term={t('recordReported')}>
        {told.reportedTo
          ?.map(({ whom, at, reference }) => joined([whom, at && date(at), reference]))
          .join('\n')}
      </Line>
    </dl>
  )
}

const joined = (parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

function Line({ term, children }: { term: string; children: ReactNode }) {
  if (children === undefined || children === '') return null
  return (
    <div>
      <dt>{term}</dt>
      <dd className="told-words" dir="auto">
        {children}
      </dd>
    </div>
  )
}
