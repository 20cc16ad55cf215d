import type { AccountKind, Check, Finding, Impact, Observation, Outcome } from './types.ts'

const worst: Record<Impact, number> = { critical: 0, serious: 1, moderate: 2, minor: 3 }
const openFirst: Record<Outcome, number> = { failed: 0, cantTell: 1, passed: 2, inapplicable: 3 }

const outcomeOf = (check: Check, kind: AccountKind, value: string | undefined): Outcome => {
  const accepted = check.accept[kind]
  if (accepted === 'inapplicable') return 'inapplicable'
  if (value === undefined) return 'cantTell'
  return accepted.includes(value) ? 'passed' : 'failed'
}

/**
 * Judges what was read on a page, worst first. A check passes only on a value that was read and is accepted for
 * this account kind (promise 2: unknown is never safe). An observation that no check is about gives no finding.
 */
export function judge(
  observations: readonly Observation[],
  checks: readonly Check[],
  kind: AccountKind,
): Finding[] {
  return observations
    .flatMap((observation) =>
      checks
        .filter(({ setting }) => setting === observation.setting)
        .map((check): Finding => {
          const outcome = outcomeOf(check, kind, observation.value)
          const { platform, page, setting, reason } = observation
          return {
            platform,
            page,
            check: check.id,
            setting,
            outcome,
            impact: check.impact,
            ...(outcome === 'cantTell' && { reason: reason ?? 'notFound' }),
            observation,
          }
        }),
    )
    .sort(worstFirst)
}

/** Failed before cannot-tell before passed; within each the gravest impact first. */
export const worstFirst = (
  a: { outcome: Outcome; impact: Impact },
  b: { outcome: Outcome; impact: Impact },
): number => openFirst[a.outcome] - openFirst[b.outcome] || worst[a.impact] - worst[b.impact]

/** Failed findings of serious or critical impact: the number on the toolbar. */
export const openSerious = (findings: readonly { outcome: Outcome; impact: Impact }[]): number =>
  findings.filter(({ outcome, impact }) => outcome === 'failed' && worst[impact] <= worst.serious).length
