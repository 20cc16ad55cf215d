import { type PointerEvent, useRef, useState } from 'react'
import { added, type Box, boxAt, type Drawing, fitted, moved, replaced, resized, type Size } from './boxes.ts'

interface Props {
  url: string
  size: Size
  zoom: number
  drawing: Drawing
  draw: (drawing: Drawing) => void
  alt: string
}

interface Drag {
  readonly act: 'new' | 'move' | 'size'
  readonly index: number
  readonly from: { readonly x: number; readonly y: number }
  readonly box: Box
}

/** Radius of the corner that a box is pulled by, in CSS pixels. */
const grip = 12

/** The picture with its boxes: a mouse, a pen or a finger draws, moves and pulls them. */
export function DrawBoxes({ url, size, zoom, drawing, draw, alt }: Props) {
  const stage = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<Drag>()

  const scale = () => {
    const width = stage.current?.getBoundingClientRect().width ?? 0
    return width === 0 ? 1 : size.width / width
  }
  const point = (event: PointerEvent) => {
    const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {}
    return { x: (event.clientX - left) * scale(), y: (event.clientY - top) * scale() }
  }

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    stage.current?.setPointerCapture(event.pointerId)
    const from = point(event)
    const reach = grip * scale()
    const corner = drawing.boxes.findLastIndex(
      ({ x, y, width, height }) => Math.hypot(x + width - from.x, y + height - from.y) <= reach,
    )
    const index = corner >= 0 ? corner : boxAt(drawing.boxes, from.x, from.y)
    const box = drawing.boxes[index] ?? { ...from, width: 0, height: 0 }
    setDrag({ act: corner >= 0 ? 'size' : index >= 0 ? 'move' : 'new', index, from, box })
    if (index >= 0) draw({ ...drawing, chosen: index })
  }
  const to = ({ act, box, from }: Drag, event: PointerEvent): Box => {
    const at = point(event)
    const [dx, dy] = [at.x - from.x, at.y - from.y]
    if (act === 'move') return moved(box, dx, dy, size)
    if (act === 'size') return resized(box, dx, dy, size)
    const corner = { x: Math.min(from.x, at.x), y: Math.min(from.y, at.y) }
    return fitted({ ...corner, width: Math.abs(dx), height: Math.abs(dy) }, size)
  }
  const [shown, setShown] = useState<Box>()
  const go = (event: PointerEvent) => {
    if (drag !== undefined) setShown(to(drag, event))
  }
  const end = (event: PointerEvent) => {
    if (drag === undefined) return
    const box = to(drag, event)
    const isSlip =
      drag.act === 'new' && Math.hypot(point(event).x - drag.from.x, point(event).y - drag.from.y) < 4
    const isSame = drag.index >= 0 && JSON.stringify(box) === JSON.stringify(drawing.boxes[drag.index])
    if (!isSlip && !isSame)
      draw(drag.act === 'new' ? added(drawing, box) : replaced(drawing, drag.index, box))
    drop()
  }
  const drop = () => {
    setDrag(undefined)
    setShown(undefined)
  }

  const boxes =
    drag !== undefined && drag.index >= 0 && shown ? drawing.boxes.with(drag.index, shown) : drawing.boxes
  const line = Math.max(1, size.width / 400)
  return (
    <div className="redact-frame">
      <div className="redact-stage" data-zoom={zoom}>
        <img src={url} alt={alt} draggable={false} />
        <svg
          ref={stage}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={end}
          onPointerCancel={drop}
        >
          {[...boxes, ...(drag?.act === 'new' && shown ? [shown] : [])].map((box, index) => (
            <g key={`${String(index)}`}>
              <rect {...box} className="redact-box" data-chosen={index === drawing.chosen ? '' : undefined} />
              <circle
                cx={box.x + box.width}
                cy={box.y + box.height}
                r={line * 3}
                className="redact-grip"
                strokeWidth={line}
              />
            </g>
          ))}
        </svg>
      </div>
    </div>
  )
}
