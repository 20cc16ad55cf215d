import { useState } from 'react'
import { profileOf, profiles } from '../../../core/evidence/hand-over/profiles.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { t } from '../../words.ts'
import { ProseField, TextField } from '../record/field.tsx'
import { type HandOverState, put } from './state.ts'
import { fieldWords, profileWords, standingWords } from './words-of.ts'

/** Step 1: who gets it and what for. The recipient decides what the choice starts from. */
export function ForWhom({ state }: { state: HandOverState }) {
  const [isAsked, setAsked] = useState(false)
  const isMine = state.profile === 'myself'
  const hasNo = { to: !isMine && state.to.trim() === '', purpose: !isMine && state.purpose.trim() === '' }
  const next = () => {
    if (hasNo.to || hasNo.purpose) setAsked(true)
    else put({ step: 'what' })
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      <fieldset className="stack">
        <legend className="record-legend">{t('handOverFor')}</legend>
        <div className="handover-profiles">
          {profiles.map(({ id }) => (
            <label key={id} className="handover-profile">
              <input
                type="radio"
                name="profile"
                value={id}
                checked={state.profile === id}
                onChange={() => put({ profile: id })}
              />
              <span className="stack-tight">
                <strong>{t(profileWords[id][0])}</strong>
                <span className="small soft">{t(profileWords[id][1])}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Starts state={state} />
      <TextField
        label={t('handOverTo')}
        hint={t('handOverToHint')}
        name="to"
        value={state.to}
        onChange={(to) => put({ to })}
        {...(isAsked && hasNo.to ? { wrong: t('handOverToMissing') } : {})}
      />
      <ProseField
        label={t('handOverPurpose')}
        hint={t('handOverPurposeHint')}
        name="purpose"
        rows={2}
        value={state.purpose}
        onChange={(purpose) => put({ purpose })}
        {...(isAsked && hasNo.purpose ? { wrong: t('handOverPurposeMissing') } : {})}
      />
      <Note>{t('handOverConfidential')}</Note>
      <div className="row">
        <Button submit look="main">
          {t('handOverNextWhat')}
        </Button>
      </div>
    </form>
  )
}

function Starts({ state }: { state: HandOverState }) {
  const { leaveOut, attachments, pictures, others, sources } = profileOf(state.profile)
  return (
    <details className="more">
      <summary>{t('handOverStarts')}</summary>
      <ul className="small stack-tight handover-list">
        {leaveOut.length === 0 ? null : (
          <li>{t('handOverLeavesOut', leaveOut.map((field) => t(fieldWords[field])).join(' · '))}</li>
        )}
        {others.note === undefined ? <li>{t('handOverLeavesNotes')}</li> : null}
        {others.identity === undefined ? <li>{t('handOverLeavesIdentity')}</li> : null}
        {attachments ? null : <li>{t('handOverLeavesAttachments')}</li>}
        {pictures === 'crops' ? <li>{t('handOverLeavesWhole')}</li> : null}
        <li>{t('handOverLeavesOthers')}</li>
        <li className="soft">
          {t('handOverRests')}{' '}
          {sources.map(({ title, standing }) => `${title} (${t(standingWords[standing])})`).join('; ')}
        </li>
      </ul>
    </details>
  )
}
