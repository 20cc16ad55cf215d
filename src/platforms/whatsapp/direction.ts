import type { Field, Signal } from '../../core/audit/types.ts'

/**
 * Who wrote a message on WhatsApp Web, by every sign that the sources agree on (facts, §5.2). The own name in
 * `data-pre-plain-text` is none of them: a stranger may call herself anything, also "You".
 */

// Spanish as a row of 2026-08 has it (idx:69486400856).
const own = 'You|Você|Tu|Tú|אתה'
const delivered = 'Sent|Delivered|Read|Enviada|Entregue|Lida|Consegnato|Letto|In attesa|Entregado'

/** Only own messages have a delivery state. Buttons, links and pictures can be named by the other side. */
const state: Field = {
  select: '[aria-label]:not([role], button, a, img, input)',
  attr: 'aria-label',
  pattern: `^\\s*(${delivered})\\s*$`,
}
const tick: Field = { select: '[data-icon="msg-check"], [data-icon="msg-dblcheck"]', attr: 'data-icon' }
const stateIcon: Field = {
  select: '[data-icon^="wds-ic-"]',
  attr: 'data-icon',
  pattern: '^wds-ic-(sent|delivered|read)$',
}
const stateTitle: Field = { select: 'svg > title', pattern: '^\\s*wds-ic-(sent|delivered|read)\\s*$' }

export const receipt: readonly Field[] = [state, stateIcon, stateTitle, tick]

const sign = (means: Signal['means'], basis: string, field: Field): Signal => ({ means, basis, field })

const has = (means: Signal['means'], attr: string, value: string): Signal =>
  sign(means, `${attr} ${value}`, { select: `[${attr}="${value}"]`, attr })

// In a language whose word for "You:" is unknown, the own name tag would pass for somebody else's.
const knownLanguage = ':root:is(:lang(en), :lang(pt), :lang(it), :lang(es))'

/**
 * In a chat with one person the sender's name is the chat's title. Own messages always carry a delivery state, so
 * somebody who takes the clinician's own name gets a contradiction and not a wrong direction.
 */
const title: Field = { select: '[data-testid="conversation-info-header-chat-title"]', from: 'document' }
const named: Field = {
  select: '[data-pre-plain-text]',
  attr: 'data-pre-plain-text',
  pattern: '^[^\\[]*\\[[^\\]]*\\]\\s*([\\s\\S]*?)\\s*:\\s*$',
}

/** Only the first bubble of a run has a tail. Who takes the clinician's name gets a contradiction here, too. */
const others: Field = {
  ...named,
  select: '[data-testid="msg-container"]:has([data-icon="tail-in"]) [data-pre-plain-text]',
  from: 'thread',
}

export const direction: readonly Signal[] = [
  sign('out', 'data-id true_', { select: '[data-id]', attr: 'data-id', pattern: '^(true)_' }),
  sign('in', 'data-id false_', { select: '[data-id]', attr: 'data-id', pattern: '^(false)_' }),
  sign('out', 'class message-out', { select: '.message-out', attr: 'class' }),
  sign('in', 'class message-in', { select: '.message-in', attr: 'class' }),
  sign('out', 'own name tag', {
    select: 'span[aria-label]',
    attr: 'aria-label',
    pattern: `^\\s*(${own}):\\s*$`,
  }),
  sign('in', 'name tag of somebody else', {
    select: `${knownLanguage} span[aria-label]`,
    attr: 'aria-label',
    pattern: `^(?!\\s*(?:${own}):\\s*$)([\\s\\S]+):\\s*$`,
  }),
  { means: 'in', basis: 'the sender is the person whose chat it is', same: [named, title] },
  { means: 'in', basis: 'the sender of an incoming message', among: [named, others] },
  has('out', 'data-icon', 'tail-out'),
  has('out', 'data-testid', 'tail-out'),
  has('in', 'data-icon', 'tail-in'),
  has('in', 'data-testid', 'tail-in'),
  sign('in', 'author line', { select: '[data-testid="author"]' }),
  sign('out', 'delivery state in words', state),
  sign('out', 'delivery icon', stateIcon),
  sign('out', 'title of the delivery icon', stateTitle),
  sign('out', 'ticks', tick),
]
