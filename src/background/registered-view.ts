import { sources } from '../guidance/sources.ts'
import type { ChecklistSource } from '../guidance/types.ts'
import type { SourceView } from '../views.ts'

/** A document of the register as our pages show it; `undefined` for what is no document. */
export function registeredView(id: string, { source, standing }: ChecklistSource): SourceView | undefined {
  const known = sources.find(({ key }) => key === source)
  if (known === undefined) return undefined
  const { title, publisher, year, url } = known
  return {
    id,
    title,
    publisher,
    standing,
    ...(year !== undefined && { year }),
    ...(url !== undefined && { url }),
  }
}
