import type { ReactNode } from 'react'
import browser from 'webextension-polyfill'

/** To our options, or to one part of them, in a tab of their own. */
export const OptionsLink = ({ children, at }: { children: ReactNode; at?: 'reminders' }) => (
  <a
    href={browser.runtime.getURL(`src/ui/options/index.html${at === undefined ? '' : `#${at}`}`)}
    target="_blank"
    rel="noreferrer"
  >
    {children}
  </a>
)
