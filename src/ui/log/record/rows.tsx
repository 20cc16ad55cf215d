import { Button } from '../../components/button.tsx'
import { t } from '../../words.ts'
import { TextField } from './field.tsx'

interface Props<T extends Record<string, string>> {
  legend: string
  rows: T[]
  put: (rows: T[]) => void
  blank: T
  labels: { [K in keyof T & string]: string }
  /** Fields that hold a day. */
  dates?: readonly (keyof T)[]
}

/** Any number of persons, things or reports: none to begin with, each with a few short fields. */
export function Rows<T extends Record<string, string>>({
  legend,
  rows,
  put,
  blank,
  labels,
  dates = [],
}: Props<T>) {
  const fields = Object.keys(labels) as (keyof T & string)[]
  return (
    <fieldset className="stack-tight">
      <legend className="record-legend">{legend}</legend>
      {rows.map((row, at) => (
        <div className="record-line" key={`${legend}-${String(at)}`}>
          {fields.map((field) => (
            <TextField
              key={field}
              label={labels[field]}
              type={dates.includes(field) ? 'date' : 'text'}
              value={row[field] ?? ''}
              onChange={(value) => put(rows.map((one, n) => (n === at ? { ...one, [field]: value } : one)))}
            />
          ))}
          <Button
            small
            look="quiet"
            of={`${legend} ${at + 1}`}
            onClick={() => put(rows.filter((_, n) => n !== at))}
          >
            {t('recordTakeOff')}
          </Button>
        </div>
      ))}
      <div>
        <Button small of={legend} onClick={() => put([...rows, blank])}>
          {t('recordAdd')}
        </Button>
      </div>
    </fieldset>
  )
}
