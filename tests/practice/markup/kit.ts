import { createLook, escapeHtml } from './look.ts'
import type { ControlMarkup, ControlSpec } from './types.ts'

/**
 * Markup of a platform of which only the kind of control is known, or not even that: then the commonest kinds. A file
 * in packs/ chooses, and says on which facts the choice rests.
 */
export interface KitChoice {
  /** Document title, and the text of the page's first heading. */
  readonly title: string
  readonly switches: 'checkbox' | 'role-switch' | 'role-checkbox' | 'input-switch' | 'pressed' | 'text'
  /** `text`: the value stands below the label, as in a row that leads to another page. */
  readonly choices: 'radios' | 'aria-radios' | 'select' | 'text'
  /** For `switches: 'text'`: what the row shows. */
  readonly onOff?: { readonly on: string; readonly off: string }
}

const { c, css } = createLook('k', {
  main: 'font:16px/1.4 system-ui,sans-serif;max-width:720px;margin:24px auto;padding:0 16px;color:#1b1b1b',
  row: 'display:flex;justify-content:space-between;gap:24px;padding:12px 0;border-bottom:1px solid #ddd',
  label: 'font-weight:600',
  help: 'color:#555',
  group: 'padding:12px 0;border-bottom:1px solid #ddd',
  option: 'display:flex;gap:8px;padding:4px 0',
})

/** In the element itself: styles of a page end at a shadow root, and an empty box without a size is no control. */
const knob = 'display:inline-block;width:36px;height:20px;border:1px solid #555;border-radius:10px'

const text = (classes: string, words: string) =>
  `<div class="${classes}"><span>${escapeHtml(words)}</span></div>`

let drawn = 0

/** Deterministic in order, unlike a random id; only ever needed to be unique in one page. */
const nextId = () => {
  drawn += 1
  return `k${drawn}`
}

const control = ({ switches, onOff }: KitChoice, { label, checked = false }: ControlSpec): string => {
  const on = String(checked)
  const name = escapeHtml(label)
  switch (switches) {
    case 'checkbox':
      return `<input type="checkbox" aria-label="${name}"${checked ? ' checked=""' : ''}>`
    case 'input-switch':
      return `<input type="checkbox" role="switch" aria-label="${name}" aria-checked="${on}"${checked ? ' checked=""' : ''}>`
    case 'role-switch':
      return `<button type="button" role="switch" aria-checked="${on}" aria-label="${name}" style="${knob}"></button>`
    case 'role-checkbox':
      return `<div role="checkbox" tabindex="0" aria-checked="${on}" aria-label="${name}" style="${knob}"></div>`
    case 'pressed':
      return `<div role="button" tabindex="0" aria-pressed="${on}" aria-label="${name}" style="${knob}"></div>`
    case 'text':
      return text(c('help'), (checked ? onOff?.on : onOff?.off) ?? (checked ? 'On' : 'Off'))
  }
}

const option = (choice: KitChoice, group: string, words: string, isChosen: boolean): string => {
  const shown = escapeHtml(words)
  if (choice.choices === 'aria-radios')
    return `<div role="radio" tabindex="0" aria-checked="${isChosen}" class="${c('option')}"><span>${shown}</span></div>`
  const id = nextId()
  return `<div class="${c('option')}"><input type="radio" id="${id}" name="${group}"${isChosen ? ' checked=""' : ''}><label for="${id}">${shown}</label></div>`
}

const optionsOf = (choice: KitChoice, { label, options = [], value }: ControlSpec): string => {
  const group = nextId()
  if (choice.choices === 'select')
    return `<select aria-label="${escapeHtml(label)}">${options
      .map((words) => `<option${words === value ? ' selected=""' : ''}>${escapeHtml(words)}</option>`)
      .join('')}</select>`
  return `<div role="radiogroup" aria-label="${escapeHtml(label)}">${options
    .map((words) => option(choice, group, words, words === value))
    .join('')}</div>`
}

/** Draws every control the same way. */
export function kitMarkup(choice: KitChoice): ControlMarkup {
  const row = (spec: ControlSpec, side: string) =>
    `<div class="${c('row')}"><div>${text(c('label'), spec.label)}${spec.help === undefined ? '' : text(c('help'), spec.help)}</div>${side}</div>`
  const renderControl = (spec: ControlSpec): string => {
    const heading = spec.within === undefined ? '' : `<h2>${escapeHtml(spec.within)}</h2>`
    if (spec.form === 'switch') return heading + row(spec, control(choice, spec))
    if (choice.choices === 'text') return heading + row(spec, text(c('help'), spec.value ?? ''))
    return `${heading}<div class="${c('group')}">${text(c('label'), spec.label)}${optionsOf(choice, spec)}</div>`
  }
  return {
    renderControl,
    renderSettingsPage: ({ language, controls }) =>
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(choice.title)}</title><style>${css}</style></head>` +
      `<body><main class="${c('main')}"><h1>Privacy</h1>${controls.join('')}</main></body></html>`,
    renderMethods: (methods) =>
      methods.map((method) => renderControl({ ...method, form: 'switch' })).join(''),
    renderGatedChoice: ({ label, options, value }) =>
      row(
        { label, form: 'switch' },
        control(choice, { label, form: 'switch', checked: value !== undefined }),
      ) +
      (value === undefined
        ? ''
        : optionsOf(
            { ...choice, choices: choice.choices === 'text' ? 'radios' : choice.choices },
            { label, form: 'choice', options, value },
          )),
  }
}
