const api = globalThis.browser ?? globalThis.chrome
const result = document.querySelector('#result')

document.querySelector('#shoot').addEventListener('click', async (event) => {
  try {
    const picture = await api.tabs.captureVisibleTab({ format: 'png' })
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const [run] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title })
    result.dataset.active = navigator.userActivation.isActive
    result.dataset.trusted = event.isTrusted
    result.dataset.picture = picture
    result.textContent = `read: ${run.result}`
  } catch (error) {
    result.textContent = `refused: ${error.message}`
  }
})
