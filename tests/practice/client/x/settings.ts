/** The settings pages: a list of links, and the details of one of them, which come late. */

import { renderHeading, renderLinkRow, renderRadios, renderText, TICK, xMarkup } from '../../markup/x.ts'
import { xLook } from '../../markup/x-look.ts'
import { html, type Stage, setChecked, wait } from '../stage.ts'
import { LISTED, TAGGING, X_PAGES, type XPage, type XRow } from './rows.ts'
import { word } from './words.ts'

const { c } = xLook
let details: HTMLElement | undefined
let drawnUrl = ''
/** The values that the page shows; none while its rows are still to come. */
let drawnValues: string | undefined
let turn = 0

export function drawSettings(stage: Stage, app: HTMLElement): void {
  const path = location.pathname.replace(/\/$/, '').replace('/messages/settings', '/settings/direct_messages')
  const page = X_PAGES.find((candidate) => candidate.path === path)
  if (details?.isConnected && drawnUrl === location.href) {
    if (drawnValues !== undefined && drawnValues !== JSON.stringify(stage.state().values))
      fill(stage, details, page)
    return
  }
  if (!details?.isConnected) {
    details = html(`<section aria-label="Section details" role="region" class="${c('details')}"></section>`)
    app.replaceChildren(listOf(stage), details)
  }
  drawnUrl = location.href
  document.title = `${titleOf(stage, page)} / X`
  void fillLate(stage, details, page)
}

const titleOf = (stage: Stage, page: XPage | undefined) => {
  const key = page?.title ?? 'privacy_and_safety'
  return word(key, stage.language()) ?? key
}

/** As on the real page, no control's own label stands in this list. */
function listOf(stage: Stage): HTMLElement {
  const title = (key: string) => word(key, stage.language()) ?? key
  const rows = [
    renderLinkRow('/settings/privacy_and_safety', title('privacy_and_safety')),
    ...LISTED.map((page) => renderLinkRow(page.path, title(page.title))),
    renderLinkRow('/settings/account/login_verification', title('two_factor')),
  ]
  return html(
    `<section aria-label="Section navigation" role="region" class="${c('list')}">${renderHeading('Settings')}<div role="tablist">${rows.join('')}</div></section>`,
  )
}

async function fillLate(stage: Stage, into: HTMLElement, page: XPage | undefined): Promise<void> {
  const mine = ++turn
  drawnValues = undefined
  into.replaceChildren(html(`<div>${`<div class="${c('skeleton')}"></div>`.repeat(4)}</div>`))
  await wait(stage.state().delayMs.settings)
  if (mine === turn) fill(stage, into, page)
}

function fill(stage: Stage, into: HTMLElement, page: XPage | undefined): void {
  drawnValues = JSON.stringify(stage.state().values)
  const rows = (page?.rows ?? []).flatMap((row) => elementsFor(stage, row))
  into.replaceChildren(html(renderHeading(titleOf(stage, page))), ...rows)
}

/** None where the row's wording is not known in the page's language. */
function elementsFor(stage: Stage, row: XRow): HTMLElement[] {
  const language = stage.language()
  const label = word(row.word, language)
  if (label === undefined) return []
  const choose = (setting: string, value: string) => {
    stage.set({ values: { [setting]: value } })
    drawnValues = JSON.stringify(stage.state().values)
  }
  const chooseAndFill = (setting: string, value: string) => {
    choose(setting, value)
    const page = X_PAGES.find(({ rows }) => rows.includes(row))
    if (details !== undefined) fill(stage, details, page)
  }
  if (row.form === 'heading') return [html(renderHeading(label))]
  if (row.form === 'link') {
    const shown =
      row.shows === undefined
        ? undefined
        : TAGGING.values.find(({ value }) => value === stage.state().values[row.shows ?? ''])
    return [
      html(renderLinkRow(row.href, label, shown === undefined ? undefined : word(shown.word, language))),
    ]
  }
  const value = stage.state().values[row.setting] ?? row.initial
  if (row.form === 'toggle') {
    const help = row.help === undefined ? undefined : word(row.help, language)
    const spec = {
      label,
      form: 'switch' as const,
      checked: value === 'on',
      ...(help === undefined ? {} : { help }),
    }
    const element = html(xMarkup.renderControl(spec))
    const input = element.querySelector('input')
    if (
      input !== null &&
      row.setting === 'messageFilter' &&
      stage.state().values.messagesFromOthers === 'No one'
    )
      input.disabled = true
    return [live(element, (checked) => choose(row.setting, checked ? 'on' : 'off'))]
  }
  const gated = row.form === 'gated'
  const offered = gated ? row.values.filter((option) => option.value !== 'Off') : row.values
  const words = offered.map((option) => word(option.word, language) ?? option.value)
  const chosen = words[offered.findIndex((option) => option.value === value)]
  const group = () => {
    const element = html(`<div>${renderRadios(row.name, label, words, chosen ?? '')}</div>`)
    setChecked(element)
    for (const [index, input] of element.querySelectorAll('input').entries())
      input.addEventListener('change', () => chooseAndFill(row.setting, offered[index]?.value ?? value))
    return element
  }
  if (!gated) return [html(`<div class="${c('group')}">${renderText(c('groupLabel'), label)}</div>`), group()]
  const toggle = live(
    html(xMarkup.renderControl({ label, form: 'switch', checked: value !== 'Off' })),
    (checked) => chooseAndFill(row.setting, checked ? row.initial : 'Off'),
  )
  return value === 'Off' ? [toggle] : [toggle, group()]
}

function live(element: HTMLElement, change: (checked: boolean) => void): HTMLElement {
  setChecked(element)
  const input = element.querySelector('input')
  input?.addEventListener('change', () => {
    const frame = input.previousElementSibling
    if (frame !== null) frame.innerHTML = input.checked ? TICK : ''
    change(input.checked)
  })
  return element
}
