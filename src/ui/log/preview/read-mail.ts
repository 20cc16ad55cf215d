import type { Address, Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import { htmlText } from './html-text.ts'

/** An e-mail as it can be shown: text, and nothing of it as HTML. */
export interface ShownMail {
  readonly from: string
  readonly to: string
  readonly cc: string
  /** As the header has it, with the sender's own offset. */
  readonly date: string
  readonly subject: string
  readonly text: string
  readonly isCut: boolean
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
}

export class MailTooLargeError extends Error {
  override readonly name = 'MailTooLargeError'
}

const maxBytes = 2 ** 25
const maxText = 200_000

/** @throws MailTooLargeError, and Error for what is no e-mail. */
export async function readMail(bytes: Uint8Array): Promise<ShownMail> {
  if (bytes.length > maxBytes) throw new MailTooLargeError()
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: 30,
    maxHeadersSize: 2 ** 20,
    maxRfc822NestingDepth: 3,
  })
  if (mail.from === undefined && mail.subject === undefined && mail.date === undefined)
    throw new Error('no e-mail')
  const text = (mail.text ?? htmlText(mail.html ?? '')).trim()
  return {
    from: mail.from === undefined ? '' : addressText(mail.from),
    to: addresses(mail.to),
    cc: addresses(mail.cc),
    date: mail.headers.find(({ key }) => key === 'date')?.value ?? '',
    subject: mail.subject ?? '',
    text: text.slice(0, maxText),
    isCut: text.length > maxText,
    files: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? mimeType,
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  }
}

const addresses = (list: Email['to']): string => (list ?? []).map(addressText).join(', ')

/** Name and address both: the name alone is what a false sender relies on. */
const addressText = (address: Address): string =>
  address.group === undefined
    ? [address.name, `<${address.address}>`].filter((part) => part !== '' && part !== '<>').join(' ')
    : `${address.name}: ${address.group.map(addressText).join(', ')}`
