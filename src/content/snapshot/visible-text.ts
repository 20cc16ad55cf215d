const longest = 1_000_000
const many = 20_000

/** The text as the browser would copy it. Of a message of absurd size, its text without looking what is visible. */
export function visibleText(element: Element): string {
  const isHuge = element.getElementsByTagName('*').length > many
  const rendered: unknown = isHuge ? undefined : Reflect.get(element, 'innerText')
  return (typeof rendered === 'string' ? rendered : element.textContent).slice(0, longest)
}
