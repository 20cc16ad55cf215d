/**
 * What a platform's wording rests on, in words for a reader: one file for each platform. The keys are the short names
 * of the fact tables, as the packs give them in `rests.source`; `idx:` and bare numbers are files whose project is
 * not known.
 */
const files = import.meta.glob<Readonly<Record<string, string>>>(['./*.ts', '!./index.ts'], {
  eager: true,
  import: 'names',
})

const names: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(files))

/** For example `privacy-settings guide by StellarSand, page on Facebook (S26)`; `undefined` for an unknown source. */
export function wordingSource(source: string): string | undefined {
  const name = names[source]
  return name === undefined || name.startsWith(source) ? name : `${name} (${source})`
}
