import { useRef } from 'react'
import { Button } from '../components/button.tsx'
import { t } from '../words.ts'

/** One file, chosen here or dropped anywhere on the page. */
export function ChooseFile({ over, choose }: { over: boolean; choose: (files: readonly File[]) => void }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <section className={over ? 'panel padded stack check-drop over' : 'panel padded stack check-drop'}>
      <h2>{t('checkChooseTitle')}</h2>
      <p>{t('checkChooseText')}</p>
      <input
        ref={field}
        type="file"
        hidden
        // `.age` too: what the computer thinks of the ending must not grey the file out.
        accept=".zip,.age,application/zip"
        aria-label={t('checkChoose')}
        onChange={(event) => {
          choose([...(event.target.files ?? [])])
          // Or the same file could not be chosen again.
          event.target.value = ''
        }}
      />
      <div>
        <Button look="main" onClick={() => field.current?.click()}>
          {t('checkChoose')}
        </Button>
      </div>
    </section>
  )
}
