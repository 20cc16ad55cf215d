import { useEffect, useState } from 'react'
import browser from 'webextension-polyfill'

export interface Tab {
  id: number
  /** Only where the browser lets us see it. */
  host?: string
}

/** The tab that the popup is about: the one asked for, else the active one. `null` when there is none. */
export function useTab(asked?: number): Tab | null | undefined {
  const [tab, setTab] = useState<Tab | null>()
  useEffect(() => {
    find(asked).then(setTab, () => setTab(asked === undefined ? null : { id: asked }))
  }, [asked])
  return tab
}

async function find(asked?: number): Promise<Tab | null> {
  const tab =
    asked === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(asked)
  if (tab?.id === undefined) return null
  const host = hostOf(tab.url)
  return host === undefined ? { id: tab.id } : { id: tab.id, host }
}

function hostOf(url?: string): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  return parsed.protocol === 'https:' ? parsed.hostname : undefined
}
