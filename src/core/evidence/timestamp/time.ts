import { StampError } from './stamp-error.ts'
import { type Tlv, tags } from './tlv.ts'

const form = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/

/** GeneralizedTime or UTCTime in DER's one form as ISO, with the fraction as it stands. @throws StampError `malformed` */
export function timeOf(value: Tlv | undefined): string {
  const digits = new TextDecoder('latin1').decode(value?.content)
  // RFC 5280, 4.1.2.5.1: two digits of a year are 1950 to 2049.
  const whole = value?.tag === tags.utcTime ? `${digits < '50' ? '20' : '19'}${digits}` : digits
  const isTime = value?.tag === tags.time || value?.tag === tags.utcTime
  const [, year, month, day, hour, minute, second, fraction = ''] = (isTime && form.exec(whole)) || []
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const read = new Date(`${iso}Z`)
  // A day that is in no calendar becomes another day, or none.
  if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(iso))
    throw new StampError('malformed', 'a time that is none')
  return `${iso}${fraction}Z`
}
