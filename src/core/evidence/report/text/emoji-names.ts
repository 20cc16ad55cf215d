import table from './emoji-names.txt?raw'

/**
 * The Unicode names of emoji (CLDR short names), as `emoji-names.txt` lists them: one a line, code points in hex
 * joined by `-`, without variation selectors and skin tones, then the name. Made from emojibase-data 17.0.0 (MIT);
 * the names are Unicode's (Unicode License v3).
 */
let names: ReadonlyMap<string, string> | undefined

const tones: Readonly<Record<string, string>> = {
  '1F3FB': 'light skin tone',
  '1F3FC': 'medium-light skin tone',
  '1F3FD': 'medium skin tone',
  '1F3FE': 'medium-dark skin tone',
  '1F3FF': 'dark skin tone',
}

/** Name of an emoji, skin tones at its end; `undefined` where the table has it not. */
export function emojiName(cluster: string): string | undefined {
  names ??= new Map(
    table.split('\n').flatMap((line) => {
      const at = line.indexOf(' ')
      return at < 1 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
    }),
  )
  const codes = Array.from(cluster, (char) =>
    (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  ).filter((code) => code !== 'FE0F' && code !== 'FE0E')
  const exact = names.get(codes.join('-'))
  if (exact !== undefined) return exact
  const toned = codes.flatMap((code) => tones[code] ?? [])
  const plain = names.get(codes.filter((code) => tones[code] === undefined).join('-'))
  return plain === undefined || toned.length === 0 ? plain : `${plain}: ${[...new Set(toned)].join(', ')}`
}
