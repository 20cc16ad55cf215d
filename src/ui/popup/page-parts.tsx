import { useState } from 'react'
import type { MessageRow, SavedAs } from '../../core/evidence/capture.ts'
import { isSelection } from '../../core/evidence/page-part.ts'
import type { PopupState } from '../../views.ts'
import { ChoiceField } from '../log/record/field.tsx'
import { type Key, t } from '../words.ts'
import { SaveSteps } from './save-steps.tsx'
import { useSave } from './use-save.ts'

interface Props {
  parts: NonNullable<PopupState['parts']>
  changed: () => void
}

/** A page that no reader knows: web mail, a review site, somebody's profile. What is selected or in view can be kept. */
export function PageParts({ parts, changed }: Props) {
  const [as, setAs] = useState<SavedAs>('other')
  const hasSelection = parts.rows.some(isSelection)
  return (
    <section className="stack">
      <h2>{t('partsTitle')}</h2>
      <p className="soft">{hasSelection ? t('partsText') : t('partsSelectFirst')}</p>
      <WhatItIs as={as} choose={setAs} />
      <ul className="stack plain-list">
        {parts.rows.map((row) => (
          <li key={row.id}>
            <Part row={row} as={as} tabId={parts.tabId} changed={changed} />
          </li>
        ))}
      </ul>
      <p className="small soft">{t('saveLimits')}</p>
    </section>
  )
}

const kinds = {
  message: 'typeMessage',
  email: 'typeEmail',
  post: 'partsPost',
  friendRequest: 'typeFriendRequest',
  other: 'typeOther',
} as const satisfies Record<SavedAs, Key>

function WhatItIs({ as, choose }: { as: SavedAs; choose: (as: SavedAs) => void }) {
  return (
    <ChoiceField
      label={t('partsWhat')}
      name="savedAs"
      value={as}
      onChange={(kind) => choose(kind as SavedAs)}
      choices={(Object.keys(kinds) as SavedAs[]).map((kind) => [kind, t(kinds[kind])])}
    />
  )
}

interface PartProps {
  row: MessageRow
  as: SavedAs
  tabId: number
  changed: () => void
}

const longestShown = 280

function Part({ row, as, tabId, changed }: PartProps) {
  const { phase, save, finished } = useSave(tabId, row.id, changed, as)
  const title = isSelection(row) ? t('partsSelection') : t('partsInView')
  return (
    <article className="panel padded stack message">
      <h3>{title}</h3>
      <p className="message-text" dir="auto">
        {row.text === '' ? t('noText') : row.text.slice(0, longestShown)}
        {row.text.length > longestShown ? '…' : null}
      </p>
      <SaveSteps phase={phase} already={row.savedAs} begin={save} finished={finished} of={title} />
    </article>
  )
}
