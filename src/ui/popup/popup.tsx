import { lazy, Suspense, useCallback } from 'react'
import { ask } from '../../protocol.ts'
import type { PopupState } from '../../views.ts'
import { SpaceNote } from '../backup/space-note.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { useAnswer } from '../use-answer.ts'
import { AccessView } from './access-view.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { HomeView } from './home-view.tsx'
import { MessagesView } from './messages-view.tsx'
import { OffView } from './off-view.tsx'
import { PageParts } from './page-parts.tsx'
import { PendingBanner } from './pending-banner.tsx'
import { SettingsView } from './settings-view.tsx'
import { Skeleton } from './skeleton.tsx'
import { BeginTour } from './tour/begin-tour.tsx'
import { TourBanner } from './tour/tour-banner.tsx'
import { TourFailure } from './tour/tour-failure.tsx'
import { type TourControl, useTour } from './tour/use-tour.ts'
import { type Tab, useTab } from './use-tab.ts'
import { useWhileWaiting } from './use-while-waiting.ts'

export function Popup({ tabId }: { tabId?: number }) {
  const tab = useTab(tabId)
  return tab === undefined ? <Skeleton /> : <AboutTab tab={tab} />
}

function AboutTab({ tab }: { tab: Tab | null }) {
  const id = tab?.id
  const question = useCallback(() => ask('state', id === undefined ? {} : { tabId: id }), [id])
  const { value: state, error, again, put } = useAnswer(question)
  useWhileWaiting(state, again)
  const tour = useTour(id)

  if (state === undefined) {
    if (error === undefined) return <Skeleton />
    return (
      <>
        <Header />
        <main className="view">
          <PageFailure again={() => void again()} />
        </main>
      </>
    )
  }
  return (
    <>
      <Header {...(state.page ? { page: state.page } : {})} />
      <main className="view stack-loose">
        <PendingBanner log={state.log} changed={() => void again()} />
        {state.log.space === undefined ? null : <SpaceNote space={state.log.space} />}
        <BeginTour value={tour.begin}>
          <WithTour state={state} tab={tab} again={() => void again()} put={put} control={tour} />
        </BeginTour>
      </main>
      <Footer log={state.log} />
    </>
  )
}

// Most of the time there is none under way, and the popup opens the sooner.
const TourSection = lazy(() =>
  import('./tour/tour-section.tsx').then(({ TourSection: section }) => ({ default: section })),
)

interface ViewProps {
  state: PopupState
  tab: Tab | null
  again: () => void
  put: (state: PopupState) => void
}

/** Where there is something to save, that comes first: a message, or a part of a page that the tour is not about. */
const isForSaving = ({ page, messages, parts }: PopupState, platform: string): boolean =>
  page?.kind !== 'settings' &&
  (messages !== undefined || (parts !== undefined && page?.platform !== platform))

function WithTour({ control, ...given }: ViewProps & { control: TourControl }) {
  const { tour, isAside } = control
  const { state, tab } = given
  if (!tour || state.access !== 'ok' || state.off !== undefined) {
    return (
      <>
        <TourFailure control={control} />
        <View {...given} />
      </>
    )
  }
  if (!(isAside ?? isForSaving(state, tour.platform)))
    return (
      <Suspense>
        <TourSection tour={tour} control={control} tabId={tab?.id ?? -1} />
      </Suspense>
    )
  return (
    <>
      <TourBanner tour={tour} control={control} />
      <View {...given} />
    </>
  )
}

function View({ state, tab, again, put }: ViewProps) {
  const { page } = state
  if (state.access !== 'ok') {
    return <AccessView access={state.access} {...(page ? { page } : {})} tab={tab} again={again} />
  }
  if (state.off !== undefined) return <OffView off={state.off} changed={again} />
  const parts = state.parts && <PageParts parts={state.parts} changed={again} />
  if (page === undefined) {
    return (
      <>
        {parts}
        <HomeView state={state} {...(tab ? { tabId: tab.id } : {})} />
      </>
    )
  }
  const messages = state.messages && (
    <MessagesView
      page={page}
      messages={state.messages}
      {...(state.cues && { cues: state.cues })}
      {...(state.door && { door: state.door })}
      again={again}
      put={put}
    />
  )
  // A single-URL app can show its settings beside an open chat.
  if (page.kind === 'settings') {
    return (
      <>
        <SettingsView state={state} page={page} again={again} put={put} />
        {messages}
      </>
    )
  }
  return (
    <>
      {messages}
      {parts}
      {messages === undefined ? <HomeView state={state} tabId={page.tabId} /> : null}
    </>
  )
}
