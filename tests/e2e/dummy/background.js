const api = globalThis.browser ?? globalThis.chrome

globalThis.wokenAt = Date.now()
api.action.setBadgeText({ text: '7' })
api.runtime.onMessage.addListener((message, _sender, reply) => {
  reply(`${message} heard`)
})
