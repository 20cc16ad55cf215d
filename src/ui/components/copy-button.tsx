import { useState } from 'react'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Copy, Tick } from './icons.tsx'

export function CopyButton({ text, of }: { text: string; of: string }) {
  const [done, setDone] = useState<'copied' | 'failed'>()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setDone('copied'),
      () => setDone('failed'),
    )
  }
  return (
    <span className="row">
      <Button small look="quiet" onClick={copy} of={of}>
        {done === 'copied' ? <Tick size={16} /> : <Copy size={16} />}
        {t('copy')}
      </Button>
      <span role="status" className="small soft">
        {done === 'copied' ? t('copied') : done === 'failed' ? t('copyFailed') : ''}
      </span>
    </span>
  )
}
