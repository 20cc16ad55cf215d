import { facebookLook } from '../../markup/facebook-look.ts'
import { html, type Stage } from '../stage.ts'

const { c } = facebookLook

/** Any address and password will do, as nothing is kept. */
export function drawLogin(stage: Stage): void {
  document.title = 'Log into Facebook'
  const form = html(
    `<form class="${c('login')}"><input class="${c('field')}" type="text" name="email" placeholder="Email address or phone number" aria-label="Email address or phone number">` +
      `<input class="${c('field')}" type="password" name="pass" placeholder="Password" aria-label="Password"><button class="${c('done')}" name="login" type="submit">Log in</button></form>`,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    stage.set({ signedIn: true })
  })
  stage.root.replaceChildren(form)
}
