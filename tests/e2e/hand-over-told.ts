/** What happened, to be handed over: one entry with a picture to come, one to hold back, one with a witness, a note. */

const event = (more: object) => ({ type: 'inPerson', eventPrecision: 'unknown', where: '', ...more })
export const told = [
  event({
    whatHappened: 'He stood at the door with flowers.',
    eventTime: '2026-11-20',
    eventPrecision: 'day',
  }),
  event({ whatHappened: 'WITHHELD words about somebody else.' }),
  event({
    whatHappened: 'She came to the desk again.',
    witnesses: [{ name: 'Alex Example', contact: 'SECRET 020 7946 0000' }],
  }),
  event({ type: 'note', whatHappened: 'NOTE to myself: ask the lawyer.' }),
]
