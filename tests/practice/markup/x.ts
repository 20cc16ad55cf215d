/** X's settings controls, React Native Web (facts/platforms-x-…, §1A). */

import { WORDS } from '../client/x/words.ts'
import { escapeHtml } from './look.ts'
import type { ControlMarkup, ControlSpec, MethodSpec } from './types.ts'
import { xLook } from './x-look.ts'

const { c, css } = xLook

export const xMarkup: ControlMarkup = {
  renderControl,
  renderSettingsPage: ({ language, controls }) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>X</title><style>${css}</style></head>` +
    `<body><main role="main"><section aria-label="Section details" role="region" class="${c('details')}">${controls.join('')}</section></main></body></html>`,
  renderMethods: (methods: readonly MethodSpec[]) =>
    methods.map((method) => renderControl({ ...method, form: 'switch' })).join(''),
  renderGatedChoice: ({ label, options, value }) =>
    renderControl({ label, form: 'switch', checked: value !== undefined }) +
    (value === undefined ? '' : renderRadios('allow_media_tagging', label, options, value)),
}

function renderControl(control: ControlSpec): string {
  const heading = control.within === undefined ? '' : renderHeading(control.within)
  if (control.form === 'switch') return heading + renderToggle(control)
  const { label, options = [], value = '', help } = control
  return (
    heading +
    `<div class="${c('group')}">${renderText(c('groupLabel'), label)}${help === undefined ? '' : renderText(c('help'), help)}` +
    `${renderRadios(fieldName(label), label, options, value)}</div>`
  )
}

export const renderHeading = (text: string) =>
  `<div class="${c('heading')}"><h2 dir="ltr" role="heading" aria-level="2" class="${c('headingText')}"><span>${escapeHtml(text)}</span></h2></div>`

export const renderText = (classes: string, text: string) =>
  `<div dir="ltr" class="${classes}"><span class="${c('text')}">${escapeHtml(text)}</span></div>`

/** An invisible native checkbox inside the label; the help text follows the label, outside it. */
function renderToggle({ label, checked, help }: ControlSpec): string {
  const id = `id__${fieldName(label)}`
  const described = help === undefined ? '' : ` aria-describedby="${id}"`
  return (
    `<div class="${c('control')}"><label class="${c('toggle')}">${renderText(c('toggleText'), label)}` +
    `<div class="${c('box')}"><div class="${c('frame')}">${checked ? TICK : ''}</div>` +
    `<input type="checkbox"${described} class="${c('input')}"${checked ? ' checked=""' : ''}></div></label>` +
    `${help === undefined ? '' : `<div id="${id}" dir="ltr" class="${c('help')}"><span>${escapeHtml(help)}</span></div>`}</div>`
  )
}

/** `name` is the form name that X keeps on radios. */
export function renderRadios(name: string, label: string, options: readonly string[], value: string): string {
  const rows = options.map((option, index) => {
    const id = `id__${name}_${index}`
    return (
      `<label class="${c('toggle')}"><div dir="ltr" id="${id}" class="${c('toggleText')}"><span class="${c('text')}">${escapeHtml(option)}</span></div>` +
      `<div class="${c('box')}"><div class="${c('round')}">${option === value ? TICK : ''}</div>` +
      `<input type="radio" name="${name}" aria-posinset="${index + 1}" aria-setsize="${options.length}" aria-labelledby="${id}" class="${c('input')}"${option === value ? ' checked=""' : ''}></div></label>`
    )
  })
  return `<div role="radiogroup" aria-label="${escapeHtml(label)}" class="${c('radios')}">${rows.join('')}</div>`
}

/** A row that leads to another page and shows that page's value below its title. */
export const renderLinkRow = (href: string, title: string, value?: string) =>
  `<a role="tab" aria-selected="false" href="${href}" class="${c('linkRow')}"><div>${renderText(c('linkTitle'), title)}` +
  `${value === undefined ? '' : renderText(c('help'), value)}</div><svg viewBox="0 0 24 24" aria-hidden="true" class="${c('chevron')}"><path d="M9 5l7 7-7 7" fill="none" stroke="currentColor" stroke-width="2"/></svg></a>`

export const TICK = `<svg viewBox="0 0 24 24" aria-hidden="true" class="${c('tick')}"><g><path d="M9.6 16.2 5.4 12 4 13.4l5.6 5.6 11-11L19.2 6.6z"/></g></svg>`

/** X keeps form names on radios; this is the only group that stands alone. */
const fieldName = (label: string) =>
  Object.values(WORDS.dm_allow_from ?? {}).includes(label)
    ? 'allow_dms_from'
    : label
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .slice(0, 120)
