/** Which stand-in answers for which host. */

export interface Site {
  /** Entry below `client/`. */
  readonly client: string
  readonly title: string
}

export const SITES: Readonly<Record<string, Site>> = {
  'www.facebook.com': { client: 'facebook/main.ts', title: 'Facebook' },
  'accountscenter.facebook.com': { client: 'facebook/centre.ts', title: 'Accounts Center' },
  'x.com': { client: 'x/main.ts', title: 'X' },
  'web.whatsapp.com': { client: 'whatsapp/main.ts', title: 'WhatsApp' },
}

/** Hosts that only send the browser on, as the real ones do. */
export const MOVED: Readonly<Record<string, (path: string) => string>> = {
  'facebook.com': (path) => `https://www.facebook.com${path}`,
  'www.messenger.com': (path) => `https://www.facebook.com/messages${path.replace(/^\/(?=$|\?)/, '')}`,
  'twitter.com': (path) => `https://x.com${path}`,
}

export const practiceHosts: readonly string[] = Object.keys(SITES)

/** The document that every path of a site answers with; its client draws the rest. */
export const shell = (site: Site, language: string) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${site.title}</title>
<link rel="icon" href="data:,">
<script type="module" src="/__practice/client/${site.client}"></script>
</head>
<body></body>
</html>
`

export const ELSEWHERE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,"></head>
<body><h1>elsewhere</h1><p>not a practice platform</p></body>
</html>
`
