/**
 * What runs inside Firefox, in the browser window and with its privileges. A page is named by a target: the `browserId` of
 * a tab, `popup` or `background`. Frame scripts carry the work into the page's process. Evaluation goes through the
 * engine's debugger, as developer tools do it: no CSP forbids it, and it meets the page's own globals.
 */
export const library = (geckoId: string): string => `
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
const extension = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})?.extension
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const until = async (what, probe, timeoutMs = 10000) => {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(30)) {
    const value = await probe()
    if (value) return value
  }
  throw new Error(what + ' did not come within ' + timeoutMs + ' ms')
}
const tabOf = (browserId) => gBrowser.tabs.find((tab) => tab.linkedBrowser.browserId === browserId)
const popupBrowser = () => document.querySelector('.webextension-popup-browser')
const backgroundBrowser = () => [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser
const browserOf = (target) => {
  const browser = target === 'popup' ? popupBrowser()
    : target === 'background' ? backgroundBrowser() : tabOf(target)?.linkedBrowser
  if (!browser) throw new Error('there is no such page: ' + target)
  return browser
}
const inPage = (browser, body, value) => new Promise((resolve, reject) => {
  const manager = browser.messageManager
  const name = 'Chaperone:' + Date.now() + ':' + Math.random()
  const listener = ({ data }) => {
    stop()
    data.failed === undefined ? resolve(data.value) : reject(new Error(data.failed))
  }
  // A page that moves to another process, or ends, never answers.
  const watch = setInterval(() => {
    if (browser.isConnected && browser.messageManager === manager) return
    stop()
    reject(new Error('the page is gone'))
  }, 100)
  const stop = () => {
    clearInterval(watch)
    manager.removeMessageListener(name, listener)
  }
  manager.addMessageListener(name, listener)
  const code = '(async (value) => { try { sendAsyncMessage(' + JSON.stringify(name) + ', { value: await (async () => {'
    + body + '})() }) } catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { failed: String(error) }) } })('
    + JSON.stringify(value ?? null) + ')'
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false)
})
const evaluate = (browser, expression) => inPage(browser, ${JSON.stringify(`
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs')
  const box = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true })
  addDebuggerToGlobal(box)
  const debug = new box.Debugger()
  const done = debug.addDebuggee(content).executeInGlobal(value)
  debug.removeAllDebuggees()
  if (!done || 'throw' in done) {
    const thrown = done?.throw?.unsafeDereference?.()
    throw new Error('cannot be evaluated: ' + (thrown?.message ?? thrown))
  }
  const result = done.return
  const gone = new Promise((resolve, reject) => {
    content.addEventListener('pagehide', () => reject(new Error('the page is gone')), { once: true })
  })
  return await Promise.race([gone, result?.unsafeDereference ? result.unsafeDereference() : result])
`)}, expression)
const act = (browser, kind, selector) => inPage(browser, ${JSON.stringify(`
  const element = content.document.querySelector(value.selector)
  if (!element) throw new Error('nothing matches ' + value.selector)
  element.scrollIntoView({ block: 'center', inline: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0) throw new Error('not visible: ' + value.selector)
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const pressed = type === 'mousemove' ? 0 : 1
    const [left, top] = [x + width / 2, y + height / 2]
    if (content.synthesizeMouseEvent) {
      content.synthesizeMouseEvent(type, left, top, { button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: pressed })
    } else content.windowUtils.sendMouseEvent(type, left, top, 0, pressed, 0)
  }
  if (value.kind === 'select') {
    element.focus()
    element.select ? element.select() : content.getSelection().selectAllChildren(element)
  }
`)}, { kind, selector })
const insert = (browser, text) => inPage(browser, \`content.document.execCommand(value === '' ? 'delete' : 'insertText', false, value)\`, text)
const picture = async (browser) => {
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1]
}
const openTab = async (url) => {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
  const tab = gBrowser.addTab(url, { triggeringPrincipal })
  gBrowser.selectedTab = tab
  const browser = tab.linkedBrowser
  await until('the load of ' + url, () =>
    browser.currentURI.spec !== 'about:blank' && !browser.webProgress.isLoadingDocument, 20000)
  const { documentURI } = browser
  if (documentURI?.spec.startsWith('about:neterror') || documentURI?.spec.startsWith('about:certerror')) {
    throw new Error('cannot load ' + url + ': ' + documentURI.spec)
  }
  return browser.browserId
}
const browserAction = () => ExtensionParent.apiManager.global.browserActionFor(extension)
const openPopup = async (browserId) => {
  if (popupBrowser()) await closePopup()
  gBrowser.selectedTab = tabOf(browserId)
  await browserAction().openPopup(window, false)
  // The popup is first loaded in a hidden browser, which is swapped for the shown one.
  await until('the popup', async () => {
    const browser = popupBrowser()
    return browser?.closest('panel')?.state === 'open' && browser.currentURI.spec.startsWith('moz-extension:')
      && !browser.webProgress.isLoadingDocument
  })
}
const closePopup = async () => {
  popupBrowser()?.closest('panel')?.hidePopup()
  await until('the end of the popup', () => !popupBrowser())
}
const wakeBackground = async () => {
  if (!backgroundBrowser()) await extension.wakeupBackground()
  await until('the background page', async () => {
    const browser = backgroundBrowser()
    return browser && (await evaluate(browser, 'document.readyState')) === 'complete'
  })
}
const stopBackground = async () => {
  const stopped = backgroundBrowser()
  // Else Firefox spares a background that still owes an answer, which is just the one to be stopped.
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
  // A request may have woken the next one already.
  await until('the end of the background page', () => backgroundBrowser() !== stopped || !stopped)
}
`
