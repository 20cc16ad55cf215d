import type { Check, Control, Impact, ManualSetting, Page, Platform } from '../../../src/core/audit/types.ts'
import type { KnownInFull } from '../../../src/core/tour/review.ts'

/** An invented platform with a page that can be read, a panel, an address of its own and things in an app. */

const rests = { source: 'S', on: '2026-05', confidence: 'V' } as const

const page = (id: string, panel?: true): Page => ({
  id,
  kind: 'settings',
  title: `The ${id} page`,
  urls: [{ path: `/${id}` }],
  link: `https://site.example/${id}`,
  ...(panel && { panel: { en: [id] } }),
})

const labelled = (setting: string, pages: string[]) =>
  ({ setting, pages, labels: { en: [`Label of ${setting}`], de: [`Name von ${setting}`] }, rests }) as const

const controls: readonly Control[] = [
  { form: 'switch', ...labelled('minorOne', ['quiet']) },
  {
    form: 'choice',
    values: ['everyone', 'onlyMe'],
    offValue: 'never',
    ...labelled('friends', ['reach', 'quiet']),
  },
  { form: 'switch', inverted: true, ...labelled('search', ['reach']) },
  { form: 'switch', retired: true, ...labelled('old', ['reach']) },
  {
    form: 'methods',
    methods: [{ value: 'key', labels: { en: ['Security key'] } }],
    none: 'nothing',
    ...labelled('signIn', ['inside']),
  },
]

const manual: readonly ManualSetting[] = [
  { setting: 'apps', title: 'Apps', path: [], link: 'https://site.example/reach', cannotRead: 'list', rests },
  { setting: 'mail', title: 'Mail', path: [], link: 'https://other.example/a', cannotRead: 'action', rests },
  { setting: 'post', title: 'Post', path: [], link: 'https://other.example/a', cannotRead: 'list', rests },
  { setting: 'phone', title: 'Phone', path: ['App', 'Phone'], cannotRead: 'appOnly', rests },
]

export const platform: Platform = {
  id: 'site',
  name: 'Site',
  hosts: ['site.example'],
  pages: [page('quiet'), page('reach'), page('inside', true)],
  values: { everyone: { en: ['Everyone'] }, onlyMe: { en: ['Only me'], de: ['Nur ich'] } },
  controls,
  manual,
  layouts: [],
}

export const check = (setting: string, impact: Impact, professional?: 'inapplicable'): Check => ({
  id: `check-${setting}`,
  title: `Mind ${setting}`,
  impact,
  setting,
  accept: { personal: ['off'], professional: professional ?? ['off'] },
  advice: 'Choose so.',
  why: 'Because.',
  sources: [],
})

export const checks: readonly Check[] = [
  check('apps', 'moderate'),
  check('friends', 'serious'),
  check('mail', 'serious'),
  check('minorOne', 'minor', 'inapplicable'),
  check('old', 'critical'),
  check('phone', 'critical'),
  check('post', 'minor'),
  check('search', 'critical'),
  check('signIn', 'serious'),
  check('unheardOf', 'critical'),
]

export const known = (setting: string, more: Partial<KnownInFull> = {}): KnownInFull => ({
  check: `check-${setting}`,
  title: `Mind ${setting}`,
  status: 'notYet',
  ...more,
})

export const readAs = (setting: string, outcome: 'passed' | 'failed' | 'cantTell', more = {}): KnownInFull =>
  known(setting, { status: 'read', outcome, readAt: '2026-11-29T09:00:00Z', ...more })
