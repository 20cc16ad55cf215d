import browser from 'webextension-polyfill'
import { discreetKey } from '../requests/settings.ts'

/** A neutral name and icon in the toolbar, for those over whose shoulder somebody looks. */

const sizes = [16, 32, 48, 128] as const

const isDiscreet = async (): Promise<boolean> =>
  (await browser.storage.local.get(discreetKey))[discreetKey] === true

export const setDiscreet = (on: boolean): Promise<void> =>
  on ? browser.storage.local.set({ [discreetKey]: true }) : browser.storage.local.remove(discreetKey)

const iconPath = (size: (typeof sizes)[number], discreet: boolean): string =>
  discreet ? `/icons/neutral-${size}.png` : `/icons/${size}.png`

const shownName = (discreet: boolean): string =>
  browser.i18n.getMessage(discreet ? 'discreetName' : 'extensionName')

/** A notification stands on the screen for everybody, so it bears the neutral name too. */
export async function notificationLook(): Promise<{ title: string; iconUrl: string }> {
  const discreet = await isDiscreet().catch(() => false)
  return { title: shownName(discreet), iconUrl: browser.runtime.getURL(iconPath(128, discreet)) }
}

const show = async (discreet: boolean): Promise<void> => {
  await browser.action.setTitle({ title: shownName(discreet) })
  await browser.action.setIcon({
    path: Object.fromEntries(sizes.map((size) => [size, iconPath(size, discreet)])),
  })
}

/** Firefox forgets the toolbar's name and icon when it ends, so they are put there again at each start. */
export function listenForDiscreet(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(discreetKey in changes)) return
    void show(changes[discreetKey]?.newValue === true).catch(() => undefined)
  })
  void isDiscreet().then(
    (discreet) => (discreet ? show(true) : undefined),
    () => undefined,
  )
}
