/** A list that draws only what is near the window, as the big platforms' do; blank space stands for the rest. */

export interface Rows {
  append(...rows: HTMLElement[]): void
  prepend(...rows: HTMLElement[]): void
  replaceChildren(...rows: HTMLElement[]): void
}

const around = 300

export function windowed(scroller: HTMLElement, list: HTMLElement): Rows {
  let rows: HTMLElement[] = []
  let heights: number[] = []
  const above = document.createElement(list.localName === 'ul' ? 'li' : 'div')
  above.style.flex = 'none'
  const below = above.cloneNode() as HTMLElement
  scroller.style.overflowAnchor = 'none'

  /** All of them for a moment, to learn how high each is. */
  const measure = () => {
    above.style.height = '0px'
    below.style.height = '0px'
    list.replaceChildren(above, ...rows, below)
    const tops = [...rows, below].map((row) => row.getBoundingClientRect().top)
    heights = rows.map((_, i) => (tops[i + 1] ?? 0) - (tops[i] ?? 0))
  }
  const trim = () => {
    const total = (from: number, to: number) => heights.slice(from, to).reduce((sum, one) => sum + one, 0)
    let [first, last, top] = [0, rows.length, 0]
    for (const [i, height] of heights.entries()) {
      if (top + height < scroller.scrollTop - around) first = i + 1
      if (top < scroller.scrollTop + scroller.clientHeight + around) last = i + 1
      top += height
    }
    above.style.height = `${total(0, first)}px`
    below.style.height = `${total(last, rows.length)}px`
    list.replaceChildren(above, ...rows.slice(first, last), below)
  }
  scroller.addEventListener('scroll', trim)

  const put = (next: HTMLElement[]) => {
    const top = scroller.scrollTop
    rows = next
    measure()
    scroller.scrollTop = top
  }
  return {
    append: (...more) => put([...rows, ...more]),
    prepend: (...more) => put([...more, ...rows]),
    replaceChildren: (...all) => put(all),
  }
}
