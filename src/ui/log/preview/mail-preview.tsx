import { useEffect, useState } from 'react'
import { Said } from '../../components/said.tsx'
import { type Key, bytes as size, t } from '../../words.ts'
import { PreviewFailed } from './preview.tsx'
import { MailTooLargeError, readMail, type ShownMail } from './read-mail.ts'

const heads: readonly (readonly [Key, 'from' | 'to' | 'cc' | 'date' | 'subject'])[] = [
  ['previewFrom', 'from'],
  ['previewTo', 'to'],
  ['previewCc', 'cc'],
  ['previewDate', 'date'],
  ['previewSubject', 'subject'],
]

/** An e-mail as text. Pictures, links and programs in it stay where they are. */
export function MailPreview({ bytes }: { bytes: Uint8Array }) {
  const [mail, setMail] = useState<ShownMail | 'failed' | 'tooLarge'>()
  useEffect(() => {
    let isWanted = true
    readMail(bytes).then(
      (read) => isWanted && setMail(read),
      (error: unknown) => isWanted && setMail(error instanceof MailTooLargeError ? 'tooLarge' : 'failed'),
    )
    return () => {
      isWanted = false
    }
  }, [bytes])

  if (mail === undefined) return null
  if (mail === 'failed' || mail === 'tooLarge') return <PreviewFailed tooLarge={mail === 'tooLarge'} />
  return (
    <>
      <dl className="preview-heads">
        {heads
          .filter(([, part]) => mail[part] !== '')
          .map(([key, part]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>
                <Said>{mail[part]}</Said>
              </dd>
            </div>
          ))}
      </dl>
      {mail.text === '' ? (
        <p className="soft">{t('previewMailEmpty')}</p>
      ) : (
        <blockquote className="preview-mail" dir="auto">
          {mail.text}
        </blockquote>
      )}
      {mail.isCut ? <p className="small">{t('previewMailCut')}</p> : null}
      {mail.files.length === 0 ? null : (
        <div className="small">
          {t('previewFiles')}
          <ul className="preview-files">
            {mail.files.map((file, at) => (
              <li key={`${file.name}-${String(at)}`}>
                <Said>{file.name}</Said> <span className="soft">{size(file.bytes)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="small soft">{t('previewMailLimits')}</p>
    </>
  )
}
