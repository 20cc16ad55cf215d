import { type Key, t } from '../words.ts'

const types: Partial<Record<string, Key>> = {
  message: 'typeMessage',
  post: 'typePost',
  friendRequest: 'typeFriendRequest',
  call: 'typeCall',
  email: 'typeEmail',
  gift: 'typeGift',
  letter: 'typeLetter',
  inPerson: 'typeInPerson',
  followed: 'typeFollowed',
  damage: 'typeDamage',
  thirdParty: 'typeThirdParty',
  warningGiven: 'typeWarningGiven',
  disclosure: 'typeDisclosure',
  note: 'typeNote',
  amendment: 'typeAmendment',
  tombstone: 'typeTombstone',
  export: 'typeExport',
  other: 'typeOther',
  unreadable: 'typeUnreadable',
  deleted: 'typeDeleted',
}

/** A type that this version does not know is shown as it is written. */
export function typeWords(type: string): string {
  const key = types[type]
  return key === undefined ? type : t(key)
}

const precisions: Partial<Record<string, Key>> = {
  second: 'precisionSecond',
  minute: 'precisionMinute',
  hour: 'precisionHour',
  day: 'precisionDay',
  approximate: 'precisionApproximate',
  unknown: 'precisionUnknown',
}

/** How exactly the time of an event is known. */
export function precisionWords(precision: string): string {
  const key = precisions[precision]
  return key === undefined ? precision : t(key)
}
