import { useEffect, useState } from 'react'
import browser, { type Commands } from 'webextension-polyfill'
import { t } from '../words.ts'

/** The shortcuts as the browser has them now, and where to change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Commands.Command[]>([])
  useEffect(() => {
    browser.commands.getAll().then(setCommands, () => setCommands([]))
  }, [])
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:')

  return (
    <section className="stack">
      <h2>{t('shortcutsTitle')}</h2>
      <dl className="panel rows">
        {commands.map((command) => (
          <div key={command.name} className="padded spread">
            <dt>{command.name?.startsWith('_execute') ? t('commandOpen') : command.description}</dt>
            <dd>
              {command.shortcut ? (
                <kbd>{command.shortcut}</kbd>
              ) : (
                <span className="soft">{t('noShortcut')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{isFirefox ? t('shortcutsFirefox') : t('shortcutsChrome')}</p>
    </section>
  )
}
