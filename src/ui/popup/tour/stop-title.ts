import { t } from '../../words.ts'

/** What has no page of its own is done in the app, or away from the screen. */
export const stopTitle = ({ title }: { title?: string }): string => title ?? t('tourElsewhere')
