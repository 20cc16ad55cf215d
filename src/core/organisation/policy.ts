import * as z from 'zod/mini'
import { intervals } from '../reminders/choices.ts'

/**
 * What an organisation may set in advance for its clinicians, through the browser's managed storage. It can add and
 * suggest; it can neither read anything nor switch a check off. What does not fit is left out, and said to be.
 */

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(/\S/))
const webAddress = z.string().check(
  z.maxLength(2048),
  z.refine((said) => /^https:\/\//i.test(said) && URL.canParse(said), 'not a web address'),
)
const phone = z.string().check(z.regex(/^[+\d][\d ()./-]{1,31}$/))

const contact = z
  .object({ name: text(120), phone: z.optional(phone), url: z.optional(webAddress) })
  .check(z.refine(({ phone, url }) => phone !== undefined || url !== undefined, 'no way to reach it'))

const extraCheck = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(48)),
  /** Of a platform; absent: what concerns everybody. */
  platform: z.optional(z.string().check(z.regex(/^[a-z]+$/), z.maxLength(48))),
  title: text(160),
  advice: text(600),
  why: z.optional(text(600)),
  link: z.optional(webAddress),
})

const most = 20
/** Those that the clinician herself may choose from. */
const lookAgainDays = [...intervals.lookAgain]

export interface OrganisationContact {
  name: string
  phone?: string | undefined
  url?: string | undefined
}
export type OrganisationCheck = z.infer<typeof extraCheck>

export interface Policy {
  organisation?: string
  jurisdiction?: 'UK' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ'
  contacts: OrganisationContact[]
  reminderDays?: number
  extraChecks: OrganisationCheck[]
  /** What was set and could not be used: `jurisdiction`, `contacts 2`. */
  ignored: string[]
}

const single = {
  organisation: text(120),
  jurisdiction: z.enum(['UK', 'IE', 'US', 'CA', 'AU', 'NZ']),
  reminderDays: z.literal(lookAgainDays),
} as const

/** Every name that is understood. */
export const policyNames = [...Object.keys(single), 'contacts', 'extraChecks'] as const

/** Never throws, whatever was set. */
export function readPolicy(set: unknown): Policy {
  const given: Record<string, unknown> =
    typeof set === 'object' && set !== null && !Array.isArray(set) ? { ...set } : {}
  const ignored: string[] = []
  const one = <T>(name: string, schema: z.ZodMiniType<T>): T | undefined => {
    if (given[name] === undefined) return undefined
    const read = z.safeParse(schema, given[name])
    if (!read.success) ignored.push(name)
    return read.success ? read.data : undefined
  }
  const many = <T>(name: string, schema: z.ZodMiniType<T>): T[] => {
    const list = given[name]
    if (list === undefined) return []
    if (!Array.isArray(list)) {
      ignored.push(name)
      return []
    }
    const read = list.slice(0, most).flatMap((item, n) => {
      const known = z.safeParse(schema, item)
      if (!known.success) ignored.push(`${name} ${n + 1}`)
      return known.success ? [known.data] : []
    })
    if (list.length > most) ignored.push(`${name} ${most + 1}–${list.length}`)
    return read
  }
  const organisation = one('organisation', single.organisation)
  const jurisdiction = one('jurisdiction', single.jurisdiction)
  const reminderDays = one('reminderDays', single.reminderDays)
  const contacts = many('contacts', contact)
  const extraChecks = onceEach(many('extraChecks', extraCheck), ignored)
  ignored.push(...Object.keys(given).filter((name) => !policyNames.includes(name)))
  return {
    ...(organisation !== undefined && { organisation }),
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(reminderDays !== undefined && { reminderDays }),
    contacts,
    extraChecks,
    ignored: ignored.map((name) => name.slice(0, 80)).slice(0, 50),
  }
}

/** A second one with the same id would take the first one's confirmation for its own. */
const onceEach = (checks: readonly OrganisationCheck[], ignored: string[]): OrganisationCheck[] =>
  checks.filter(({ id }, n) => {
    const isFirst = checks.findIndex((other) => other.id === id) === n
    if (!isFirst) ignored.push(`extraChecks ${id}`)
    return isFirst
  })
