import { useState } from 'react'
import type { Outline } from '../../../core/evidence/hand-over/outline.ts'
import { rangesOf } from '../../../core/evidence/hand-over/plan.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { bytes, plural, t } from '../../words.ts'
import { Going } from './going.tsx'
import { type HandOverState, put } from './state.ts'
import type { Chosen } from './use-chosen.ts'
import { useInside } from './use-inside.ts'
import { profileWords } from './words-of.ts'

const pageSize = 25

/** Step 3: exactly what goes, and what the clinician may have overlooked. */
export function Look({ state, chosen }: { state: HandOverState; chosen: Chosen }) {
  const { plan, copies } = chosen
  const [count, setCount] = useState(pageSize)
  const going = [...plan.whole, ...plan.extracts].sort((a, b) => a.seq - b.seq)
  const isEmpty = going.length === 0
  const size = plan.bytes + copies.reduce((sum, { png }) => sum + png.length, 0)

  return (
    <div className="stack">
      <dl className="facts">
        <Fact name={t('handOverTo')}>
          {[t(profileWords[state.profile][0]), state.to].filter(Boolean).join(' · ')}
        </Fact>
        {state.purpose === '' ? null : <Fact name={t('handOverPurpose')}>{state.purpose}</Fact>}
        <Fact name={t('handOverWholeTitle')}>
          {plan.whole.length === 0 ? t('handOverNoneOf') : rangesOf(plan.whole.map(({ seq }) => seq))}
        </Fact>
        <Fact name={t('handOverExtractTitle')}>
          {plan.extracts.length === 0 ? t('handOverNoneOf') : rangesOf(plan.extracts.map(({ seq }) => seq))}
        </Fact>
        <Fact name={t('handOverOutTitle')}>
          {plan.withheld.length === 0 ? t('handOverNoneOf') : rangesOf(plan.withheld)}
        </Fact>
        <Fact name={t('handOverFilesTitle')}>
          {t('handOverFilesCount', plan.files.length, copies.length, bytes(size))}
        </Fact>
      </dl>
      {isEmpty ? (
        <Note tone="attention">{t('handOverNothing')}</Note>
      ) : (
        <>
          <Note>{t('handOverAlways')}</Note>
          {plan.extracts.length === 0 ? null : <Note>{t('handOverExtractMeans')}</Note>}
          <Warnings chosen={chosen} going={going} />
          <ul className="plain-list stack">
            {going.slice(0, count).map((outline) => (
              <Going key={outline.seq} outline={outline} chosen={chosen} />
            ))}
          </ul>
          {going.length > count ? (
            <div>
              <Button onClick={() => setCount(count + pageSize)}>
                {plural('handOverMore', going.length - count)}
              </Button>
            </div>
          ) : null}
          <Places chosen={chosen} />
        </>
      )}
      <div className="row">
        {isEmpty ? null : (
          <Button look="main" onClick={() => put({ step: 'make' })}>
            {t('handOverNextMake')}
          </Button>
        )}
        <Button onClick={() => put({ step: 'what' })}>{t('handOverBack')}</Button>
      </div>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function Warnings({ chosen, going }: { chosen: Chosen; going: readonly Outline[] }) {
  const inside = useInside(chosen)
  const windows = going.filter(({ seq, files }) =>
    files.some(({ name, role, type }) => {
      const isPicture = role === 'original' && type.startsWith('image/')
      return isPicture && chosen.plan.files.some((file) => file.seq === seq && file.name === name)
    }),
  )
  if (inside.is === 'looking') return <p role="status">{t('handOverLooking', inside.done, inside.total)}</p>
  if (inside.is === 'failed') return <Note tone="attention">{t('handOverLookFailed')}</Note>
  const { names, others, contacts } = inside
  return (
    <div className="stack-tight">
      {windows.length === 0 ? null : (
        <Note tone="attention">{t('handOverWindows', rangesOf(windows.map(({ seq }) => seq)))}</Note>
      )}
      {others.length === 0 ? null : <Note tone="attention">{t('handOverThird', rangesOf(others))}</Note>}
      {contacts.length === 0 ? null : (
        <Note tone="attention">{t('handOverContacts', rangesOf(contacts))}</Note>
      )}
      <p className="small" dir="auto">
        <strong>{t('handOverNames')}</strong> {names.length === 0 ? t('handOverNoneOf') : names.join(' · ')}
      </p>
    </div>
  )
}

const placesShown = 500

function Places({ chosen }: { chosen: Chosen }) {
  const { paths } = chosen.plan
  return (
    <details className="more">
      <summary>{plural('handOverPlaces', paths.length)}</summary>
      <ul className="small handover-list">
        {paths.slice(0, placesShown).map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
        {paths.length > placesShown ? <li>{t('handOverPlacesMore', paths.length - placesShown)}</li> : null}
      </ul>
    </details>
  )
}
