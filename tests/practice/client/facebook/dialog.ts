import { renderRadios } from '../../markup/facebook.ts'
import { facebookLook } from '../../markup/facebook-look.ts'
import { escapeHtml } from '../../markup/look.ts'
import { html } from '../stage.ts'

const { c } = facebookLook

export interface DialogOptions {
  readonly title: string
  readonly options: readonly string[]
  readonly value: string
  /** The option in the page's language. */
  readonly say: (option: string) => string
  readonly choose: (option: string) => void
}

/** The audience dialog: a choice counts at once, Done closes. */
export function openDialog({ title, options, value, say, choose }: DialogOptions): void {
  const shade = html(
    `<div class="${c('shade')}"><div role="dialog" aria-modal="true" aria-label="${escapeHtml(title)}" class="${c('dialog')}"><h2 class="${c('dialogTitle')}">Select audience</h2>` +
      `${renderRadios(options.map(say), say(value))}<div role="button" tabindex="0" aria-label="Done with privacy audience selection and close dialog" class="${c('done')}"><span>Done</span></div></div></div>`,
  )
  const radios = [...shade.querySelectorAll('[role=radio]')]
  for (const [index, radio] of radios.entries()) {
    radio.addEventListener('click', () => {
      for (const other of radios) other.ariaChecked = String(other === radio)
      const option = options[index]
      if (option !== undefined) choose(option)
    })
  }
  shade.querySelector('[role=button]')?.addEventListener('click', () => shade.remove())
  document.body.append(shade)
}
