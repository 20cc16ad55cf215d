import './controls.css'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Attention, Eye, EyeOff } from './icons.tsx'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** `new-password` lets a password manager offer to keep it. */
  autoComplete: 'new-password' | 'current-password' | 'off'
  hint?: string
  wrong?: string
  inputRef?: Ref<HTMLInputElement>
}

/** A passphrase field: pasting allowed, can be shown, says when caps lock is on. */
export function SecretField({ label, value, onChange, autoComplete, hint, wrong, inputRef }: Props) {
  const id = useId()
  const [shown, setShown] = useState(false)
  const [caps, setCaps] = useState(false)
  const watchCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
      )}
      <div className="field-line">
        <input
          ref={inputRef}
          id={id}
          className="input"
          type={shown ? 'text' : 'password'}
          value={value}
          maxLength={1024}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={hint === undefined ? `${id}-wrong` : `${id}-hint ${id}-wrong`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={watchCaps}
          onKeyUp={watchCaps}
          onBlur={() => setCaps(false)}
        />
        <Button onClick={() => setShown(!shown)} pressed={shown} of={label}>
          {shown ? <EyeOff size={18} /> : <Eye size={18} />}
          {t('show')}
        </Button>
      </div>
      {caps ? <p className="small tone-unknown">{t('capsLock')}</p> : null}
      <div id={`${id}-wrong`} role="alert">
        {wrong === undefined ? null : (
          <p className="wrong small">
            <Attention size={16} />
            {wrong}
          </p>
        )}
      </div>
    </div>
  )
}
