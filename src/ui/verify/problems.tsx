import type { DescribedProblem } from '../../core/evidence/bundle/describe.ts'
import { Said } from '../components/said.tsx'
import { plural, t } from '../words.ts'
import { placeWords, problemWords } from './problem-words.ts'

/** A bundle of which everything was changed is not helped by a list of everything. */
const mostShown = 100

/** What is wrong and where. Names and details come from the bundle: text only, in their own direction. */
export function Problems({ problems }: { problems: readonly DescribedProblem[] }) {
  const rest = problems.length - mostShown
  return (
    <>
      <ul className="check-problems stack-tight">
        {problems.slice(0, mostShown).map((problem, at) => (
          <li key={`${problem.kind}-${String(at)}`}>
            <strong>
              <Said>{placeWords(problem.place)}</Said>
            </strong>
            <br />
            {t(problemWords[problem.kind])}
            {problem.detail === undefined || problem.detail === '' ? null : (
              <span className="small soft check-detail" dir="ltr">
                {t('checkDetail', problem.detail)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{plural('checkMore', rest)}</p> : null}
    </>
  )
}
