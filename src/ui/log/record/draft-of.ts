import { type RecordType, recordTypes } from '../../../core/evidence/record.ts'
import type { EntryView } from '../../../views.ts'
import { type Draft, newDraft } from './draft.ts'

const isRecordType = (type: string): type is RecordType => recordTypes.some((one) => one === type)

/**
 * The form filled in with an entry, to be corrected. The words of a captured message are left out: they are the
 * page's, and a correction adds to them in the clinician's own.
 */
export function draftOf(entry: EntryView): Draft {
  const { eventTime, eventPrecision, told = {}, capture } = entry
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(eventTime ?? '') ?? []
  const { who, impact, toldToStop } = told
  return {
    ...newDraft(new Date()),
    // The kind of what is corrected only decides which fields are offered.
    type: isRecordType(entry.type) ? entry.type : toldToStop ? 'warningGiven' : 'other',
    date,
    time,
    precision:
      date === ''
        ? 'unknown'
        : time === ''
          ? 'day'
          : eventPrecision === 'approximate'
            ? 'approximate'
            : 'minute',
    whatHappened: capture === undefined ? entry.whatHappened : '',
    where: entry.where,
    interpretation: told.interpretation ?? '',
    description: told.description ?? '',
    myResponse: told.myResponse ?? '',
    impactScore: impact?.score === undefined ? '' : String(impact.score),
    impactText: impact?.text ?? '',
    name: who?.displayName ?? '',
    handle: who?.handle ?? '',
    profileUrl: who?.profileUrl ?? '',
    howIdentified: who?.howIdentified ?? '',
    isPatient: who?.isPatient ?? '',
    toldBy: toldToStop?.by ?? '',
    toldHow: toldToStop?.how ?? '',
    toldProof: toldToStop?.proof ?? '',
    toldFirst: toldToStop?.first === undefined ? '' : toldToStop.first ? 'yes' : 'no',
    witnesses: (told.witnesses ?? []).map(({ name, role = '', contact = '' }) => ({ name, role, contact })),
    evidence: (told.physicalEvidence ?? []).map(({ what, keptWhere = '' }) => ({ what, keptWhere })),
    reported: (told.reportedTo ?? []).map(({ whom, at = '', reference = '' }) => ({ whom, at, reference })),
  }
}
