import { channelKey } from '../../../core/evidence/events.ts'
import { dayOf } from '../../../core/evidence/moment.ts'
import { date, number, plural, t } from '../../words.ts'
import { typeWords } from '../type-words.ts'
import { BarChart } from './bar-chart.tsx'
import { ChartFrame } from './chart-frame.tsx'
import type { Counted } from './counted.ts'

/** Three years; more would be hairs. */
const mostWeeks = 156
const dayMs = 86_400_000

const unless = (n: number, words: () => string) => (n === 0 ? undefined : words())

/** How often: by week with the warnings marked, through what, and at what hour. */
export function Charts({ all }: { all: Counted }) {
  return (
    <>
      <Weeks all={all} />
      <Channels all={all} />
      <Hours all={all} />
    </>
  )
}

function Weeks({ all: { weeks, warnings, byRecord } }: { all: Counted }) {
  const drawn = weeks.weeks.slice(-mostWeeks)
  const every = Math.max(1, Math.min(8, Math.ceil(drawn.length / 4)))
  const start = Date.parse(drawn[0]?.monday ?? '')
  const warned = warnings.filter(({ moment }) => moment.known === 'day' || moment.known === 'time')
  const marks = warned
    .map(({ event, moment }) => ({ key: `${event.seq}`, at: (moment.wall - start) / (7 * dayMs) }))
    .filter(({ at }) => at >= 0)
  const warningsIn = (monday: string) =>
    warned
      .filter(({ moment }) => Math.floor((moment.wall - Date.parse(monday)) / (7 * dayMs)) === 0)
      .map(({ event, moment }) => t('timelineWarningOn', date(dayOf(moment.wall)), event.seq))
      .join(' · ')
  const rows = weeks.weeks
    .map(({ week, monday, count }) => ({
      key: week,
      count,
      warning: warningsIn(monday),
      name: t('timelineWeekOf', week, date(monday)),
    }))
    .filter(({ count, warning }) => count > 0 || warning !== '')
  return (
    <ChartFrame
      title={t('timelineWeeks')}
      picture={
        <BarChart
          bars={drawn.map(({ week, monday, count }, i) => ({
            key: week,
            count,
            ...(i % every === 0 && (i === 0 || i < drawn.length * 0.8) && { label: date(monday) }),
          }))}
          marks={marks}
          markLabel={t('timelineWarningAt')}
        />
      }
      notes={[
        unless(byRecord, () => plural('timelineByRecord', byRecord)),
        unless(weeks.without, () => plural('timelineWithoutDay', weeks.without)),
        unless(weeks.weeks.length - drawn.length, () => t('timelineWeeksEarlier', number(mostWeeks))),
      ]}
      caption={t('timelineTableGaps')}
      head={[t('timelineWeek'), t('timelineCount'), t('timelineWarnings')]}
      rows={rows.map(({ key, name, count, warning }) => ({ key, cells: [name, number(count), warning] }))}
    />
  )
}

function Channels({ all: { channels } }: { all: Counted }) {
  const most = Math.max(1, ...channels.map(({ count }) => count))
  return (
    <ChartFrame
      title={t('timelineChannels')}
      notes={[]}
      head={[t('timelineChannel'), t('timelineCount')]}
      rows={channels.map(({ channel, count }) => ({
        key: channelKey(channel),
        cells: [
          <bdi key="name">{'where' in channel ? channel.where : typeWords(channel.type)}</bdi>,
          <span key="count" className="chart-row">
            <svg className="chart chart-across" aria-hidden="true" height="14" width="100%">
              <rect className="chart-bar" x="0" y="0" height="14" width={`${(100 * count) / most}%`} />
            </svg>
            {number(count)}
          </span>,
        ],
      }))}
    />
  )
}

function Hours({ all: { hours } }: { all: Counted }) {
  const without = unless(hours.without, () => plural('timelineWithoutHour', hours.without))
  if (hours.hours.every(({ exact, approximate }) => exact + approximate === 0))
    return (
      <figure className="panel padded stack">
        <figcaption>
          <h3>{t('timelineHours')}</h3>
        </figcaption>
        <p className="small soft">{without}</p>
      </figure>
    )
  const isSoft = hours.hours.some(({ approximate }) => approximate > 0)
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  return (
    <ChartFrame
      title={t('timelineHours')}
      picture={
        <>
          <BarChart
            bars={hours.hours.map(({ exact, approximate }, hour) => ({
              key: `${hour}`,
              count: exact + approximate,
              soft: approximate,
              ...(hour % 6 === 0 && { label: clock(hour) }),
            }))}
          />
          {isSoft ? (
            <p className="small soft row" aria-hidden="true">
              <span className="chart-key" /> {t('timelineExact')}
              <span className="chart-key chart-key-soft" /> {t('timelineApproximate')}
            </p>
          ) : null}
        </>
      }
      notes={[t('timelineHoursText'), without]}
      head={[t('timelineHour'), t('timelineExact'), t('timelineApproximate')]}
      rows={hours.hours.map(({ exact, approximate }, hour) => ({
        key: `${hour}`,
        cells: [clock(hour), number(exact), number(approximate)],
      }))}
    />
  )
}
