import { useEffect, useState } from 'react'
import { type ExtractField, extractFields, extractView } from '../../../core/evidence/bundle/extract.ts'
import { linesOf } from '../../../core/evidence/hand-over/lines-of.ts'
import { dayOf, type Outline } from '../../../core/evidence/hand-over/outline.ts'
import { storedEntry } from '../../../log/bundle-source.ts'
import { Note } from '../../components/note.tsx'
import { t, told } from '../../words.ts'
import { pictureTypes } from '../picture-file.tsx'
import { typeWords } from '../type-words.ts'
import { CopyPicture, StoredPicture } from './going-picture.tsx'
import type { Chosen } from './use-chosen.ts'
import { fieldWords } from './words-of.ts'

/** One entry as it goes: opened on demand, with the very pictures that go. */
export function Going({ outline, chosen }: { outline: Outline; chosen: Chosen }) {
  const { seq, type } = outline
  const [isOpen, setOpen] = useState(false)
  const extract = chosen.selection.extracts.find((one) => one.seq === seq)
  const files = chosen.plan.files.filter((file) => file.seq === seq)
  const copies = chosen.copies.filter((copy) => copy.seq === seq)
  // Of what a copy stands for, the copy's line says that it stays back.
  const held = chosen.plan.withheldFiles.filter(
    (file) => file.seq === seq && !copies.some(({ name }) => name === file.name),
  )
  return (
    <li className="panel padded stack-tight">
      <p>
        <span className="seq">{seq}</span> <strong>{typeWords(type)}</strong>{' '}
        <span className="small soft">{told(dayOf(outline))}</span>
      </p>
      <p className="small">{t(extract === undefined ? 'handOverWhole' : 'handOverExtract')}</p>
      <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('handOverReadEntry', seq)}</summary>
        {isOpen ? <Words seq={seq} fields={extract?.fields} /> : null}
      </details>
      {files.length + copies.length + held.length === 0 ? null : (
        <ul className="small handover-list">
          {files.map((file) => (
            <li key={file.name}>
              {extract === undefined
                ? t('handOverFileGoes', file.name)
                : t('handOverFileUnchecked', file.name)}
              {isOpen && pictureTypes.includes(file.type) ? <StoredPicture file={file} /> : null}
            </li>
          ))}
          {copies.map((copy) => (
            <li key={`${copy.name} copy`}>
              {t('handOverFileCopy', copy.name)}
              {isOpen ? <CopyPicture copy={copy} /> : null}
            </li>
          ))}
          {held.map(({ name }) => (
            <li key={`${name} held`}>{t('handOverFileHeld', name)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

type Read = { is: 'reading' } | { is: 'failed' } | { is: 'read'; told: [ExtractField, string[]][] }

function Words({
  seq,
  fields = extractFields,
}: {
  seq: number
  fields?: readonly ExtractField[] | undefined
}) {
  const [read, setRead] = useState<Read>({ is: 'reading' })
  useEffect(() => {
    let isGone = false
    storedEntry(seq).then(
      (entry) => {
        const lines = fields.map((field): [ExtractField, string[]] => [
          field,
          linesOf(extractView(entry, [field])),
        ])
        if (!isGone) setRead({ is: 'read', told: lines.filter(([, own]) => own.length > 0) })
      },
      () => isGone || setRead({ is: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [seq, fields])
  if (read.is === 'reading') return <p role="status">{t('loading')}</p>
  if (read.is === 'failed') return <Note tone="attention">{t('handOverLookFailed')}</Note>
  return (
    <dl className="detail-list">
      {read.told.map(([field, lines]) => (
        <div key={field}>
          <dt>{t(fieldWords[field])}</dt>
          {lines.map((line, index) => (
            <dd key={`${String(index)}`} dir="auto" className="told-words">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
