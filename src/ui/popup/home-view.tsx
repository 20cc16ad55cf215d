import type { PlatformSummary, PopupState, TodayAction } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Arrow, Attention, Back, Later, Tick } from '../components/icons.tsx'
import { ago, type Key, plural, t } from '../words.ts'
import { goTo } from './leave.ts'

/** No settings and no messages here: the one thing to do today, and where each platform stands. */
export function HomeView({ state, tabId }: { state: PopupState; tabId?: number }) {
  const here = state.page
  return (
    <>
      {here ? <p className="soft">{t('nothingHere', here.platformName)}</p> : null}
      {state.today ? <Today today={state.today} {...(tabId === undefined ? {} : { tabId })} /> : null}
      <section className="stack">
        <h2>{t('yourPlatforms')}</h2>
        <ul className="panel rows">
          {state.platforms.map((platform) => (
            <li key={platform.id} className="platform">
              <div className="stack-tight">
                <h3>{platform.name}</h3>
                <Standing platform={platform} />
              </div>
              <Button small onClick={() => void goTo(platform.link, tabId)} of={platform.name}>
                {t('openSettings')}
              </Button>
            </li>
          ))}
        </ul>
        <p className="small soft">{t('limits')}</p>
      </section>
    </>
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
  return (
    <section className="panel padded stack today">
      <div className="stack-tight">
        <h2 className="small soft">{t('today')}</h2>
        <p className="today-title">
          {today.because === 'chooseKind' ? t('kindQuestion', today.platformName) : today.title}
        </p>
        <p className="soft">{t(because[today.because], today.platformName)}</p>
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
