import browser from 'webextension-polyfill'

/**
 * Calls back when the log is locked, whoever locks it: the identity leaves the session's memory then. For pages; the
 * background has its own way (`onLock`). Returns how to stop.
 */
export function onLocked(forget: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes.identity : undefined
    if (change !== undefined && change.newValue === undefined) forget()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
