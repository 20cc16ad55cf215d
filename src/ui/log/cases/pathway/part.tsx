import type { StageView, StepView } from '../../../../requests/pathway.ts'
import { plural, t } from '../../../words.ts'
import { Step } from './step.tsx'

interface Props {
  part: StageView
  caseId: string
  here: string
  letter: () => void
}

/** A stage or a branch: the next step first, everything else folded away until it is wanted. */
export function Part({ part, ...shared }: Props) {
  const { title, when, steps } = part
  const [next] = steps.filter(({ is }) => is === 'next')
  const of = (is: StepView['is']) => steps.filter((step) => step.is === is)
  return (
    <section className="stack">
      <div className="stack-tight">
        <h3>{title}</h3>
        <p className="small soft">{when}</p>
      </div>
      {next === undefined ? (
        <p>{t('pathwayAllDone')}</p>
      ) : (
        <div className="path-step path-step-next stack-tight">
          <h4 className="small soft">{t('pathwayNext')}</h4>
          <Step step={next} {...shared} />
        </div>
      )}
      <Folded words={plural('pathwayLater', of('later').length)} steps={of('later')} {...shared} />
      <Folded words={plural('pathwayToKnow', of('toKnow').length)} steps={of('toKnow')} {...shared} />
      <Folded words={plural('pathwayDone', of('done').length)} steps={of('done')} {...shared} />
    </section>
  )
}

function Folded({
  words,
  steps,
  ...shared
}: Omit<Props, 'part'> & { words: string; steps: readonly StepView[] }) {
  if (steps.length === 0) return null
  return (
    <details className="more">
      <summary>{words}</summary>
      <ol className="plain-list stack path-steps">
        {steps.map((step) => (
          <li key={step.id} className="path-step">
            <Step step={step} {...shared} />
          </li>
        ))}
      </ol>
    </details>
  )
}
