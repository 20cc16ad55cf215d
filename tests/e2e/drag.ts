type Point = readonly [x: number, y: number]
/** A pointer goes down, moves and goes up, in parts of the picture. A made-up pointer cannot be captured. */
export const drag = (from: Point, to: Point) => `(() => {
  const stage = document.querySelector('.redact-stage svg')
  stage.setPointerCapture = () => {}
  const { left, top, width, height } = stage.getBoundingClientRect()
  const send = (type, [x, y]) => stage.dispatchEvent(new PointerEvent(type, {
    bubbles: true, button: 0, pointerId: 7, clientX: left + x * width, clientY: top + y * height }))
  const pause = () => new Promise((done) => setTimeout(done, 50))
  return (async () => {
    send('pointerdown', ${JSON.stringify(from)})
    await pause()
    send('pointermove', ${JSON.stringify(to)})
    await pause()
    send('pointerup', ${JSON.stringify(to)})
    await pause()
  })()
})()`
