import type { MutantCase } from './mutants.ts'
import { all, pick, type Random, rootsIn } from './mutations.ts'

/** Changes of a page that do change what it means. */

const texts = (document: Document): Text[] => {
  const found: Text[] = []
  for (const root of rootsIn(document.body)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) found.push(walker.currentNode as Text)
  }
  return found.filter(({ data }) => data.trim() !== '')
}

const checks = 'input[type="checkbox"],input[type="radio"],[aria-checked],[aria-pressed],option'

const without = (document: Document, names: readonly string[]) => {
  for (const element of all(document, checks)) for (const name of names) element.removeAttribute(name)
  for (const input of all(document, 'input') as HTMLInputElement[]) input.checked = false
}

const switchChanges = ['noState']

const changes: Readonly<Record<string, (document: Document, die: Random) => void>> = {
  hidden: (document, die) => {
    for (const part of document.body.children) {
      if (die() < 0.5) (part as HTMLElement).style.display = 'none'
      else part.setAttribute('aria-hidden', 'true')
    }
  },
  otherLabel: (document) => {
    for (const text of texts(document)) text.data = `Zebra ${text.data}`
    for (const element of all(document, '[aria-label]'))
      element.setAttribute('aria-label', `Zebra ${element.getAttribute('aria-label')}`)
  },
  noState: (document) => {
    without(document, ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-label'])
    for (const element of all(document, 'input,select,[role="switch"],[role="checkbox"],[role="radio"]'))
      element.remove()
    for (const text of texts(document)) if (/^(on|off)$/i.test(text.data.trim())) text.remove()
  },
  inDialog: (document) => {
    const dialog = document.createElement('div')
    dialog.setAttribute('role', 'dialog')
    dialog.append(...document.body.childNodes)
    document.body.append(dialog)
  },
}

const turn = (document: Document): boolean => {
  const controls = all(document, 'input[type="checkbox"],[role="switch"],[role="checkbox"],[aria-pressed]')
  const turned = new Set<Element>()
  for (const control of controls) {
    for (const name of ['aria-checked', 'aria-pressed'])
      if (control.hasAttribute(name))
        control.setAttribute(name, String(control.getAttribute(name) !== 'true'))
    if (control.localName === 'input')
      (control as HTMLInputElement).checked = !(control as HTMLInputElement).checked
    turned.add(control)
  }
  return turned.size === 1
}

/** Another meaning: the reading must be the other state where the switch was turned, and nothing otherwise. */
export const changing = (
  document: Document,
  die: Random,
  { isSwitch, isHooked, isDialog }: MutantCase,
): { how?: string; turned: boolean } => {
  if (isSwitch === true && die() < 0.4)
    return turn(document) ? { how: 'turned', turned: true } : { turned: false }
  // What shows its state as words has lost none of it with its control; a form name holds whatever the label says.
  const possible = Object.entries(changes).filter(
    ([name]) =>
      (isSwitch === true || !switchChanges.includes(name)) &&
      !(isHooked === true && name === 'otherLabel') &&
      !(isDialog === true && name === 'inDialog'),
  )
  const [how, change] = pick(possible, die) ?? []
  change?.(document, die)
  return { ...(how !== undefined && { how }), turned: false }
}
