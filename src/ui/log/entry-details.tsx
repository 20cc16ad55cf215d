import type { ReactNode } from 'react'
import type { EntryView } from '../../views.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { Said } from '../components/said.tsx'
import { bytes, number, recorded, t } from '../words.ts'
import { precisionWords } from './type-words.ts'

/** Everything that was recorded with an entry. Addresses are text: a click must not visit the sender. */
export function EntryDetails({ entry }: { entry: EntryView }) {
  const { capture, who } = entry
  return (
    <details className="more">
      <summary>
        {t('details')}
        <span className="unseen"> {t('entryNumber', entry.seq)}</span>
      </summary>
      <dl className="detail-list">
        <Line term={t('detailId')}>
          <code>{entry.id}</code>
        </Line>
        {entry.eventTime === undefined ? null : (
          <Line term={t('detailEventTime')}>
            {entry.eventTime}
            {entry.eventPrecision === undefined ? '' : ` · ${precisionWords(entry.eventPrecision)}`}
          </Line>
        )}
        {who?.handle === undefined ? null : (
          <Line term={t('detailHandle')}>
            <Said>{who.handle}</Said>
          </Line>
        )}
        {who?.profileUrl === undefined ? null : <Address term={t('detailProfile')} url={who.profileUrl} />}
        {capture === undefined ? null : (
          <>
            <Address term={t('detailUrl')} url={capture.url} />
            <Line term={t('detailTitle')}>
              <Said>{capture.title}</Said>
            </Line>
            <Line term={t('detailMessageId')}>
              <code>{capture.messageId}</code>
            </Line>
            <Line term={t('detailCapturedAt')}>{recorded(capture.capturedAt, entry.offsetMinutes)}</Line>
            <Line term={t('detailBrowser')}>{capture.userAgent}</Line>
            <Line term={t('detailViewport')}>
              {t(
                'viewport',
                number(capture.viewport.width),
                number(capture.viewport.height),
                number(capture.dpr),
              )}
            </Line>
            <Line term={t('detailVersion')}>{capture.extVersion}</Line>
            <Missing term={t('snapshotNoCrop')} why={capture.cropMissing} />
            <Missing term={t('snapshotNone')} why={capture.snapshotMissing} />
            <Missing term={t('snapshotConversationNote')} why={capture.conversation?.note} />
          </>
        )}
        {entry.files.map((file) => (
          <Line key={file.name} term={t('detailFile', file.name, bytes(file.bytes))}>
            <code>{file.sha256}</code>
          </Line>
        ))}
        <Line term={t('detailHash')}>
          <code>{entry.hash}</code> <CopyButton text={entry.hash} of={t('detailHash')} />
        </Line>
        <Line term={t('detailLink')}>
          <code>{entry.link}</code> <CopyButton text={entry.link} of={t('detailLink')} />
        </Line>
      </dl>
    </details>
  )
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Missing({ term, why }: { term: string; why?: string | undefined }) {
  return why === undefined ? null : <Line term={term}>{why}</Line>
}

function Address({ term, url }: { term: string; url: string }) {
  return (
    <Line term={term}>
      <span dir="ltr">{url}</span> <CopyButton text={url} of={term} />
    </Line>
  )
}
