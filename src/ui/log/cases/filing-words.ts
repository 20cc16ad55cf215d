import type { Case, CaseFacts } from '../../../core/evidence/cases.ts'
import { t } from '../../words.ts'

/** What an entry says that is only about how others belong together; it has no words of its own. */
export function filingWords(fact: CaseFacts & { amendsSeq?: number }, cases: readonly Case[]): string {
  const { id, case: filed, amends, amendsSeq = 0, who, whatHappened } = fact
  const name = cases.find((one) => one.id === filed)?.pseudonym ?? filed ?? ''
  const merged = cases.find((one) => one.id === amends)
  if (filed === id) return t('caseOpened', whatHappened)
  if (who !== undefined) return t('caseIdentityRecorded', name)
  if (filed === undefined) return t('caseUnfiled', amendsSeq)
  return merged === undefined || merged.id === filed
    ? t('caseFiled', amendsSeq, name)
    : t('caseMerged', merged.pseudonym, name)
}
