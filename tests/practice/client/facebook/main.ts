import { facebookLook } from '../../markup/facebook-look.ts'
import { html, openStage, routeLinks, type Stage } from '../stage.ts'
import { drawLogin } from './login.ts'
import { drawMessages } from './messages.ts'
import { PALETTE } from './palette.ts'
import { drawSettings } from './settings.ts'

const { c, css } = facebookLook

void openStage({
  css,
  ...PALETTE,
  draw: (stage, before) => {
    if (before === undefined) routeLinks(() => route(stage))
    const after = stage.state()
    const whole =
      before === undefined ||
      before.language !== after.language ||
      before.wording !== after.wording ||
      before.signedIn !== after.signedIn
    if (whole) stage.root.replaceChildren()
    route(stage)
  },
})

function route(stage: Stage): void {
  if (!stage.state().signedIn) {
    drawLogin(stage)
    return
  }
  const framed = new URLSearchParams(location.search).has('frame')
  const body = framed ? stage.root : shellOf(stage)
  if (/^\/messages(\/|$)/.test(location.pathname)) drawMessages(stage, body)
  else if (/^\/settings(\/|$)/.test(location.pathname)) drawSettings(stage, body)
  else drawHome(body)
}

/** The frame around everything, kept while the reader moves about. */
function shellOf(stage: Stage): HTMLElement {
  const body = stage.root.firstElementChild?.lastElementChild
  if (body instanceof HTMLElement && body.className === c('body')) return body
  const app = html(
    `<div class="${c('app')}"><div role="banner" class="${c('top')}"><span class="${c('mark')}" aria-hidden="true">p</span>` +
      `<a class="${c('topLink')}" href="/">Home</a><a class="${c('topLink')}" href="/messages">Messages</a><a class="${c('topLink')}" href="/settings">Settings</a></div>` +
      `<div class="${c('body')}"></div></div>`,
  )
  stage.root.style.height = '100%'
  stage.root.replaceChildren(app)
  return shellOf(stage)
}

function drawHome(body: HTMLElement): void {
  const found = location.pathname === '/'
  document.title = 'Facebook'
  body.replaceChildren(
    html(`<div class="${c('nav')}"></div>`),
    html(
      `<div role="main" class="${c('main')}"><div class="${c('column')}"><p>${
        found ? 'Nothing new today.' : "This content isn't available right now."
      }</p></div></div>`,
    ),
  )
}
