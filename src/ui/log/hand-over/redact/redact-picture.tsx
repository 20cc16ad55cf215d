import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Note } from '../../../components/note.tsx'
import { t } from '../../../words.ts'
import { type Redaction, redact } from '../state.ts'
import { BoxControls } from './box-controls.tsx'
import { added, type Drawing, middleBox, newDrawing, undone } from './boxes.ts'
import { burn } from './burn.ts'
import { DrawBoxes } from './draw-boxes.tsx'
import { usePicture } from './use-picture.ts'

interface Props {
  seq: number
  name: string
  type: string
  before: Redaction | undefined
  close: () => void
}

const zooms = [1, 2, 4] as const

/** Covers parts of a picture in a copy. The original in the log is never touched. */
export function RedactPicture({ seq, name, type, before, close }: Props) {
  const picture = usePicture(seq, name, type)
  const [drawing, setDrawing] = useState<Drawing>(() => newDrawing(before?.boxes ?? []))
  const [zoom, setZoom] = useState<(typeof zooms)[number]>(1)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const use = async () => {
    if (picture.is !== 'here') return
    setBusy(true)
    setFailed(false)
    try {
      const png = await burn(picture.bytes, type, drawing.boxes)
      redact(seq, name, { seq, name, boxes: drawing.boxes, ...picture.size, png })
      close()
    } catch {
      setFailed(true)
      setBusy(false)
    }
  }

  return (
    <section className="stack redact" aria-labelledby="redact-heading">
      <h3 id="redact-heading" ref={heading} tabIndex={-1}>
        {t('redactTitle', name, seq)}
      </h3>
      <p className="small">{t('redactText')}</p>
      {picture.is === 'loading' ? (
        <p role="status">{t('loading')}</p>
      ) : picture.is === 'failed' ? (
        <Note tone="attention">{t('pictureFailed')}</Note>
      ) : (
        <>
          <div className="row">
            <Button onClick={() => setDrawing(added(drawing, middleBox(picture.size, drawing.boxes.length)))}>
              {t('redactAdd')}
            </Button>
            <Button onClick={() => setDrawing(undone(drawing))}>{t('redactUndo')}</Button>
            {zooms.map((times) => (
              <Button key={times} small pressed={zoom === times} onClick={() => setZoom(times)}>
                {t('redactZoom', times)}
              </Button>
            ))}
          </div>
          <DrawBoxes
            url={picture.url}
            size={picture.size}
            zoom={zoom}
            drawing={drawing}
            draw={setDrawing}
            alt={t('redactPicture', name, seq)}
          />
          <BoxControls size={picture.size} drawing={drawing} draw={setDrawing} />
          <div role="alert" className="only-full">
            {failed ? <Note tone="grave">{t('redactFailed')}</Note> : null}
          </div>
        </>
      )}
      <div className="row">
        {drawing.boxes.length === 0 ? null : (
          <Button look="main" busy={busy} onClick={() => void use()}>
            {t('redactUse')}
          </Button>
        )}
        {before === undefined ? null : (
          <Button
            onClick={() => {
              redact(seq, name, undefined)
              close()
            }}
          >
            {t('redactRemove')}
          </Button>
        )}
        <Button look="quiet" onClick={close}>
          {t('redactCancel')}
        </Button>
      </div>
    </section>
  )
}
