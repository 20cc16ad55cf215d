import { xLook } from '../../markup/x-look.ts'
import { html, openStage, routeLinks, type Stage } from '../stage.ts'
import { drawMessages } from './messages.ts'
import { drawSettings } from './settings.ts'

const { c, css } = xLook

void openStage({
  css: `${css}\n.justify-end{justify-content:flex-end}\n.justify-start{justify-content:flex-start}`,
  light:
    '--bg:#fff;--ink:#0f1419;--muted:#566370;--line:#e3e8eb;--soft:#eef1f3;--accent:#1a7fc4;--in:#eef1f3;--out:#1a7fc4',
  dark: '--bg:#000;--ink:#e7e9ea;--muted:#8b9298;--line:#2f3336;--soft:#202327;--accent:#1d8fd8;--in:#2a2e33;--out:#1a6fae',
  id: 'react-root',
  draw: (stage, before) => {
    if (before === undefined) routeLinks(() => route(stage))
    const after = stage.state()
    const whole =
      before?.language !== after.language ||
      before.signedIn !== after.signedIn ||
      before.passcode !== after.passcode
    if (whole) stage.root.replaceChildren()
    route(stage)
  },
})

function route(stage: Stage): void {
  if (!stage.state().signedIn) {
    drawLogin(stage)
    return
  }
  const app = shellOf(stage)
  if (/^\/(messages|i\/chat)(\/(?!settings)|$)/.test(location.pathname)) drawMessages(stage, app)
  else if (/^\/(messages\/)?settings(\/|$)/.test(location.pathname)) drawSettings(stage, app)
  else
    app.replaceChildren(
      html(`<section class="${c('details')}"><p class="${c('intro')}">Nothing to see here.</p></section>`),
    )
}

/** The bar on the left stays; what is right of it is drawn anew. */
function shellOf(stage: Stage): HTMLElement {
  const kept = stage.root.querySelector('main')
  if (kept !== null) return kept
  const links = [
    ['/home', 'Home'],
    ['/i/chat', 'Chat'],
    ['/settings/audience_and_tagging', 'Settings'],
  ] as const
  const app = html(
    `<div class="${c('app')}"><header role="banner" class="${c('bar')}"><span class="${c('mark')}" aria-hidden="true">p</span>` +
      `<nav role="navigation">${links.map(([href, title]) => `<div><a class="${c('barLink')}" href="${href}">${title}</a></div>`).join('')}</nav></header>` +
      `<main role="main" style="display:contents"></main></div>`,
  )
  stage.root.style.height = '100%'
  stage.root.replaceChildren(app)
  return shellOf(stage)
}

function drawLogin(stage: Stage): void {
  document.title = 'Log in to X / X'
  const form = html(
    `<form class="${c('login')}"><h1 class="${c('headingText')}">Sign in</h1><input class="${c('field')}" name="text" autocomplete="username" placeholder="Phone, email, or username" aria-label="Phone, email, or username">` +
      `<input class="${c('field')}" type="password" name="password" placeholder="Password" aria-label="Password"><button class="${c('button')}">Log in</button></form>`,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    stage.set({ signedIn: true })
  })
  stage.root.replaceChildren(form)
}
