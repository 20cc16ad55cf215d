/** Changes of a page's markup that leave its meaning as it is. */

export type Random = () => number

/** mulberry32: the same seed makes the same mutant on every machine. */
export const random = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Mutation = (document: Document, die: Random) => void

export const pick = <T>(some: readonly T[], die: Random): T | undefined =>
  some[Math.floor(die() * some.length)]
const word = (die: Random) => `x${Math.floor(die() * 1e9).toString(36)}`
export const rootsIn = (root: Element | ShadowRoot): (Element | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : rootsIn(shadowRoot),
  ),
]
export const all = (document: Document, selector: string) =>
  rootsIn(document.body).flatMap((root) => [...root.querySelectorAll(selector)])

const roleSwitch = '[role="switch"]:not(input),[role="checkbox"]:not(input)'
// Beside text, for a row whose rows are held apart only by their box.
const container = 'main,[role="main"],#app > div,body > form'

const classes: Mutation = (document, die) => {
  // Sizes stay as they were: what has none is not drawn.
  for (const element of all(document, '[class]')) element.className += ` ${word(die)}`
}

const dataAttributes: Mutation = (document, die) => {
  for (const element of all(document, '*'))
    if (die() < 0.2) element.setAttribute(`data-${word(die)}`, word(die))
}

const wrap: Mutation = (document, die) => {
  const free = all(document, 'main *,[role="main"] *,#app *').filter(
    (element) => element.closest('select,table,svg,ul,ol') === null && element.localName !== 'template',
  )
  for (let n = 0; n < 3; n++) {
    const element = pick(free, die)
    if (element?.parentNode == null) continue
    const around = document.createElement(
      getComputedStyle(element).display.startsWith('inline') ? 'span' : 'div',
    )
    element.replaceWith(around)
    around.append(element)
  }
}

const helpTexts: Mutation = (document) => {
  const main = document.body.querySelector(container)
  const help = document.createElement('p')
  help.textContent = 'You can change this at any time. Learn more about how it works on our help pages.'
  main?.append(help)
}

/** Other settings above and below, so that what is meant stands at another place. */
const neighbours: Mutation = (document, die) => {
  const main = document.body.querySelector(container)
  const other = () => {
    const row = document.createElement('div')
    const label = `Zebra ${word(die)}`
    row.innerHTML = `<div><span>${label}</span></div><input type="checkbox" role="switch" aria-label="${label}">`
    if (die() < 0.5) row.querySelector('input')?.setAttribute('checked', '')
    return row
  }
  if (die() < 0.7) main?.prepend(other())
  if (die() < 0.7) main?.append(other(), other())
}

const chrome: Mutation = (document, die) => {
  const bar = document.createElement('nav')
  bar.innerHTML = `<a href="#">${pick(['Startseite', 'Accueil', 'Inicio', 'ホーム', 'الرئيسية'], die)}</a>`
  document.body.prepend(bar)
  document.title = word(die)
}

const labelledBy: Mutation = (document) => {
  for (const control of all(
    document,
    '[role="switch"][aria-label],[role="checkbox"][aria-label],input[aria-label]',
  )) {
    const name = control.getAttribute('aria-label')
    const label = all(document, 'span,div,p').find(
      (element) => element.childElementCount === 0 && element.textContent === name && element !== control,
    )
    if (label === undefined || control.contains(label)) continue
    label.id ||= `l${Math.abs(name?.length ?? 0)}${all(document, '[id]').length}`
    control.removeAttribute('aria-label')
    control.setAttribute('aria-labelledby', label.id)
  }
}

const toNative: Mutation = (document) => {
  for (const control of all(document, roleSwitch)) {
    const input = document.createElement('input')
    input.type = 'checkbox'
    input.checked = control.getAttribute('aria-checked') === 'true'
    for (const name of ['aria-label', 'aria-labelledby', 'id']) {
      const value = control.getAttribute(name)
      if (value !== null) input.setAttribute(name, value)
    }
    control.replaceWith(input, ...control.childNodes)
  }
}

const toRole: Mutation = (document) => {
  for (const input of all(document, 'input[type="checkbox"]') as HTMLInputElement[]) {
    const control = document.createElement('div')
    control.setAttribute('role', 'switch')
    control.setAttribute('aria-checked', String(input.checked))
    control.tabIndex = 0
    control.style.cssText = 'display:inline-block;width:36px;height:20px'
    for (const name of ['aria-label', 'aria-labelledby']) {
      const value = input.getAttribute(name)
      if (value !== null) control.setAttribute(name, value)
    }
    input.replaceWith(control)
  }
}

const toNativeRadios: Mutation = (document, die) => {
  const group = word(die)
  for (const option of all(document, '[role="radio"]')) {
    const input = document.createElement('input')
    input.type = 'radio'
    input.name = group
    input.checked = option.getAttribute('aria-checked') === 'true'
    const label = document.createElement('label')
    label.append(input, ...option.childNodes)
    option.replaceWith(label)
  }
}

/** The rest of the page, and what it says of its language, are another. */
const language: Mutation = (document, die) => {
  document.documentElement.lang = pick(['de', 'fr', 'ja', 'en', ''], die) ?? ''
}

const inShadow: Mutation = (document) => {
  const main = document.body.querySelector(container)
  if (main === null || main.shadowRoot !== null) return
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  root.append(...[...document.querySelectorAll('style')].map((style) => style.cloneNode(true)))
  root.append(...main.childNodes)
  main.append(host)
}

const inFrame: Mutation = (document) => {
  const main = document.body.querySelector(container)
  if (main === null || main.querySelector('iframe') !== null) return
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width:900px;height:1500px'
  const inside = [...main.childNodes]
  main.append(frame)
  const inner = frame.contentDocument
  inner?.head.append(...[...document.querySelectorAll('style')].map((style) => style.cloneNode(true)))
  inner?.body.append(...inside)
}

const neutralOnes: readonly Mutation[] = [classes, dataAttributes, wrap, helpTexts, chrome, neighbours]
const preservingOnes: readonly Mutation[] = [
  ...neutralOnes,
  labelledBy,
  toNative,
  toRole,
  toNativeRadios,
  language,
]
const around: readonly Mutation[] = [inShadow, inFrame]

const some = (from: readonly Mutation[], document: Document, die: Random): string => {
  const chosen = from.filter(() => die() < 0.4)
  if (chosen.length === 0) chosen.push(pick(from, die) as Mutation)
  if (die() < 0.25) chosen.push(pick(around, die) as Mutation)
  for (const mutation of chosen) mutation(document, die)
  return chosen.map(({ name }) => name).join(' + ')
}

export const neutral = (document: Document, die: Random): string => some(neutralOnes, document, die)
export const preserving = (document: Document, die: Random): string => some(preservingOnes, document, die)
