import type { CheckView } from '../../views.ts'
import { Attention, Back, Eye, Hand, Later, Tick, Unknown } from '../components/icons.tsx'
import { t } from '../words.ts'

/** Read and confirmed never look alike: an eye for what was read, a hand for the clinician's own word. */
export function StatusMark({ check }: { check: CheckView }) {
  const [tone, Icon, words] = mark(check)
  return (
    <span className={`mark-line tone-${tone}`}>
      <Icon size={16} />
      {words}
    </span>
  )
}

function mark(check: CheckView): [string, typeof Eye, string] {
  if (check.status === 'inapplicable' || check.outcome === 'inapplicable')
    return ['soft', Tick, t('statusNotMeant')]
  if (check.status === 'confirmed') {
    return check.confirmedAs === 'notAsAdvised'
      ? ['moderate', Hand, t('statusConfirmedNot')]
      : ['accent', Hand, t('statusConfirmed')]
  }
  if (check.status === 'notYet') return ['soft', Later, t('statusNotYet')]
  if (check.outcome === 'passed') return ['good', Eye, t('statusReadPassed')]
  if (check.outcome === 'failed') {
    return check.driftedFrom === undefined
      ? ['serious', Attention, t('statusReadFailed')]
      : ['serious', Back, t('statusDrifted')]
  }
  return ['unknown', Unknown, t('statusCantTell')]
}
