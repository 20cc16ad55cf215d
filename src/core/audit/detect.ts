import type { Detection, Labels, Page, Platform, UrlPattern } from './types.ts'

const segments = (path: string) => path.split('/').filter((part) => part !== '')

const matchesPath = (pattern: string, path: string): boolean => {
  const wanted = segments(pattern)
  const given = segments(path)
  const open = wanted.at(-1) === '**'
  if (open) wanted.pop()
  if (open ? given.length < wanted.length : given.length !== wanted.length) return false
  return wanted.every((part, i) =>
    part.endsWith('*') ? given[i]?.startsWith(part.slice(0, -1)) === true : part === given[i],
  )
}

export const matchesUrl = (pattern: UrlPattern, url: URL): boolean =>
  (pattern.hosts === undefined || pattern.hosts.includes(url.hostname)) &&
  matchesPath(pattern.path, url.pathname) &&
  Object.entries(pattern.query ?? {}).every(([key, value]) => url.searchParams.get(key) === value)

const parse = (url: string): URL | undefined => {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/**
 * Says which platform and page a URL belongs to; `undefined` when it is not one of ours (other host, other scheme,
 * no URL). Pages of single-URL apps exist only while their heading or mark is visible: `isShown` answers that, and
 * without it such a page never matches.
 */
export function detect(
  url: string,
  platforms: readonly Platform[],
  isShown: (panel: Labels, page: Page) => boolean = () => false,
): Detection | undefined {
  const parsed = parse(url)
  if (parsed === undefined || parsed.protocol !== 'https:') return undefined
  const platform = platforms.find(({ hosts }) => hosts.includes(parsed.hostname))
  const page = platform?.pages.find(
    (candidate: Page) =>
      candidate.urls.some((pattern) => matchesUrl(pattern, parsed)) &&
      (candidate.panel === undefined || isShown(candidate.panel, candidate)),
  )
  if (platform === undefined || page === undefined) return undefined
  return { platform: platform.id, page: page.id, kind: page.kind }
}
