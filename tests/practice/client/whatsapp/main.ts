/** WhatsApp Web: one URL; everything else is panels. */

import { whatsappLook } from '../../markup/whatsapp-look.ts'
import { html, openStage, type Stage } from '../stage.ts'
import { drawChats, drawMain } from './chats.ts'
import { drawPanel, panelShown, showPanel } from './settings.ts'

const { c, css } = whatsappLook

void openStage({
  css,
  light:
    '--bg:#fff;--card:#fff;--ink:#111b21;--muted:#5b6a72;--line:#e6e9eb;--soft:#f0f2f5;--accent:#0c7a5f;--in:#fff;--out:#d9fdd3;--wall:#efeae2',
  dark: '--bg:#111b21;--card:#161f25;--ink:#e9edef;--muted:#9aa7ae;--line:#28343b;--soft:#202c33;--accent:#2fbf9a;--in:#202c33;--out:#0b5a47;--wall:#0b141a',
  id: 'app',
  draw: (stage, before) => {
    if (before?.signedIn !== stage.state().signedIn) stage.root.replaceChildren()
    draw(stage)
  },
})

function draw(stage: Stage): void {
  if (!stage.state().signedIn) {
    // A code to scan, as the real page shows; a click on ours signs in.
    const code = html(
      `<div class="${c('login')}"><h1 class="${c('panelTitle')}">Scan to log in</h1><canvas aria-label="Scan this QR code to link a device!" role="img" class="${c('code')}"></canvas></div>`,
    )
    code.addEventListener('click', () => stage.set({ signedIn: true }))
    stage.root.replaceChildren(code)
    return
  }
  if (stage.root.querySelector('#side') === null) drawShell(stage)
  const side = stage.root.querySelector<HTMLElement>('#side')
  const panel = stage.root.querySelector<HTMLElement>('#panel')
  if (side === null || panel === null) return
  side.style.display = panelShown() ? 'none' : ''
  panel.style.display = panelShown() ? '' : 'none'
  const open = () => draw(stage)
  if (panelShown()) drawPanel(stage, panel, open)
  else panel.replaceChildren()
  drawChats(stage, side, open)
  drawMain(stage)
}

function drawShell(stage: Stage): void {
  document.title = 'WhatsApp'
  stage.root.style.height = '100%'
  const app = html(
    `<div class="${c('app')}"><header class="${c('strip')}"><button aria-label="Chats" class="${c('icon')}"><span aria-hidden="true" data-icon="chats-refreshed">◉</span></button>` +
      `<button aria-label="Settings" class="${c('icon')}"><span aria-hidden="true" data-icon="settings-refreshed">⚙</span></button></header>` +
      `<div style="display:grid;min-height:0"><div id="side" class="${c('column')}"></div><div id="panel" class="${c('column')}"></div></div><div></div></div>`,
  )
  app.querySelector('[aria-label=Chats]')?.addEventListener('click', () => {
    showPanel()
    draw(stage)
  })
  app.querySelector('[aria-label=Settings]')?.addEventListener('click', () => {
    showPanel('Settings')
    draw(stage)
  })
  stage.root.replaceChildren(app)
}
