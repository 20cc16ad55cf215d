import type { ReactNode } from 'react'
import browser from 'webextension-polyfill'

/** To our options, in a tab of their own. */
export const OptionsLink = ({ children }: { children: ReactNode }) => (
  <a href={browser.runtime.getURL('src/ui/options/index.html')} target="_blank" rel="noreferrer">
    {children}
  </a>
)
