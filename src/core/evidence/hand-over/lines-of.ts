/** Every text, number and choice in a part of an entry, one a line, in its own order; keys only where they help. */
export function linesOf(value: unknown, key = ''): string[] {
  if (value === undefined || value === null || value === '') return []
  if (Array.isArray(value)) return value.flatMap((one) => linesOf(one, key))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, part]) =>
      linesOf(part, key === '' ? name : `${key} · ${name}`),
    )
  return [key.includes(' · ') ? `${key.split(' · ').slice(1).join(' · ')}: ${String(value)}` : String(value)]
}
