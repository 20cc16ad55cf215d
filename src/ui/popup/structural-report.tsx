import { useState } from 'react'
import { ask } from '../../protocol.ts'
import { Button } from '../components/button.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'

type Report = { is: 'none' } | { is: 'making' } | { is: 'failed' } | { is: 'made'; text: string }

/** For a page that was not recognised: its structure, shown before it is copied, for whoever mends the pack. */
export function StructuralReport({ tabId }: { tabId: number }) {
  const [report, setReport] = useState<Report>({ is: 'none' })
  const make = () => {
    setReport({ is: 'making' })
    ask('outline', { tabId }).then(
      (text) => setReport({ is: 'made', text }),
      () => setReport({ is: 'failed' }),
    )
  }
  const close = () => setReport({ is: 'none' })
  return (
    <div className="stack-tight">
      <div className="flush">
        <Button small look="quiet" busy={report.is === 'making'} onClick={make}>
          {t('reportMake')}
        </Button>
      </div>
      <div role="alert" className="only-full">
        {report.is === 'failed' ? <Note tone="attention">{t('reportFailed')}</Note> : null}
      </div>
      {report.is === 'made' ? (
        <Dialog title={t('reportTitle')} close={close}>
          <p className="small">{t('reportText')}</p>
          {/* Scrolls by keyboard too. */}
          <textarea className="report" readOnly rows={10} value={report.text} aria-label={t('reportTitle')} />
          <div className="row">
            <CopyButton text={report.text} of={t('reportTitle')} />
            <Button small onClick={close}>
              {t('recordClose')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}
