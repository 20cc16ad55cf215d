/** The settings pages: links on the left that load nothing, rows on the right that come late. */

import { facebookMarkup, renderHeading, renderRow, renderValueButton } from '../../markup/facebook.ts'
import { facebookLook } from '../../markup/facebook-look.ts'
import { html, type Stage, setChecked, wait } from '../stage.ts'
import { openDialog } from './dialog.ts'
import type { Row } from './row.ts'
import { CZECH, ROWS, TABS } from './rows.ts'

const { c } = facebookLook

interface Shown {
  readonly row: Row
  value: string
  element: HTMLElement
}

let shown: Shown[] = []
let drawnUrl = ''
let turn = 0

export function drawSettings(stage: Stage, body: HTMLElement): void {
  if (drawnUrl === location.href && shown.some((item) => item.element.isConnected)) {
    follow(stage)
    return
  }
  drawnUrl = location.href
  document.title = 'Settings & privacy | Facebook'
  void fill(stage, mainOf(body))
}

function mainOf(body: HTMLElement): HTMLElement {
  const framed = !body.classList.contains(c('body'))
  const main = body.lastElementChild
  if (main instanceof HTMLElement && (framed || body.firstElementChild?.ariaLabel === 'Settings')) return main
  const links = TABS.map(
    ({ tab, title }) =>
      `<a class="${c('navLink')}" href="https://www.facebook.com/settings/?tab=${tab}"><span>${title}</span></a>`,
  )
  const nav = html(
    `<div role="navigation" aria-label="Settings" class="${c('nav')}"><h1 class="${c('navTitle')}">Settings</h1>${links.join('')}` +
      `<a class="${c('navLink')}" href="https://accountscenter.facebook.com/password_and_security/two_factor"><span>Accounts Center</span></a></div>`,
  )
  const fresh = html(`<div role="main" class="${c('main')}"></div>`)
  body.replaceChildren(...(framed ? [fresh] : [nav, fresh]))
  return fresh
}

async function fill(stage: Stage, main: HTMLElement): Promise<void> {
  const mine = ++turn
  shown = []
  main.replaceChildren(
    html(`<div class="${c('column')}">${`<div class="${c('skeleton')}"></div>`.repeat(6)}</div>`),
  )
  await wait(stage.state().delayMs.settings)
  if (mine !== turn) return
  const query = new URLSearchParams(location.search)
  const tab = query.get('tab')
  const column = html(`<div class="${c('column')}"></div>`)
  if (tab === 'privacy' && !query.has('frame')) {
    // As in 2021, when the rows of this page were in a frame of their own.
    const frame = html(`<iframe title="Privacy" class="${c('frame')}"></iframe>`) as HTMLIFrameElement
    frame.src = `/settings/?tab=privacy&frame=1${query.has('lang') ? `&lang=${stage.language()}` : ''}`
    main.replaceChildren(frame)
    return
  }
  if (tab === null) column.append(html(`<p>Choose what you would like to change.</p>`))
  for (const row of rowsOf(stage, tab)) {
    if (row.heading !== undefined) column.append(html(renderHeading(row.heading)))
    const item: Shown = { row, value: '', element: column }
    item.element = elementFor(stage, item)
    shown.push(item)
    column.append(item.element)
  }
  main.replaceChildren(column)
}

function rowsOf(stage: Stage, tab: string | null): Row[] {
  const old = tab === 'privacy'
  const wording = old ? 'older' : stage.state().wording
  return ROWS.filter((row) => (old ? row.old : row.tab === tab))
    .filter((row) => row.only === undefined || row.only === wording)
    .map((row) => (wording === 'older' && row.older !== undefined ? { ...row, label: row.older } : row))
    .flatMap((row) => {
      if (stage.language() !== 'cs') return [row]
      const { heading: _, help: __, ...bare } = row
      return row.cs === undefined ? [] : [{ ...bare, label: row.cs }]
    })
}

function follow(stage: Stage): void {
  for (const item of shown) {
    if (item.value === stage.state().values[item.row.setting]) continue
    const fresh = elementFor(stage, item)
    item.element.replaceWith(fresh)
    item.element = fresh
  }
}

function elementFor(stage: Stage, item: Shown): HTMLElement {
  const { row } = item
  const language = stage.language()
  const say = (value: string) => (language === 'cs' ? (CZECH[value] ?? value) : value)
  item.value = stage.state().values[row.setting] ?? row.initial
  if (row.form === 'action') return html(renderRow(row, renderValueButton(row.initial)))
  if (row.form === 'switch') {
    const element = html(
      facebookMarkup.renderControl({ label: row.label, form: 'switch', checked: item.value === 'on' }),
    )
    setChecked(element)
    element.querySelector('input')?.addEventListener('change', (event) => {
      item.value = (event.target as HTMLInputElement).checked ? 'on' : 'off'
      stage.set({ values: { [row.setting]: item.value } })
    })
    return element
  }
  const spec = {
    label: row.label,
    value: say(item.value),
    language,
    ...(row.help === undefined ? {} : { help: row.help }),
  }
  const element = html(
    row.form === 'audience'
      ? facebookMarkup.renderControl({ ...spec, form: 'choice' })
      : renderRow(spec, renderValueButton(spec.value)),
  )
  element.querySelector('[role=button]')?.addEventListener('click', () =>
    openDialog({
      title: row.label,
      options: row.values ?? [],
      value: item.value,
      say,
      choose: (value) => {
        stage.set({ values: { [row.setting]: value } })
        follow(stage)
      },
    }),
  )
  return element
}
