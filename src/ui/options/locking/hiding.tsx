import { type FormEvent, useState } from 'react'
import type { LockingView } from '../../../requests/keys.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { ChoiceField, TextField } from '../../log/record/field.tsx'
import { t } from '../../words.ts'
import { type ChoiceProps, useChoice } from './use-choice.ts'

/** Which key hides Chaperone, and what is shown instead. */
export function Hiding({ locking, put }: ChoiceProps) {
  const { failed, choose } = useChoice(put)
  const [address, setAddress] = useState(locking.hideTo ?? '')
  const [wrong, setWrong] = useState<string>()
  const [kept, setKept] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const to = address.trim()
    const isAddress = to === '' || (/^https:\/\//i.test(to) && URL.canParse(to))
    setWrong(isAddress ? undefined : t('keysHideToWrong'))
    setKept(false)
    if (!isAddress) return
    await choose({ hideTo: to })
    setKept(true)
  }

  return (
    <div className="padded stack">
      <h3>{t('keysHideTitle')}</h3>
      <p className="small soft">{t('keysHideText')}</p>
      <ChoiceField
        label={t('keysHideKey')}
        hint={t('keysHideKeyHint')}
        name="hideKey"
        value={locking.hideKey}
        onChange={(value) => void choose({ hideKey: value as LockingView['hideKey'] })}
        choices={[
          ['Escape', t('keysHideEscape')],
          ['F2', 'F2'],
          ['F8', 'F8'],
          ['F9', 'F9'],
          ['off', t('keysHideOff')],
        ]}
      />
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('keysHideTo')}
          hint={t('keysHideToHint')}
          name="hideTo"
          value={address}
          onChange={(value) => {
            setAddress(value)
            setKept(false)
          }}
          {...(wrong === undefined ? {} : { wrong })}
        />
        <div className="row">
          <Button small submit>
            {t('keysHideToKeep')}
          </Button>
          <span role="status" className="small soft">
            {kept && !failed ? t('keysKept') : null}
          </span>
        </div>
      </form>
      <p className="small soft">{t('keysHideLimits')}</p>
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('keysNotKept')}</Note> : null}
      </div>
    </div>
  )
}
