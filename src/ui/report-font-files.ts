import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline'
import cyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?inline'
import devanagari from '@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff?inline'
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline'
import greekExt from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?inline'
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline'
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?inline'
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline'
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?inline'
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline'
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?inline'
import hebrew from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?inline'

/** Noto Sans (SIL Open Font License 1.1) as `data:` addresses: a chunk of its own, loaded when a report is made. */
export const regular = [
  ...[latin, latinExt, vietnamese, greek, greekExt, cyrillic, cyrillicExt],
  ...[hebrew, arabic, devanagari],
]
export const bold = [latinBold, latinExtBold]
