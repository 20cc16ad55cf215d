import { type ReactNode, useId } from 'react'
import { Attention } from '../../components/icons.tsx'

interface Shared {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  wrong?: string
}

function Frame({
  id,
  label,
  hint,
  wrong,
  children,
}: Omit<Shared, 'value' | 'onChange'> & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
      )}
      {children}
      {wrong === undefined ? null : (
        <p id={`${id}-wrong`} className="wrong small">
          <Attention size={16} />
          {wrong}
        </p>
      )}
    </div>
  )
}

const described = (id: string, { hint, wrong }: Pick<Shared, 'hint' | 'wrong'>) => ({
  'aria-invalid': wrong === undefined ? undefined : true,
  'aria-describedby':
    [hint === undefined ? '' : `${id}-hint`, wrong === undefined ? '' : `${id}-wrong`]
      .filter(Boolean)
      .join(' ') || undefined,
})

/** Words go in as they are typed or pasted: never cut, never corrected, in their own direction. */
export function TextField({
  type = 'text',
  name,
  ...field
}: Shared & { type?: 'text' | 'date' | 'time'; name?: string }) {
  const id = useId()
  return (
    <Frame id={id} {...field}>
      <input
        id={id}
        name={name}
        className="input"
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete="off"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
        {...described(id, field)}
      />
    </Frame>
  )
}

export function ProseField({ rows = 3, name, ...field }: Shared & { rows?: number; name?: string }) {
  const id = useId()
  return (
    <Frame id={id} {...field}>
      <textarea
        id={id}
        name={name}
        className="input"
        rows={rows}
        dir="auto"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
        {...described(id, field)}
      />
    </Frame>
  )
}

export function ChoiceField({
  choices,
  name,
  ...field
}: Shared & { choices: readonly (readonly [string, string])[]; name?: string }) {
  const id = useId()
  return (
    <Frame id={id} {...field}>
      <select
        id={id}
        name={name}
        className="input"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
        {...described(id, field)}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  )
}
