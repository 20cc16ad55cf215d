/** A budget is a promise of ours about the median; nothing fails when it is missed. */
export interface Measurement {
  readonly name: string
  readonly unit: 'ms' | 'µs' | 'bytes'
  readonly median: number
  readonly p95: number
  readonly runs: number
  readonly budget?: number
  /** The least that any program would need for it, measured in the same run, and how many times that we took. */
  readonly floor?: { readonly name: string; readonly median: number; readonly ratio: number }
}

/** @param floors of the same unit as the measurement */
export function against(found: Measurement, name: string, floors: readonly number[]): Measurement {
  const { median } = measurement(name, found.unit, floors)
  return { ...found, floor: { name, median, ratio: rounded(found.median / median) } }
}

/** Four digits say all that a clock can; bytes are counted. */
const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(4)))

/** Nearest rank. */
const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN

/** @throws RangeError without values */
export function measurement(
  name: string,
  unit: Measurement['unit'],
  values: readonly number[],
  budget?: number,
): Measurement {
  if (values.length === 0) throw new RangeError(`nothing was measured: ${name}`)
  const sorted = [...values].sort((a, b) => a - b)
  return {
    name,
    unit,
    median: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    runs: values.length,
    ...(budget !== undefined && { budget }),
  }
}
