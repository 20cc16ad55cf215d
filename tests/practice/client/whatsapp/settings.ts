/** Settings, the privacy panel and its sub-panels, in place of the chat list. */

import {
  renderGroupHead,
  renderPanelHead,
  renderRadios,
  renderValueRow,
  whatsappMarkup,
} from '../../markup/whatsapp.ts'
import { whatsappLook } from '../../markup/whatsapp-look.ts'
import { html, type Stage, setChecked } from '../stage.ts'
import { PANEL, type PanelRow, type Switch } from './rows.ts'

const { c } = whatsappLook

/** Titles from `Settings` down to the one shown; none while the chat list is shown. */
let open: string[] = []

export const panelShown = () => open.length > 0

export function showPanel(...titles: string[]): void {
  open = titles
}

export function drawPanel(stage: Stage, into: HTMLElement, redraw: () => void): void {
  const go = (titles: string[]) => {
    open = titles
    redraw()
  }
  const title = open.at(-1) ?? 'Settings'
  const panel = html(
    `<div class="${c('panel')}">${renderPanelHead(title, true)}<div role="list"></div></div>`,
  )
  panel.querySelector('[aria-label=Back]')?.addEventListener('click', () => go(open.slice(0, -1)))
  const list = panel.querySelector<HTMLElement>('[role=list]')
  if (title === 'Settings') {
    for (const name of ['Account', 'Privacy', 'Chats', 'Notifications'])
      list?.append(row(name, undefined, () => name === 'Privacy' && go(['Settings', 'Privacy'])))
  } else if (title === 'Privacy') {
    for (const item of PANEL) list?.append(...privacyRow(stage, item, go))
  } else {
    const item = PANEL.find((candidate) => 'title' in candidate && candidate.title === title)
    if (item !== undefined && 'title' in item) list?.append(...subPanel(stage, item, redraw))
  }
  into.replaceChildren(panel)
}

function privacyRow(stage: Stage, item: PanelRow, go: (titles: string[]) => void): HTMLElement[] {
  if ('setting' in item) return [switchRow(stage, item)]
  const heading = item.heading === undefined ? [] : [html(renderGroupHead(item.heading))]
  // Only the first value of a row with two: what the real row shows of the second is not known.
  const first = item.choices?.[0]
  const value = first === undefined ? undefined : (stage.state().values[first.setting] ?? first.initial)
  return [...heading, row(item.title, value, () => go(['Settings', 'Privacy', item.title]))]
}

function subPanel(stage: Stage, item: Exclude<PanelRow, Switch>, redraw: () => void): HTMLElement[] {
  const choices = (item.choices ?? []).flatMap((choice) => {
    const value = stage.state().values[choice.setting] ?? choice.initial
    const group = html(renderRadios(choice.label, choice.values, value))
    for (const [index, radio] of group.querySelectorAll('[role=radio]').entries()) {
      radio.addEventListener('click', () => {
        stage.set({ values: { [choice.setting]: choice.values[index] ?? value } })
        redraw()
      })
    }
    return [...(choice.label === item.title ? [] : [html(renderGroupHead(choice.label))]), group]
  })
  return [...choices, ...(item.switches ?? []).map((each) => switchRow(stage, each))]
}

function row(title: string, value: string | undefined, choose: () => void): HTMLElement {
  const element = html(renderValueRow(title, value))
  element.querySelector('[role=button]')?.addEventListener('click', choose)
  return element
}

function switchRow(stage: Stage, { setting, label, help, initial }: Switch): HTMLElement {
  const checked = (stage.state().values[setting] ?? initial) === 'on'
  const element = html(
    whatsappMarkup.renderControl({ label, form: 'switch', checked, ...(help === undefined ? {} : { help }) }),
  )
  setChecked(element)
  element.querySelector('input')?.addEventListener('change', (event) => {
    stage.set({ values: { [setting]: (event.target as HTMLInputElement).checked ? 'on' : 'off' } })
  })
  return element
}
