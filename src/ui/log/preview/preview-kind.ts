import type { EntryView } from '../../../views.ts'

/** What a file is shown as. The type is the sender's word; the ending is taken where there is none. */
export type PreviewKind = 'pdf' | 'mail' | 'sound'

const sounds = ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/aac', 'audio/ogg', 'audio/opus', 'audio/wav']
const soundTypes = new Set([
  ...sounds,
  'audio/x-wav',
  'audio/wave',
  'audio/webm',
  'audio/flac',
  'audio/x-flac',
])

const endings: Readonly<Record<string, PreviewKind>> = {
  pdf: 'pdf',
  eml: 'mail',
  ...Object.fromEntries(['mp3', 'm4a', 'aac', 'ogg', 'oga', 'opus', 'wav', 'flac'].map((e) => [e, 'sound'])),
}

/** `undefined`: this file is only kept. */
export function previewKind({ type, importedAs, name }: EntryView['files'][number]): PreviewKind | undefined {
  const plain = type.split(';')[0]?.trim().toLowerCase() ?? ''
  if (plain === 'application/pdf') return 'pdf'
  if (plain === 'message/rfc822') return 'mail'
  if (soundTypes.has(plain)) return 'sound'
  if (plain !== '' && plain !== 'application/octet-stream') return undefined
  const ending = (importedAs ?? name).split('.').at(-1)?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined
}
