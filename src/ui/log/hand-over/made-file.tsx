import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Save } from '../../components/icons.tsx'
import { Note } from '../../components/note.tsx'
import { bytes, t } from '../../words.ts'
import type { Made } from './make-bundle.ts'
import type { LockChoice } from './state.ts'

/** The finished file: saved by a link, with what to tell the recipient by another way. */
export function MadeFile({ made, lock, again }: { made: Made; lock: LockChoice; again: () => void }) {
  const { blob, fileName, sha256, seq } = made
  const [url, setUrl] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(blob)
    setUrl(address)
    heading.current?.focus()
    return () => URL.revokeObjectURL(address)
  }, [blob])
  const open = lock === 'none' ? undefined : openCommand(lock, fileName)
  return (
    <div className="stack">
      <h4 ref={heading} tabIndex={-1} className="handover-made">
        {t('handOverMade', seq)}
      </h4>
      <p>
        <a className="button button-main" href={url} download={fileName}>
          <Save size={18} />
          {t('handOverSave', fileName, bytes(blob.size))}
        </a>
      </p>
      <Note tone="attention">{t('handOverSaveNow')}</Note>
      <div className="stack-tight">
        <div className="spread">
          <strong className="small">{t('handOverHash')}</strong>
          <CopyButton text={sha256} of={t('handOverHash')} />
        </div>
        <p className="checkpoint" data-hash="">
          {sha256}
        </p>
        <p className="small">{t('handOverHashMeans')}</p>
      </div>
      <div className="stack-tight">
        <strong className="small">{t('handOverOpenTitle')}</strong>
        {open === undefined ? null : (
          <>
            <p className="small">
              {t(lock === 'passphrase' ? 'handOverOpenPassphrase' : 'handOverOpenRecipients')}
            </p>
            <p className="checkpoint">{open}</p>
          </>
        )}
        <p className="small">{t('handOverOpenCheck')}</p>
      </div>
      <div>
        <Button onClick={again}>{t('handOverAgain')}</Button>
      </div>
    </div>
  )
}

const openCommand = (lock: LockChoice, fileName: string) =>
  `age -d ${lock === 'recipients' ? '-i KEY.txt ' : ''}-o ${fileName.replace(/\.age$/, '')} ${fileName}`
