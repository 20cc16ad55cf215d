import type { BundleTexts } from './bundle-input.ts'
import limits from './limits.txt?raw'
import guide from './verify-guide.txt?raw'

export const englishTexts: BundleTexts = { limits, guide }
