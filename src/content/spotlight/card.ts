import type { SpotlightStep, SpotlightWords } from '../../core/tour/spotlight.ts'
import { cardStyle, make, type Palette, type Style, styled } from './look.ts'

/** The card beside the ring. It must do without the popup, which closes as soon as the page is clicked. */

export type Card =
  /** Points at a control. `found`: it is on the page. `more`: there is another one to change on this page. */
  | { readonly is: 'step'; readonly step: SpotlightStep; readonly found: boolean; readonly more: boolean }
  /** The page says that it is as advised now. */
  | { readonly is: 'done'; readonly step: SpotlightStep; readonly more: boolean }
  | { readonly is: 'allFine' }

export interface CardDoes {
  readonly palette: Palette
  /** Ends its listeners. */
  readonly signal: AbortSignal
  readonly close: () => void
  readonly goThere: () => void
  readonly next: () => void
}

const plain: Style = { margin: '8px 0 0', 'overflow-wrap': 'anywhere' }

const button = (
  words: string,
  act: () => void,
  { palette, signal }: CardDoes,
  isMain = false,
): HTMLButtonElement => {
  const made = make(
    'button',
    {
      'min-height': '36px',
      padding: '4px 12px',
      font: 'inherit',
      cursor: 'pointer',
      color: isMain ? palette.onAccent : palette.ink,
      background: isMain ? palette.accent : palette.surface,
      border: `1px solid ${isMain ? palette.accent : palette.edge}`,
      'border-radius': '8px',
    },
    words,
  )
  made.type = 'button'
  made.addEventListener('click', act, { signal })
  const focused = () => {
    if (made.matches(':focus-visible'))
      styled(made, { outline: `3px solid ${palette.accent}`, 'outline-offset': '2px' })
  }
  made.addEventListener('focus', focused, { signal })
  made.addEventListener('blur', () => made.style.removeProperty('outline'), { signal })
  return made
}

const said = (term: string, words: string, { soft }: Palette): HTMLElement => {
  const paragraph = make('p', plain)
  paragraph.append(make('span', { display: 'block', color: soft, 'font-size': '13px' }, term), words)
  return paragraph
}

const title = (words: string) =>
  make('h2', { margin: '2px 0 0', font: 'inherit', 'font-size': '17px', 'font-weight': 650 }, words)

const headOf = (card: Card, { name, done, allFine }: SpotlightWords): [place: string, head: string] => {
  if (card.is === 'allFine') return [name, allFine]
  return [`${name} · ${card.step.place}`, card.is === 'done' ? done : card.step.title]
}

const bodyOf = (card: Card, words: SpotlightWords, palette: Palette): HTMLElement[] => {
  if (card.is === 'allFine') return [make('p', plain, words.goOn)]
  if (card.is === 'done')
    return [make('p', plain, card.step.title), ...(card.more ? [] : [make('p', plain, words.goOn)])]
  return [
    ...(card.found ? [] : [make('p', plain, words.notFound)]),
    said(words.choose, card.step.advice, palette),
    said(words.why, card.step.why, palette),
  ]
}

/** What is said aloud when the card comes or changes. */
export const announced = (card: Card, words: SpotlightWords): string => {
  const [place, head] = headOf(card, words)
  const advice = card.is === 'step' ? `${words.choose}: ${card.step.advice}` : ''
  const parts = [place, head, advice, words.hint].filter((part) => part !== '')
  return parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ')
}

/** Not modal: the page stays in use, and the focus where it is. */
export function drawCard(card: Card, words: SpotlightWords, does: CardDoes): HTMLElement {
  const { palette } = does
  const section = make('section', cardStyle(palette))
  section.setAttribute('role', 'dialog')
  const [place, head] = headOf(card, words)
  const heading = title(head)
  heading.id = 'title'
  section.setAttribute('aria-labelledby', heading.id)
  const buttons = make('div', { display: 'flex', 'flex-wrap': 'wrap', gap: '8px', 'margin-top': '14px' })
  if (card.is === 'step' && card.found) buttons.append(button(words.goThere, does.goThere, does, true))
  if (card.is !== 'allFine' && card.more)
    buttons.append(button(words.next, does.next, does, card.is === 'done'))
  buttons.append(button(words.close, does.close, does))
  section.append(
    make('p', { margin: 0, color: palette.soft, 'font-size': '13px' }, place),
    heading,
    ...bodyOf(card, words, palette),
    buttons,
  )
  return section
}
