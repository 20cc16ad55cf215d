import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { type Key, t } from '../../../words.ts'
import { type Box, type Drawing, moved, removed, replaced, resized, type Size, undone } from './boxes.ts'

interface Props {
  size: Size
  drawing: Drawing
  draw: (drawing: Drawing) => void
}

type Act = 'move' | 'size'

const acts: readonly (readonly [words: Key, act: Act, dx: number, dy: number])[] = [
  ['redactLeft', 'move', -1, 0],
  ['redactRight', 'move', 1, 0],
  ['redactUp', 'move', 0, -1],
  ['redactDown', 'move', 0, 1],
  ['redactWider', 'size', 1, 0],
  ['redactNarrower', 'size', -1, 0],
  ['redactTaller', 'size', 0, 1],
  ['redactShorter', 'size', 0, -1],
]

const steps = [1, 10, 50] as const

/** The same without a pointer: each box is a button, arrow keys move it, Shift and arrow keys change its size. */
export function BoxControls({ size, drawing, draw }: Props) {
  const [step, setStep] = useState<(typeof steps)[number]>(10)
  const { boxes, chosen } = drawing
  const change = (index: number, act: Act, dx: number, dy: number) => {
    const box = boxes[index]
    if (box === undefined) return
    draw(replaced(drawing, index, (act === 'move' ? moved : resized)(box, dx * step, dy * step, size)))
  }
  const key = (event: KeyboardEvent, index: number) => {
    const [, direction] = /^Arrow(Left|Right|Up|Down)$/.exec(event.key) ?? []
    if (direction !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      const dx = direction === 'Left' ? -1 : direction === 'Right' ? 1 : 0
      const dy = direction === 'Up' ? -1 : direction === 'Down' ? 1 : 0
      change(index, event.shiftKey ? 'size' : 'move', dx, dy)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      draw(removed(drawing, index))
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      draw(undone(drawing))
    }
  }
  const current = chosen === undefined ? undefined : boxes[chosen]

  return (
    <div className="stack-tight">
      <p className="small soft">{t('redactKeys')}</p>
      <ul className="plain-list row">
        {boxes.map((box, index) => (
          <li key={`${String(index)}`} onKeyDown={(event) => key(event, index)}>
            <Button small pressed={index === chosen} onClick={() => draw({ ...drawing, chosen: index })}>
              {wordsOf(box, index)}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="unseen">
        {current === undefined ? t('redactNone') : wordsOf(current, chosen ?? 0)}
      </p>
      {chosen === undefined || current === undefined ? null : (
        <fieldset className="row">
          <legend className="small soft">{t('redactChange', chosen + 1)}</legend>
          {acts.map(([words, act, dx, dy]) => (
            <Button key={words} small onClick={() => change(chosen, act, dx, dy)}>
              {t(words)}
            </Button>
          ))}
          {steps.map((pixels) => (
            <Button key={pixels} small look="quiet" pressed={step === pixels} onClick={() => setStep(pixels)}>
              {t('redactStep', pixels)}
            </Button>
          ))}
          <Button small onClick={() => draw(removed(drawing, chosen))}>
            {t('redactDelete')}
          </Button>
        </fieldset>
      )}
    </div>
  )
}

const wordsOf = ({ x, y, width, height }: Box, index: number) =>
  t('redactBox', index + 1, width, height, x, y)
