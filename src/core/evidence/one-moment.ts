import type { Capture } from './capture.ts'
import type { Area } from './crop.ts'

/** Boxes read before and after a picture: only if they agree do they say where things lie in it. */

const near = (one: Area | undefined, other: Area | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5)

/** Why the boxes may not lie where the picture shows them; `undefined` when they do. */
export function movedBetween(before: Capture, after: Capture | null): string | undefined {
  if (after === null) return 'the message left the page while the picture was taken'
  const stood =
    near(before.box, after.box) &&
    near(before.pane, after.pane) &&
    before.viewport.width === after.viewport.width &&
    before.viewport.height === after.viewport.height &&
    before.dpr === after.dpr
  return stood ? undefined : 'the page moved while the picture was taken'
}
