import type { OrganisationCheck, Policy } from '../core/organisation/policy.ts'
import type { Confirmation } from '../log/store.ts'
import type { CheckView } from '../views.ts'

/** What concerns everybody has its checklist under this id. */
const everywhere = 'everywhere'

/** Apart from every setting of ours. */
const settingOf = ({ id }: OrganisationCheck) => `organisation:${id}`

/** The organisation's own checks of a platform. Nothing reads them: the clinician confirms them by hand, for herself. */
export function organisationViews(
  platform: { readonly id: string; readonly name: string },
  { organisation, extraChecks }: Policy,
  confirmed: readonly Confirmation[],
  isStale: (confirmedAt: string) => boolean,
): CheckView[] {
  return extraChecks
    .filter((check) => (check.platform ?? everywhere) === platform.id)
    .map((check): CheckView => {
      const confirmation = confirmed.find(({ setting }) => setting === settingOf(check))
      return {
        platform: platform.id,
        platformName: platform.name,
        check: settingOf(check),
        title: check.title,
        setting: settingOf(check),
        label: check.title,
        impact: 'moderate',
        advice: check.advice,
        why: check.why ?? '',
        sources: [
          {
            id: settingOf(check),
            title: check.title,
            publisher: organisation ?? '',
            standing: 'organisation',
          },
        ],
        basis: { source: '' },
        path: [],
        cannotRead: 'action',
        status: confirmation === undefined ? 'notYet' : 'confirmed',
        stale: confirmation !== undefined && isStale(confirmation.confirmedAt),
        ...(check.link !== undefined && { link: check.link }),
        ...(confirmation !== undefined && {
          confirmedAt: confirmation.confirmedAt,
          confirmedAs: confirmation.as,
        }),
      }
    })
}
