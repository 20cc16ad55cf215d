import au from './au.ts'
import ca from './ca.ts'
import ie from './ie.ts'
import nz from './nz.ts'
import type { Jurisdiction } from './types.ts'
import uk from './uk.ts'
import us from './us.ts'

/** In the order in which they are offered. */
export const jurisdictions: Readonly<
  Record<
    Exclude<Jurisdiction['code'], 'elsewhere'>,
    Jurisdiction & { code: Exclude<Jurisdiction['code'], 'elsewhere'> }
  >
> = {
  UK: uk,
  IE: ie,
  US: us,
  CA: ca,
  AU: au,
  NZ: nz,
}
