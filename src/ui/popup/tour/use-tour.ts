import { useCallback, useState } from 'react'
import { ask } from '../../../protocol.ts'
import type { TourView } from '../../../requests/tour.ts'
import { useAnswer } from '../../use-answer.ts'
import { closePopup } from '../leave.ts'

export interface TourControl {
  /** `null` where none is under way; `undefined` until that is known. */
  tour: TourView | null | undefined
  /** Put aside for now, or asked for; `undefined` while neither was said: then the page decides. */
  isAside: boolean | undefined
  putAside: (aside: boolean) => void
  begin: (platform: string) => Promise<void>
  go: (to: 'next' | 'back' | 'here') => Promise<void>
  end: () => Promise<void>
  close: () => Promise<void>
  busy: boolean
  failed: boolean
  again: () => void
}

const question = () => ask('tour', {})

/** The tour that is under way, kept by the background; it ticks whenever something was read or confirmed. */
export function useTour(tabId?: number): TourControl {
  const { value: tour, again, put } = useAnswer(question)
  const [isAside, putAside] = useState<boolean>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const act = useCallback(
    async (asking: Promise<TourView | null>, then?: (view: TourView | null) => void) => {
      setBusy(true)
      setFailed(false)
      try {
        const view = await asking
        put(view)
        then?.(view)
      } catch {
        setFailed(true)
      }
      setBusy(false)
    },
    [put],
  )
  const begin = useCallback(
    (platform: string) => act(ask('beginTour', { platform }), () => putAside(false)),
    [act],
  )
  return {
    tour,
    isAside,
    putAside,
    begin,
    // The page is what matters now, and it explains itself.
    go: (to) =>
      act(ask('tourTo', { to, ...(tabId === undefined ? {} : { tabId }) }), (view) => {
        if (view?.here?.link !== undefined) closePopup()
      }),
    end: () => act(ask('endTour', {})),
    close: () => act(ask('closeTour', {})),
    busy,
    failed,
    again: () => void again(),
  }
}
