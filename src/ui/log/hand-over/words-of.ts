import type { RecipientProfile } from '../../../core/evidence/bundle/bundle-input.ts'
import type { ExtractField } from '../../../core/evidence/bundle/extract.ts'
import type { ProfileSource } from '../../../core/evidence/hand-over/profiles.ts'
import type { Key } from '../../words.ts'
import type { Step } from './state.ts'

export const profileWords: Record<RecipientProfile, readonly [title: Key, why: Key]> = {
  defenceOrganisation: ['handOverDefence', 'handOverDefenceWhy'],
  employer: ['handOverEmployer', 'handOverEmployerWhy'],
  regulator: ['handOverRegulator', 'handOverRegulatorWhy'],
  police: ['handOverPolice', 'handOverPoliceWhy'],
  court: ['handOverCourt', 'handOverCourtWhy'],
  myself: ['handOverMyself', 'handOverMyselfWhy'],
}

export const stepWords: Record<Step, Key> = {
  who: 'handOverStepWho',
  what: 'handOverStepWhat',
  look: 'handOverStepLook',
  make: 'handOverStepMake',
}

export const fieldWords: Record<ExtractField, Key> = {
  eventTime: 'handOverFieldTime',
  timeShown: 'handOverFieldShown',
  where: 'handOverFieldWhere',
  who: 'handOverFieldWho',
  relation: 'handOverFieldRelation',
  whatHappened: 'handOverFieldWhat',
  interpretation: 'handOverFieldInterpretation',
  description: 'handOverFieldDescription',
  myResponse: 'handOverFieldResponse',
  toldToStop: 'handOverFieldStop',
  impact: 'handOverFieldImpact',
  flags: 'handOverFieldFlags',
  witnesses: 'handOverFieldWitnesses',
  witnessContacts: 'handOverFieldContacts',
  reportedTo: 'handOverFieldReported',
  physicalEvidence: 'handOverFieldEvidence',
  actionTaken: 'handOverFieldAction',
  disclosed: 'handOverFieldDisclosed',
  capture: 'handOverFieldPage',
  amends: 'handOverFieldAmends',
  reason: 'handOverFieldReason',
}

export const standingWords: Record<ProfileSource['standing'], Key> = {
  read: 'handOverRead',
  secondary: 'handOverSecondary',
  unconfirmed: 'handOverUnconfirmed',
  ours: 'handOverOurs',
}
