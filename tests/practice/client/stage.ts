/** What every practice page stands on: its state, kept in step with the server, and the frame it draws into. */

import type { PracticePatch, PracticeState } from '../state.ts'

export interface Stage {
  readonly root: HTMLElement
  readonly state: () => PracticeState
  /** Changes the state on the server; the page sees its own change at once. */
  readonly set: (patch: PracticePatch) => void
  readonly language: () => string
}

export interface StageOptions {
  readonly css: string
  /** Custom properties, light and dark. */
  readonly light: string
  readonly dark: string
  readonly id?: string
  /** Called after every change, with the state before it; also once at the start, without. */
  readonly draw: (stage: Stage, before?: PracticeState) => void
}

const BASE = `
html,body{height:100%;margin:0}
body{display:grid;grid-template-rows:minmax(0,1fr) auto;background:var(--bg);color:var(--ink);font:15px/1.4 system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
button{font:inherit}
input[role=switch]{appearance:none;border-radius:99px;background:var(--muted);position:relative;cursor:pointer}
input[role=switch]::before{content:"";position:absolute;inset:3px auto 3px 3px;aspect-ratio:1;border-radius:50%;background:#fff}
input[role=switch]:checked{background:var(--accent)}
input[role=switch]:checked::before{left:auto;right:3px}
[role=radio][aria-checked=true]>i{border:6px solid var(--accent)!important}
label:has(:disabled){opacity:.5}
`

export async function openStage({ css, light, dark, id, draw }: StageOptions): Promise<void> {
  const style = document.createElement('style')
  style.textContent = `:root{${light}}@media(prefers-color-scheme:dark){:root{${dark}}}${BASE}${css}`
  document.head.append(style)
  const root = document.createElement('div')
  if (id !== undefined) root.id = id
  root.style.minHeight = '0'
  document.body.append(root)
  if (window === window.top) document.body.append(banner())

  let state = (await (await fetch('/__practice/state')).json()) as PracticeState
  let posting = 0
  const asked = new URLSearchParams(location.search).get('lang')
  const stage: Stage = {
    root,
    state: () => state,
    language: () => asked ?? state.language,
    set: (patch) => {
      state = {
        ...state,
        ...(patch.signedIn === undefined ? {} : { signedIn: patch.signedIn }),
        ...(patch.passcode === undefined ? {} : { passcode: patch.passcode }),
        values: { ...state.values, ...patch.values },
      }
      posting++
      void fetch('/__practice/set', { method: 'POST', body: JSON.stringify(patch) })
        .then((answer) => answer.json())
        .then((next: PracticeState) => {
          posting--
          see(next)
        })
    },
  }
  const see = (next: PracticeState) => {
    // While a change of our own is on its way, what the server says is older than what the page shows.
    if (posting > 0) return
    const before = state
    state = next
    document.documentElement.lang = stage.language()
    draw(stage, before)
  }
  document.documentElement.lang = stage.language()
  draw(stage)
  if (window === window.top) follow(see)
}

/** A stream begins with the state as it is. Hidden tabs let go of it: a browser opens only six to a host. */
function follow(see: (state: PracticeState) => void): void {
  let stream: EventSource | undefined
  const listen = () => {
    stream?.close()
    stream = undefined
    if (document.hidden) return
    stream = new EventSource('/__practice/events')
    stream.onmessage = (event: MessageEvent<string>) => see(JSON.parse(event.data) as PracticeState)
  }
  document.addEventListener('visibilitychange', listen)
  listen()
}

function banner(): HTMLElement {
  const strip = document.createElement('div')
  strip.ariaHidden = 'true'
  strip.textContent = 'Practice page: not the real site'
  strip.style.cssText = 'font-size:11px;line-height:18px;text-align:center;background:#5b4a00;color:#fff'
  return strip
}

/** The first element of a piece of HTML. */
export function html(markup: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = markup
  const element = template.content.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error(`no element in ${markup.slice(0, 80)}`)
  return element
}

/** Like React: the state of a box is in its property, never in an attribute. */
export function setChecked(row: HTMLElement): void {
  for (const input of row.querySelectorAll('input')) {
    const checked = input.hasAttribute('checked')
    input.removeAttribute('checked')
    input.checked = checked
  }
}

/** Links within the host change the URL and call `route`, without loading. */
export function routeLinks(route: () => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.host !== location.host || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    route()
  })
  window.addEventListener('popstate', route)
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
