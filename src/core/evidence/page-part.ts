/** What can be kept of a page that no reader knows; its ids begin with the kind, and its layout is the kind. */

export type PagePart = 'selection' | 'visible-page'

/** Stands for a platform where there is none. */
export const anyPage = 'any-page'

export const isPagePart = (layout: string): layout is PagePart =>
  layout === 'selection' || layout === 'visible-page'

export const isSelection = ({ id }: { id: string }): boolean => id.startsWith('selection')
