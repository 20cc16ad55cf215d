/** Continues the library of firefox-script.ts: the real context menu, and the real shortcut's own element. */
export const pointing = `
const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon
const idsOf = (elements) => [...elements].filter((one) => !one.hidden).map(({ id }) => id).join(' ')
const chooseFromMenu = async (browserId, selector) => {
  gBrowser.selectedTab = tabOf(browserId)
  await inPage(tabOf(browserId).linkedBrowser, ${JSON.stringify(`
    const element = content.document.querySelector(value)
    if (!element) throw new Error('nothing matches ' + value)
    element.scrollIntoView({ block: 'center', inline: 'center' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const [left, top] = [x + width / 2, y + height / 2]
    for (const type of ['mousedown', 'contextmenu', 'mouseup']) {
      if (content.synthesizeMouseEvent) {
        content.synthesizeMouseEvent(type, left, top, { button: 2, buttons: type === 'mousedown' ? 2 : 0, clickCount: 1 })
      } else content.windowUtils.sendMouseEvent(type, left, top, 2, 1, 0)
    }
  `)}, selector)
  const menu = document.getElementById('contentAreaContextMenu')
  await until('the context menu', () => menu.state === 'open')
  const ours = makeWidgetId(extension.id) + '-menuitem-'
  const item = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.startsWith(ours))
  if (!item) {
    menu.hidePopup()
    throw new Error('our item is not among ' + idsOf(menu.children))
  }
  menu.activateItem(item)
  await until('the end of the menu', () => menu.state === 'closed')
}
const pressShortcut = async (browserId, letter) => {
  gBrowser.selectedTab = tabOf(browserId)
  const keys = document.getElementById('ext-keyset-id-' + makeWidgetId(extension.id))?.children ?? []
  const isOurs = (key) => [key.getAttribute('modifiers'), key.getAttribute('key')].join(' ').toLowerCase() === 'alt,shift ' + letter
  const found = [...keys].filter(isOurs)
  if (found.length !== 1) throw new Error('not one Alt+Shift+' + letter + ', but ' + found.length + ' of ' + keys.length)
  const [key] = found
  key.doCommand()
}
`
