/** The Accounts Centre: a row per account whose last `span` is the value. */

import { facebookLook } from '../../markup/facebook-look.ts'
import { escapeHtml } from '../../markup/look.ts'
import { OWN_NAME } from '../../story.ts'
import { html, openStage, routeLinks, type Stage, wait } from '../stage.ts'
import { openDialog } from './dialog.ts'
import { drawLogin } from './login.ts'
import { PALETTE } from './palette.ts'
import { CENTRE } from './rows.ts'

const { c, css } = facebookLook
let drawn = ''

void openStage({
  css,
  ...PALETTE,
  draw: (stage, before) => {
    if (before === undefined) routeLinks(() => void draw(stage))
    void draw(stage)
  },
})

async function draw(stage: Stage): Promise<void> {
  if (!stage.state().signedIn) return drawLogin(stage)
  const links = Object.entries(CENTRE).map(
    ([path, { title }]) =>
      `<a class="${c('navLink')}" href="/password_and_security/${path}"><span>${title}</span></a>`,
  )
  const page = CENTRE[location.pathname.replace(/\/$/, '').split('/').at(-1) ?? '']
  const body = html(
    `<div class="${c('body')}"><div role="navigation" class="${c('nav')}"><h1 class="${c('navTitle')}">Password and security</h1>${links.join('')}` +
      `<a class="${c('navLink')}" href="https://www.facebook.com/settings"><span>Back to Facebook</span></a></div><div role="main" class="${c('main')}"></div></div>`,
  )
  document.title = page?.title ?? 'Accounts Center'
  stage.root.style.height = '100%'
  body.style.height = '100%'
  stage.root.replaceChildren(body)
  if (drawn !== location.href) await wait(stage.state().delayMs.settings)
  drawn = location.href
  if (page === undefined || !body.isConnected) return
  const value = stage.state().values[page.setting] ?? 'Off'
  const column = html(
    `<div class="${c('column')}"><div class="${c('heading')}"><h2 class="${c('headingText')}"><span>${page.title}</span></h2></div>` +
      `<div role="list"><div role="listitem"><div role="button" tabindex="0" class="${c('row')}"><span class="${c('label')}"><span>${OWN_NAME}</span> <span class="${c('help')}">Facebook</span></span>` +
      `<span class="${c('help')}">${escapeHtml(value)}</span></div></div></div></div>`,
  )
  column.querySelector('[role=button]')?.addEventListener('click', () =>
    openDialog({
      title: page.title,
      options: page.values,
      value,
      say: (option) => option,
      choose: (option) => {
        stage.set({ values: { [page.setting]: option } })
        void draw(stage)
      },
    }),
  )
  body.querySelector('[role=main]')?.replaceChildren(column)
}
