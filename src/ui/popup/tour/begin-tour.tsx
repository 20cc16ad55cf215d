import { createContext, useContext, useState } from 'react'
import { platformNameOf } from '../../check-words.ts'
import { Button } from '../../components/button.tsx'
import { t } from '../../words.ts'

/** Begins a tour, or goes on with the one that was interrupted, and shows it. */
export const BeginTour = createContext<(platform: string) => Promise<void>>(async () => {})

// A list of things to do by hand, all over the web: there is nowhere to lead to.
const beyond = 'everywhere'

export function TourStart({ platform }: { platform: { id: string; name: string } }) {
  const begin = useContext(BeginTour)
  const [busy, setBusy] = useState(false)
  const start = () => {
    setBusy(true)
    void begin(platform.id).finally(() => setBusy(false))
  }
  if (platform.id === beyond) return null
  return (
    <Button small busy={busy} onClick={start} of={platformNameOf(platform)}>
      {t('tourBegin')}
    </Button>
  )
}
