import english from '../../../public/_locales/en/messages.json'
import { shown } from './shown.ts'
import { answers, commands, type Preview } from './states.ts'

/** Enough of the browser's API for our pages; what the background would say comes from `states.ts`. */

const asked = new URLSearchParams(location.search)
const chosen = asked.get('preview') ?? 'home'
const language = asked.get('language') ?? 'en-GB'
const preview: Preview = answers[chosen] ?? {}
const calls: { name: string; args: unknown }[] = []
Object.assign(window, { calls })

type Words = Readonly<Record<string, { message: string }>>
const locales = import.meta.glob<Words>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
})
/** As in a browser: what a language lacks is said in English. */
const words: Words = { ...english, ...locales[`../../../public/_locales/${language}/messages.json`] }
/** The same entries, asked for by number. */
const at = (args: unknown) => {
  const { seqs } = args as { seqs: number[] }
  const views = shown(preview)
  return views instanceof Error ? views : seqs.flatMap((seq) => views.find((view) => view.seq === seq) ?? [])
}
const record = (name: string) => (args?: unknown) => {
  calls.push({ name, args })
  return Promise.resolve({})
}

async function answer(name: string, args: unknown): Promise<unknown> {
  const found = name === 'entriesAt' ? at : (preview[name as keyof Preview] as unknown)
  if (found === 'never') return new Promise(() => {})
  if (found === 'dies') return undefined
  const value = typeof found === 'function' ? found(args) : found
  if (value instanceof Error) return { ok: false, error: value.name, message: value.message }
  return { ok: true, value: value ?? null }
}

export default {
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
    getUILanguage: () => language,
  },
  runtime: {
    sendMessage: (envelope: { name: string; args: unknown }) => {
      calls.push({ name: envelope.name, args: envelope.args })
      return answer(envelope.name, envelope.args)
    },
    getURL: (path: string) => `chrome-extension://preview/${path}`,
    getManifest: () => ({ version: '0.1.0' }),
  },
  storage: {
    onChanged: { addListener: () => {}, removeListener: () => {} },
    local: { get: async () => ({}) },
    session: { get: async () => ({}), remove: async () => {}, set: async () => {} },
  },
  alarms: { create: async () => {}, clear: async () => {} },
  tabs: {
    query: async () => [{ id: 1, url: 'https://www.facebook.com/settings' }],
    get: async (id: number) => ({ id, url: 'https://www.facebook.com/settings' }),
    update: (id: number, to: unknown) => record('tabs.update')([id, to]),
    create: record('tabs.create'),
    reload: record('tabs.reload'),
  },
  permissions: {
    contains: () => Promise.resolve(false),
    request: (args: unknown) => {
      calls.push({ name: 'permissions.request', args })
      return Promise.resolve(false)
    },
  },
  commands: { getAll: async () => commands },
}
