import { type Key, t } from '../words.ts'

const words: Partial<Record<string, Key>> = {
  image: 'mediaImage',
  photo: 'mediaImage',
  video: 'mediaVideo',
  voice: 'mediaVoice',
  audio: 'mediaVoice',
  sticker: 'mediaSticker',
  gif: 'mediaGif',
  file: 'mediaFile',
  document: 'mediaFile',
  link: 'mediaLink',
}

/** A kind of attachment; one that we have no word for is shown as it is written. */
export function mediaWords(kind: string): string {
  const key = words[kind]
  return key === undefined ? kind : t(key)
}
