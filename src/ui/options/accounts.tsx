import browser from 'webextension-polyfill'
import type { PlatformSummary, PopupState } from '../../views.ts'
import { KindChooser } from '../components/kind-chooser.tsx'
import { Opens } from '../components/opens.tsx'
import { PlatformSwitch } from '../components/platform-switch.tsx'
import { plural, t } from '../words.ts'

interface Props {
  platforms: PopupState['platforms']
  changed: () => void
}

/** Which platforms it is used on, and what each account is for. Those that nothing is known of are one click away. */
export function Accounts({ platforms, changed }: Props) {
  // What is only an app, or on no platform at all, has no page that anything is done on.
  const onTheWeb = platforms.filter(({ link }) => link !== undefined)
  const known = onTheWeb.filter(isKnown)
  const others = onTheWeb.filter((platform) => !isKnown(platform))
  return (
    <section className="stack">
      <h2>{t('accountsTitle')}</h2>
      <p className="soft">{t('accountsText')}</p>
      <p>
        <a href={browser.runtime.getURL('src/ui/onboarding/index.html?again')}>{t('firstRunAgain')}</a>
        {' · '}
        <a href={browser.runtime.getURL('src/ui/practice/index.html')}>{t('practiceOpen')}</a>
      </p>
      {known.length === 0 ? null : <Rows platforms={known} changed={changed} />}
      {others.length === 0 ? null : (
        <div className="panel">
          <Opens head={plural('otherPlatforms', others.length)} open={known.length === 0}>
            <Rows platforms={others} changed={changed} />
          </Opens>
        </div>
      )}
    </section>
  )
}

function Rows({ platforms, changed }: Props) {
  return (
    <ul className="panel rows">
      {platforms.map((platform) => (
        <li key={platform.id} className="padded account">
          <h3>{platform.name}</h3>
          <div className="stack">
            <PlatformSwitch
              platform={platform.id}
              platformName={platform.name}
              on={platform.isOff === undefined}
              changed={changed}
            />
            {isInUse(platform) ? (
              <KindChooser
                platform={platform.id}
                platformName={platform.name}
                {...(platform.kind === undefined ? {} : { kind: platform.kind })}
                changed={changed}
              />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** In use, so that it matters what the account is for; the popup asks on the first page that it reads. */
const isInUse = ({ isOff, kind, lastReadAt }: PlatformSummary) =>
  isOff === undefined && (kind !== undefined || lastReadAt !== undefined)

const isKnown = (platform: PlatformSummary) => platform.isOff !== undefined || isInUse(platform)
