import type { StageId } from '../../core/pathway/types.ts'
import { ours, read, secondary, unconfirmed } from './basis.ts'
import { type Called, told } from './called.ts'
import type { Stage } from './types.ts'

/** The stages of the tree in the guidance pack (section 3.1), for every country; only whom to call differs. */
export const stages = ({ emergency, police, helpline, defence }: Called): Record<StageId, Stage> => ({
  S0: {
    title: 'Before anything happens',
    when: 'No event is recorded in this case.',
    steps: [
      {
        id: 'S0-audit',
        todo: 'Go through the privacy settings of your own accounts.',
        record: 'The day of the review.',
        ...read('mdu-social-media'),
      },
      {
        id: 'S0-route',
        todo: 'Name a clear professional route for questions in the bio of your professional account.',
        ...secondary('gmc-social-media'),
      },
      { id: 'S0-personal', todo: 'Keep personal details out of consultations.', ...ours },
    ],
  },
  S1: {
    title: 'First sign',
    when: 'One event without a threat: a request, a flattering message, a gift, a personal question, contact outside the usual channels.',
    steps: [
      {
        id: 'S1-keep',
        todo: 'Keep it: the original, with date, name and address visible, before the sender can delete it.',
        record: 'Each event, however small.',
        doneBy: 'kept',
        ...read('mdu-journal-2023'),
      },
      {
        id: 'S1-silence',
        todo: 'Do not answer in the channel that it came through, not even to refuse.',
        record: 'What you did in reply, also where it was nothing.',
        ...secondary('mdu-2009'),
      },
      {
        id: 'S1-defence',
        todo: 'Call your defence organisation early.',
        call: defence,
        record: told,
        doneBy: 'defence',
        ...read('mdu-journal-2023'),
      },
      {
        id: 'S1-colleague',
        todo: 'Tell a senior colleague.',
        record: told,
        doneBy: 'colleague',
        ...read('mdu-boundaries'),
      },
      {
        id: 'S1-boundary',
        todo: 'Restate the boundary politely, at or through the practice and never by direct message. Write down the conversation and follow it up in writing.',
        record: 'Day, by whom, how, the exact words, proof of delivery, and whether it was the first time.',
        doneBy: 'toldToStop',
        ...read('mdu-boundaries'),
      },
      {
        id: 'S1-chaperone',
        todo: 'Consider a chaperone if you go on caring for this person.',
        ...secondary('mdu-pulse-2016'),
      },
      {
        id: 'S1-ends',
        todo: 'This stage ends when contact ends for the time that you set for a review.',
        record: 'The day of the next review.',
        isToKnow: true,
        ...ours,
      },
    ],
  },
  S2: {
    title: 'Repeated or explicit',
    when: 'Two events or more, or romantic or sexual words, or it goes on after the first steps.',
    steps: [
      {
        id: 'S2-defence',
        todo: 'Call your defence organisation.',
        call: defence,
        record: told,
        doneBy: 'defence',
        ...read('mdu-journal-2023'),
      },
      {
        id: 'S2-employer',
        todo: 'Inform the manager or the employer.',
        record: told,
        doneBy: 'employer',
        ...ours,
      },
      {
        id: 'S2-no-warning',
        todo: 'No warning where it would harm this person’s health or put anybody in danger. Then go on without one.',
        record: 'What was decided, and why.',
        isToKnow: true,
        ...ours,
      },
      {
        id: 'S2-warning',
        todo: 'Have the practice send a formal written warning on its own paper, after your defence organisation has seen it.',
        call: defence,
        record: 'Day, by whom, how, the exact words, proof of delivery.',
        doneBy: 'warning',
        letter: true,
        ...read('mdu-removing'),
      },
      {
        id: 'S2-alternatives',
        todo: 'Consider other ways than ending care, with an experienced colleague.',
        record: 'What was considered, and why it was or was not enough.',
        ...read('mdu-removing'),
      },
      { id: 'S2-clinician', todo: 'Arrange for another clinician.', ...ours },
    ],
  },
  S3: {
    title: 'Breakdown',
    when: 'It goes on after a warning, or trust is gone so that good care is impossible.',
    steps: [
      {
        id: 'S3-silence',
        todo: 'Do not reply any more after the warning. Do not meet, confront or mediate.',
        ...read('suzy-lamplugh-2010'),
      },
      {
        id: 'S3-transfer',
        todo: 'Have a colleague take over first. Only else end the relationship.',
        record: 'What was decided, and why.',
        ...ours,
      },
      {
        id: 'S3-tell',
        todo: 'The person is told, with the reason, in writing where practical.',
        ...ours,
      },
      { id: 'S3-continuity', todo: 'See to it that care goes on without a gap.', ...ours },
      {
        id: 'S3-record',
        todo: 'Make a factual record of the decision.',
        ...unconfirmed,
      },
    ],
  },
  S4: {
    title: 'A pattern that causes fear',
    when: 'Fixated, obsessive, unwanted and repeated together, or one of the grave signs.',
    steps: [
      {
        id: 'S4-silence',
        todo: 'No further contact of any kind.',
        ...read('suzy-lamplugh-2010'),
      },
      {
        id: 'S4-police',
        todo: 'Report it to the police. A log helps and is not a condition.',
        call: police,
        record: 'The officer, the day, and the reference of the report.',
        doneBy: 'police',
        ...secondary('says-no-more'),
      },
      ...(helpline.length === 0
        ? []
        : [
            {
              id: 'S4-helpline',
              todo: 'Talk to the helpline.',
              call: helpline,
              record: told,
              doneBy: 'helpline',
              ...ours,
            } as const,
          ]),
      {
        id: 'S4-defence',
        todo: 'Call your defence organisation.',
        call: defence,
        record: told,
        doneBy: 'defence',
        ...read('mdu-journal-2023'),
      },
      {
        id: 'S4-security',
        todo: 'Tell the employer and its security.',
        record: told,
        doneBy: 'employer',
        ...ours,
      },
      {
        id: 'S4-no-filming',
        todo: 'Do not film or follow the person: it has led to complaints of harassment.',
        isToKnow: true,
        ...read('suzy-lamplugh'),
      },
      {
        id: 'S4-share',
        todo: 'Give the police who it is, what was done, and the days. No clinical information without advice from your defence organisation.',
        record: 'Each disclosure, to whom, and why.',
        isToKnow: true,
        ...ours,
      },
    ],
  },
  S5: {
    title: 'Danger now',
    when: 'A threat to life, a weapon, somebody at the door, an assault, a break-in.',
    steps: [
      { id: 'S5-emergency', todo: 'Call the emergency number.', call: emergency, ...ours },
      { id: 'S5-people', todo: 'Get to where other people are.', ...ours },
    ],
  },
})
