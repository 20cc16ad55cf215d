import { useCallback } from 'react'
import { ask } from '../../protocol.ts'
import type { PlatformSummary } from '../../views.ts'
import { platformNameOf } from '../check-words.ts'
import { Button } from '../components/button.tsx'
import { Back } from '../components/icons.tsx'
import { PageFailure } from '../components/page-failure.tsx'
import { useAnswer } from '../use-answer.ts'
import { t } from '../words.ts'
import { Checklist } from './checklist.tsx'
import { TourStart } from './tour/begin-tour.tsx'

interface Props {
  platform: PlatformSummary
  tabId: number
  back: () => void
}

/** The checklist of one platform, without being on any page of it. */
export function OnePlatform({ platform, tabId, back }: Props) {
  const { id } = platform
  const question = useCallback(() => ask('checklist', { platform: id }), [id])
  const { value: checks, error, again } = useAnswer(question)
  return (
    <section className="stack">
      <div className="spread flush">
        <Button small look="quiet" onClick={back}>
          <Back size={16} />
          {t('backToAll')}
        </Button>
        <TourStart platform={platform} />
      </div>
      {checks === undefined ? (
        error === undefined ? (
          <p role="status">{t('loading')}</p>
        ) : (
          <PageFailure again={() => void again()} />
        )
      ) : (
        <Checklist
          checks={checks}
          platformName={platformNameOf(platform)}
          tabId={tabId}
          changed={() => void again()}
        />
      )}
    </section>
  )
}
