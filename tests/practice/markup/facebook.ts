/** Facebook's settings rows (facts/platforms-meta.md §1.1). */

import { facebookLook } from './facebook-look.ts'
import { escapeHtml } from './look.ts'
import type { ControlMarkup, ControlSpec } from './types.ts'

const { c, css } = facebookLook

export const facebookMarkup: ControlMarkup = {
  renderControl,
  renderSettingsPage: ({ language, controls }) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Facebook</title><style>${css}</style></head>` +
    `<body><div role="main" class="${c('main')}"><div class="${c('column')}">${controls.join('')}</div></div></body></html>`,
  renderMethods: (methods) => methods.map((method) => renderControl({ ...method, form: 'switch' })).join(''),
  renderGatedChoice: ({ label, options, value }) =>
    renderControl({ label, form: 'switch', checked: value !== undefined }) +
    (value === undefined ? '' : renderRadios(options, value)),
}

function renderControl(control: ControlSpec): string {
  const heading = control.within === undefined ? '' : renderHeading(control.within)
  return (
    heading +
    renderRow(control, control.form === 'switch' ? renderSwitch(control) : renderPrivacyButton(control))
  )
}

export const renderHeading = (text: string) =>
  `<div class="${c('heading')}"><h2 dir="auto" class="${c('headingText')}"><span>${escapeHtml(text)}</span></h2></div>`

/** The question on the left and `control`, which is HTML, on the right. */
export function renderRow({ label, help }: Pick<ControlSpec, 'label' | 'help'>, control: string): string {
  const below =
    help === undefined ? '' : `<div dir="auto" class="${c('help')}"><span>${escapeHtml(help)}</span></div>`
  return (
    `<div class="${c('row')}"><div class="${c('question')}"><div dir="auto" class="${c('label')}"><span>${escapeHtml(label)}</span></div>${below}</div>` +
    `<div class="${c('side')}">${control}</div></div>`
  )
}

/** No name of its own is known, so it has none: whoever reads it must go by the row's question. */
const renderSwitch = ({ checked }: ControlSpec) =>
  `<div class="${c('switch')}"><input type="checkbox" role="switch" class="${c('switchInput')}"${checked ? ' checked=""' : ''}></div>`

/** Its words around the value are known in English only; elsewhere it is a button that shows the value. */
const renderPrivacyButton = ({ value = '', language = 'en' }: ControlSpec) =>
  renderValueButton(value, language === 'en' ? `Edit privacy. Sharing with ${value}. ` : undefined)

export const renderValueButton = (value: string, name?: string) =>
  `<div role="button" tabindex="0" class="${c('button')}"${name === undefined ? '' : ` aria-label="${escapeHtml(name)}"`}>` +
  `<span class="${c('buttonText')}">${escapeHtml(value)}</span><i class="${c('caret')}" aria-hidden="true"></i></div>`

/** Radios as in the audience dialog. */
export const renderRadios = (options: readonly string[], value: string) =>
  `<div role="radiogroup">${options
    .map(
      (option) =>
        `<div role="radio" tabindex="0" aria-checked="${option === value}" class="${c('radio')}"><span dir="auto">${escapeHtml(option)}</span><i aria-hidden="true" class="${c('dot')}"></i></div>`,
    )
    .join('')}</div>`
