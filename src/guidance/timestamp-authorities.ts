/**
 * The only hosts that this extension may ever connect to, each after it was chosen and the browser's own question
 * was answered with yes. The manifest's `connect-src` and optional host permissions are made from this list.
 * HTTPS only: over plain HTTP anybody on the way could see that the hash was sent, and hold it back.
 */
export interface TimestampAuthority {
  readonly id: string
  readonly name: string
  readonly url: `https://${string}`
  /** Key of the words on who runs it. */
  readonly about:
    | 'stampAboutFreetsa'
    | 'stampAboutSectigo'
    | 'stampAboutSectigoQualified'
    | 'stampAboutSigstore'
  /** Seconds that the authority asks to be left between two requests. */
  readonly pauseSeconds: number
  /** What it rests on that it answers over HTTPS. None was reached from here: no test leaves this computer. */
  readonly rests: string
  readonly confidence: 'documented' | 'reported' | 'unconfirmed'
}

export const timestampAuthorities: readonly TimestampAuthority[] = [
  {
    id: 'sectigo-qualified',
    name: 'Sectigo (qualified, EU)',
    url: 'https://timestamp.sectigo.com/qualified',
    about: 'stampAboutSectigoQualified',
    pauseSeconds: 15,
    rests:
      'Sectigo documents the address with http; several public projects use it with https (stored copies, read 2026-11). The pause is from the same page.',
    confidence: 'reported',
  },
  {
    id: 'sectigo',
    name: 'Sectigo',
    url: 'https://timestamp.sectigo.com/',
    about: 'stampAboutSectigo',
    pauseSeconds: 15,
    rests:
      'Sectigo documents the address with http; one public project reports a stamp over https that it verified (stored copies, read 2026-11).',
    confidence: 'reported',
  },
  {
    id: 'freetsa',
    name: 'FreeTSA',
    url: 'https://freetsa.org/tsr',
    about: 'stampAboutFreetsa',
    pauseSeconds: 0,
    rests:
      'The https address stands in its own instructions and in many public projects (stored copies, read 2026-11).',
    confidence: 'documented',
  },
  {
    id: 'sigstore',
    name: 'Sigstore',
    url: 'https://timestamp.sigstore.dev/api/v1/timestamp',
    about: 'stampAboutSigstore',
    pauseSeconds: 0,
    rests:
      "The https address stands in the project's own list of trusted roots (stored copies, read 2026-11). Meant for signatures on software; whether it welcomes others is unconfirmed.",
    confidence: 'documented',
  },
]

/** As a match pattern for the browser's permission. */
export const originOf = ({ url }: TimestampAuthority): string => `${new URL(url).origin}/*`
