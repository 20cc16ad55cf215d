/** In pixels of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const gap = 14

/** Where a card of this size goes: below what it is about, else above, else in the corner that is farther away. */
export function cornerFor(
  box: Box | undefined,
  card: { readonly width: number; readonly height: number },
  view: { readonly innerWidth: number; readonly innerHeight: number },
): { left: number; top: number } {
  const right = Math.max(gap, view.innerWidth - card.width - gap)
  const bottom = Math.max(gap, view.innerHeight - card.height - gap)
  if (box === undefined) return { left: right, top: bottom }
  const left = Math.min(Math.max(gap, box.left), right)
  const below = box.top + box.height + gap
  if (below >= gap && below <= bottom) return { left, top: below }
  const above = box.top - card.height - gap
  if (above >= gap && above <= bottom) return { left, top: above }
  return { left: right, top: box.top + box.height / 2 > view.innerHeight / 2 ? gap : bottom }
}
