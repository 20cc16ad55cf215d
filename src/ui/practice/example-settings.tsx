import { useState } from 'react'
import { examplePack } from '../../core/practice/example-pack.ts'
import { type ExampleChoice, exampleChoices } from '../../core/practice/example-pages.ts'

const labelOf = (setting: string): string =>
  examplePack.controls.find((control) => control.setting === setting)?.labels.en?.[0] ?? ''

/** A settings page as a site might have it. It knows nothing of what is advised. */
export function ExampleSettings() {
  return (
    <main className="stack-loose">
      <h1>{examplePack.pages[0]?.title}</h1>
      {exampleChoices.map((choice) => (
        <Choice key={choice.setting} choice={choice} />
      ))}
    </main>
  )
}

function Choice({ choice }: { choice: ExampleChoice }) {
  const { form, setting, options, starts } = choice
  const [now, setNow] = useState(starts)
  const label = labelOf(setting)
  if (form === 'switch')
    return (
      <label className="example-line">
        <input
          type="checkbox"
          name={setting}
          checked={now === 'on'}
          onChange={({ target }) => setNow(target.checked ? 'on' : 'off')}
        />
        {label}
      </label>
    )
  if (form === 'select')
    return (
      <div className="field">
        <label htmlFor={setting}>{label}</label>
        <select
          id={setting}
          name={setting}
          className="input"
          value={now}
          onChange={({ target }) => setNow(target.value)}
        >
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </div>
    )
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={setting}
            value={option}
            checked={now === option}
            onChange={() => setNow(option)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  )
}
