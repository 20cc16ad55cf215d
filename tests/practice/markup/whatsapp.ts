/** WhatsApp's settings rows. Their rendering is general knowledge (facts/platforms-meta.md §5.1), not a capture. */

import { escapeHtml } from './look.ts'
import type { ControlMarkup, ControlSpec } from './types.ts'
import { whatsappLook } from './whatsapp-look.ts'

const { c, css } = whatsappLook

export const whatsappMarkup: ControlMarkup = {
  renderControl,
  renderSettingsPage: ({ language, controls }) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>WhatsApp</title><style>${css}</style></head>` +
    `<body><div id="app"><div class="${c('panel')}">${renderPanelHead('Privacy')}${controls.join('')}</div></div></body></html>`,
  renderMethods: (methods) => methods.map((method) => renderControl({ ...method, form: 'switch' })).join(''),
  renderGatedChoice: ({ label, options, value }) =>
    renderControl({ label, form: 'switch', checked: value !== undefined }) +
    (value === undefined ? '' : renderRadios(label, options, value)),
}

/** A choice is its row with the value below the title; its radios are in a panel of their own (`renderRadios`). */
function renderControl(control: ControlSpec): string {
  const heading = control.within === undefined ? '' : renderGroupHead(control.within)
  return (
    heading +
    (control.form === 'switch' ? renderSwitch(control) : renderValueRow(control.label, control.value))
  )
}

export const renderPanelHead = (title: string, back = false) =>
  `<header class="${c('panelHead')}">${
    back
      ? `<button aria-label="Back" class="${c('icon')}"><span data-icon="back-refreshed" aria-hidden="true">‹</span></button>`
      : ''
  }<h1 class="${c('panelTitle')}">${escapeHtml(title)}</h1></header>`

export const renderGroupHead = (title: string) =>
  `<div class="${c('groupHead')}"><h2 class="${c('groupText')}">${escapeHtml(title)}</h2></div>`

export const renderValueRow = (title: string, value?: string) =>
  `<div role="listitem"><div role="button" tabindex="0" class="${c('row')}"><div><div class="${c('title')}"><span dir="auto">${escapeHtml(title)}</span></div>` +
  `${value === undefined ? '' : `<div class="${c('secondary')}"><span dir="auto">${escapeHtml(value)}</span></div>`}</div>` +
  `<span aria-hidden="true" data-icon="chevron-right-refreshed" class="${c('chevron')}">›</span></div></div>`

const renderSwitch = ({ label, checked, help }: ControlSpec) =>
  `<div role="listitem"><div class="${c('row')}"><div><div class="${c('title')}"><span dir="auto">${escapeHtml(label)}</span></div>` +
  `${help === undefined ? '' : `<div class="${c('secondary')}"><span dir="auto">${escapeHtml(help)}</span></div>`}</div>` +
  `<div class="${c('side')}"><input type="checkbox" role="switch" aria-label="${escapeHtml(label)}" class="${c('switch')}"${checked ? ' checked=""' : ''}></div></div></div>`

export const renderRadios = (label: string, options: readonly string[], value: string) =>
  `<div role="radiogroup" aria-label="${escapeHtml(label)}">${options
    .map(
      (option) =>
        `<button role="radio" aria-checked="${option === value}" class="${c('radio')}"><i aria-hidden="true" class="${c('dot')}"></i><span dir="auto">${escapeHtml(option)}</span></button>`,
    )
    .join('')}</div>`
