import { useState } from 'react'
import type { PlatformSummary, PopupState, TodayAction } from '../../views.ts'
import { platformNameOf, titleOf } from '../check-words.ts'
import { Button } from '../components/button.tsx'
import { Arrow, Attention, Back, Later, Tick } from '../components/icons.tsx'
import { Opens } from '../components/opens.tsx'
import { ago, type Key, plural, t } from '../words.ts'
import { DueNow } from './due-now.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { goTo } from './leave.ts'
import { OnePlatform } from './one-platform.tsx'
import { TourStart } from './tour/begin-tour.tsx'

/** No settings and no messages here: the one thing to do today, and where each platform stands. */
export function HomeView({ state, tabId }: { state: PopupState; tabId?: number }) {
  const here = state.page
  return (
    <>
      {here ? <p className="soft">{t('nothingHere', here.platformName)}</p> : null}
      {state.today ? <Today today={state.today} {...(tabId === undefined ? {} : { tabId })} /> : null}
      <DueNow due={state.due} {...(tabId === undefined ? {} : { tabId })} />
      <Elsewhere />
      <Platforms platforms={state.platforms} {...(tabId === undefined ? {} : { tabId })} />
    </>
  )
}

// What no platform covers concerns everybody.
const beyond = 'everywhere'

const isInUse = ({ id, kind, lastReadAt, open, notYet, checks }: PlatformSummary) =>
  id === beyond || kind !== undefined || lastReadAt !== undefined || open > 0 || notYet < checks

/** Those in use first; the many others are one click away, and the way is open while none is in use. */
function Platforms({ platforms, tabId }: { platforms: readonly PlatformSummary[]; tabId?: number }) {
  const wanted = platforms.filter(({ isOff }) => isOff === undefined)
  const inUse = wanted.filter(isInUse)
  const others = wanted.filter((platform) => !isInUse(platform))
  const [shown, show] = useState<string>()
  const at = { show, ...(tabId === undefined ? {} : { tabId }) }
  const one = platforms.find(({ id }) => id === shown)
  if (one !== undefined)
    return <OnePlatform platform={one} tabId={tabId ?? -1} back={() => show(undefined)} />
  const isFirst = inUse.every(({ id }) => id === beyond)
  return (
    <section className="stack">
      <h2>{t('yourPlatforms')}</h2>
      {inUse.length === 0 ? null : <PlatformList platforms={inUse} {...at} />}
      {others.length === 0 ? null : (
        <div className="panel">
          <Opens head={plural('otherPlatforms', others.length)} open={isFirst}>
            <PlatformList platforms={others} brief {...at} />
          </Opens>
        </div>
      )}
      <p className="small soft">{t('limits')}</p>
    </section>
  )
}

interface ListProps {
  platforms: readonly PlatformSummary[]
  tabId?: number
  show: (platform: string) => void
  /** Nothing is known of them yet. */
  brief?: boolean
}

function PlatformList({ platforms, tabId, show, brief }: ListProps) {
  return (
    <ul className={brief ? 'rows plain-list' : 'panel rows'}>
      {platforms.map(({ link, ...platform }) => (
        <li key={platform.id} className="platform">
          <div className="stack-tight">
            <h3>{platformNameOf(platform)}</h3>
            {brief ? null : <Standing platform={platform} />}
          </div>
          <div className="platform-ways flush">
            {link === undefined ? null : (
              <Button small onClick={() => void goTo(link, tabId)} of={platformNameOf(platform)}>
                {t('openSettings')}
              </Button>
            )}
            {brief ? null : <TourStart platform={platform} />}
            <Button small look="quiet" onClick={() => show(platform.id)} of={platformNameOf(platform)}>
              {t('openChecklist')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

const because = {
  drifted: 'todayDrifted',
  open: 'todayOpen',
  notYet: 'todayNotYet',
  stale: 'todayStale',
  chooseKind: 'todayChooseKind',
} as const satisfies Record<TodayAction['because'], Key>

function Today({ today, tabId }: { today: TodayAction; tabId?: number }) {
  const { link } = today
  const name = platformNameOf({ id: today.platform, name: today.platformName })
  return (
    <section className="panel padded stack today">
      <div className="stack-tight">
        <h2 className="small soft">{t('today')}</h2>
        <p className="today-title">
          {today.because === 'chooseKind' ? t('kindQuestion', name) : titleOf(today)}
        </p>
        <p className="soft">{t(because[today.because], name)}</p>
      </div>
      {link === undefined ? null : (
        <div>
          <Button look="main" onClick={() => void goTo(link, tabId)}>
            {t('takeMeThere')}
            <Arrow size={16} />
          </Button>
        </div>
      )}
    </section>
  )
}

function Standing({ platform }: { platform: PlatformSummary }) {
  const { open, openSerious, drifted, notYet, lastReadAt } = platform
  return (
    <>
      <ul className="standing plain-list small">
        {drifted > 0 ? (
          <li className="mark-line tone-serious">
            <Back size={16} />
            {plural('slippedBack', drifted)}
          </li>
        ) : null}
        {open > 0 ? (
          <li className={`mark-line ${openSerious > 0 ? 'tone-serious' : 'tone-moderate'}`}>
            <Attention size={16} />
            {openSerious > 0 ? plural('toChangeSerious', open, openSerious) : plural('toChange', open)}
          </li>
        ) : null}
        {open === 0 && lastReadAt !== undefined ? (
          <li className="mark-line tone-good">
            <Tick size={16} />
            {t('nothingOpen')}
          </li>
        ) : null}
        {notYet > 0 ? (
          <li className="mark-line tone-soft">
            <Later size={16} />
            {plural('notYetCount', notYet)}
          </li>
        ) : null}
      </ul>
      <p className="small soft">
        {lastReadAt === undefined ? t('neverRead') : t('lastRead', ago(lastReadAt))}
      </p>
    </>
  )
}
