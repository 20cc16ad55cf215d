import { type FormEvent, useRef, useState } from 'react'
import { ask } from '../../../protocol.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Note } from '../../components/note.tsx'
import { wordsForRefusal } from '../../components/passphrase-words.ts'
import { SecretField } from '../../components/secret-field.tsx'
import { usePaper } from '../../keys/paper.tsx'
import { useSubmit } from '../../use-submit.ts'
import { date, t } from '../../words.ts'

interface Props {
  close: () => void
  done: () => void
}

/** The passphrase, then the code, once; it counts when the clinician says that it is written down. */
export function MakeCode({ close, done }: Props) {
  const [made, setMade] = useState<{ id: string; code: string }>()
  return made === undefined ? (
    <AskPassphrase made={setMade} close={close} />
  ) : (
    <ShowCode {...made} close={close} done={done} />
  )
}

function AskPassphrase({ made, close }: Pick<Props, 'close'> & { made: (made: Made) => void }) {
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)

  const attempt = async () => {
    if (passphrase === '') return t('passphraseEmpty')
    made(await ask('makeRecovery', { passphrase }))
    return undefined
  }
  const { busy, wrong, submit } = useSubmit(attempt, wordsForRefusal, field)

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{t('keysMakeText')}</p>
      <Note tone="attention">{t('keysMakeWarning')}</Note>
      <SecretField
        inputRef={field}
        label={t('unlockField')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        {...(wrong === undefined ? {} : { wrong })}
      />
      <div className="row">
        <Button submit look="main" busy={busy}>
          {t('keysMakeShow')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('keysCancel')}
        </Button>
      </div>
    </form>
  )
}

const places = [0, 1, 2, 3, 4, 5, 6] as const

interface Made {
  id: string
  code: string
}

function ShowCode({ id, code, close, done }: Made & Props) {
  const [isWritten, setWritten] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const { paper, print } = usePaper(<RecoveryPaper code={code} />)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWritten) return setWrong(t('keysCodeNotWritten'))
    setWrong(undefined)
    ask('confirmRecovery', { id }).then(done, (error: unknown) => setWrong(wordsForRefusal(error)))
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{t('keysCodeOnce')}</p>
      <ol className="code-groups" dir="ltr" aria-label={t('keysCodeField')}>
        {places.map((place) => (
          <li key={place}>{code.split('-')[place]}</li>
        ))}
      </ol>
      <p className="small soft">{t('keysCodeHow')}</p>
      <div className="row">
        <Button small onClick={print}>
          {t('keysCodePrint')}
        </Button>
        <CopyButton text={code} of={t('keysCodeField')} />
      </div>
      <p className="small soft">{t('keysCodeCopyLimits')}</p>
      <label className="check-line">
        <input
          type="checkbox"
          name="written"
          checked={isWritten}
          onChange={(event) => setWritten(event.target.checked)}
        />
        <span>{t('keysCodeWritten')}</span>
      </label>
      <div role="alert" className="only-full">
        {wrong === undefined ? null : <Note tone="attention">{wrong}</Note>}
      </div>
      <div className="row">
        <Button submit look="main">
          {t('keysCodeKeep')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('keysCodeDrop')}
        </Button>
      </div>
      {paper}
    </form>
  )
}

/** To be kept where the computer is not. It says what it is, and nothing of what the log holds. */
function RecoveryPaper({ code }: { code: string }) {
  return (
    <>
      <h1>{t('keysPaperTitle')}</h1>
      <code className="keys-hash big-code">{code}</code>
      <p>{t('keysPaperUse')}</p>
      <p>{t('keysPaperOnce')}</p>
      <p>{t('keysPaperMade', date(new Date().toISOString()))}</p>
    </>
  )
}
