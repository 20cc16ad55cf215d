import type { BranchId } from '../../core/pathway/types.ts'
import { ours } from './basis.ts'
import { type Called, told } from './called.ts'
import type { Stage } from './types.ts'

/** What stands beside the stages and comes before them, for every country. */
export const branches = ({ emergency, defence }: Called): Record<BranchId, Stage> => ({
  C: {
    title: 'Something clinical was said',
    when: 'Symptoms, an overdose or self-harm, a child at risk. This comes before any silence.',
    steps: [
      {
        id: 'C-hand-over',
        todo: 'Hand it at once to the duty clinician, the crisis team or the emergency service. No personal reply.',
        call: emergency,
        record: 'To whom it was handed, and when.',
        doneBy: 'handedOver',
        ...ours,
      },
    ],
  },
  V: {
    title: 'An allegation was made',
    when: 'A complaint, an allegation to the regulator or the police, a claim online.',
    steps: [
      {
        id: 'V-defence',
        todo: 'Call your defence organisation before any answer to anybody.',
        call: defence,
        record: told,
        doneBy: 'defence',
        ...ours,
      },
      {
        id: 'V-freeze',
        todo: 'Freeze the log, so that nothing in it can be corrected or deleted.',
        doneBy: 'frozen',
        ...ours,
      },
      { id: 'V-silence', todo: 'No contact with the person.', ...ours },
      {
        id: 'V-care',
        todo: 'Do not end care solely because of the complaint.',
        ...ours,
      },
    ],
  },
  M: {
    title: 'Somebody vulnerable',
    when: 'Under 18, lacking capacity, an acute psychosis, a learning disability.',
    steps: [
      {
        id: 'M-lead',
        todo: 'The lead for safeguarding or mental health decides, together with your defence organisation. No letter from a template.',
        call: defence,
        record: 'Who decided what, and why.',
        ...ours,
      },
    ],
  },
})
