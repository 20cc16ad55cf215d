import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-google-telegram-tiktok-others.md §11; first match wins. */
export const pages: readonly Page[] = []
