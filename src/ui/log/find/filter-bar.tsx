import { useId, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { t } from '../../words.ts'
import { ChoiceField, TextField } from '../record/field.tsx'
import { typeWords } from '../type-words.ts'
import { type Choices, type Filter, narrowing } from './filter.ts'

interface Props {
  filter: Filter
  choices: Choices
  put: (filter: Filter) => void
}

/** The search field, and what else the list can be narrowed by. */
export function FilterBar({ filter, choices, put }: Props) {
  const id = useId()
  const set = narrowing(filter)
  const [isOpen, setOpen] = useState(set > 0)
  const change = (part: Partial<Filter>) => put({ ...filter, ...part })
  return (
    <search className="panel padded stack">
      <div className="field">
        <label htmlFor={id}>{t('findSearch')}</label>
        <p id={`${id}-hint`} className="small soft">
          {t('findSearchHint')}
        </p>
        <div className="find-line">
          <input
            id={id}
            name="search"
            type="search"
            className="input"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={filter.query}
            aria-describedby={`${id}-hint`}
            onChange={(event) => change({ query: event.target.value })}
          />
          <Button expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {set === 0 ? t('findFilters') : t('findFiltersSet', set)}
          </Button>
        </div>
      </div>
      {isOpen ? (
        <>
          <div className="record-line">
            <ChoiceField
              label={t('findType')}
              name="type-filter"
              value={filter.type}
              onChange={(type) => change({ type })}
              choices={[
                ['', t('findAnyType')],
                ...choices.types.map((type) => [type, typeWords(type)] as const),
              ]}
            />
            <ChoiceField
              label={t('findWhere')}
              name="where-filter"
              value={filter.channel}
              onChange={(channel) => change({ channel })}
              choices={[['', t('findAnyWhere')], ...choices.channels]}
            />
            <ChoiceField
              label={t('findOrder')}
              name="order"
              value={filter.order}
              onChange={(order) => change({ order: order === 'event' ? 'event' : 'recorded' })}
              choices={[
                ['recorded', t('findOrderRecorded')],
                ['event', t('findOrderEvent')],
              ]}
            />
          </div>
          <div className="record-line">
            <TextField
              label={t('findFrom')}
              type="date"
              name="from-filter"
              value={filter.from}
              onChange={(from) => change({ from })}
            />
            <TextField
              label={t('findTo')}
              type="date"
              name="to-filter"
              value={filter.to}
              onChange={(to) => change({ to })}
            />
          </div>
          <p className="small soft">{t('findDatesHint')}</p>
        </>
      ) : null}
    </search>
  )
}
