import type { OrganisationView } from '../../requests/settings.ts'
import { t } from '../words.ts'
import { Said } from './said.tsx'

/** Somebody whom the organisation named, with the ways to reach them. Nothing is ever sent there by us. */
export function OrganisationContact({ name, phone, url }: OrganisationView['contacts'][number]) {
  return (
    <>
      <Said>{name}</Said>
      {phone === undefined ? null : (
        <>
          {' · '}
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">
            {phone}
          </a>
        </>
      )}
      {url === undefined ? null : (
        <>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer noopener" dir="ltr">
            {new URL(url).host}
            <span className="unseen"> {t('newTab')}</span>
          </a>
        </>
      )}
    </>
  )
}
