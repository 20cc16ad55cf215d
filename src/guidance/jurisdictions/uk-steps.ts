import { read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import type { OwnSteps } from './own-steps.ts'

/** Section 3.2 of the guidance pack, United Kingdom. What holds in England only says so. */
export const ukSteps: OwnSteps = {
  S1: [
    {
      id: 'S1-uk-recording',
      todo: 'Make no secret recordings of calls from patients.',
      isToKnow: true,
      ...read('gmc-recordings'),
    },
  ],
  S2: [
    {
      id: 'S2-uk-twelve-months',
      todo: 'GP in England: removal from the list may be asked for only if, within the 12 months before, the person was warned of the risk of removal and told why.',
      record: 'The day and the content of the warning.',
      isToKnow: true,
      ...toBeChecked(read('pms-2015')),
    },
    {
      id: 'S2-uk-without-warning',
      todo: 'GP in England: no warning is needed where it would harm the person’s physical or mental health, or put the safety of the practice, its staff or others at risk.',
      isToKnow: true,
      ...toBeChecked(read('pms-2015')),
    },
    {
      id: 'S2-uk-not-practical',
      todo: 'GP in England: nor where a warning is otherwise not reasonable or practical.',
      isToKnow: true,
      ...secondary('cambs-lmc'),
    },
    {
      id: 'S2-uk-in-writing',
      todo: 'GP in England: the rule does not ask for a written warning. A written one is good practice.',
      isToKnow: true,
      ...secondary('yorlmc'),
    },
    {
      id: 'S2-uk-in-the-record',
      todo: 'GP in England: some ask to note a spoken warning in the patient’s record. Decide that with the practice: this extension never writes there.',
      isToKnow: true,
      ...read('nwl-lmcs'),
    },
    {
      id: 'S2-uk-employer-duty',
      todo: 'Employers in Great Britain must take reasonable steps against sexual harassment, read as covering patients too. So telling the employer is more than asking for support.',
      isToKnow: true,
      ...toBeChecked(secondary('employer-duty')),
    },
    {
      id: 'S2-uk-hospital',
      todo: 'Hospital or trust, by rungs: a warning letter, an agreement on acceptable behaviour, conditions of entry, exclusion, another provider.',
      isToKnow: true,
      ...read('nhs-protect'),
    },
  ],
  S3: [
    {
      id: 'S3-transfer',
      todo: 'Have a colleague take over first. Only else end the relationship: it is rare, and acting in a sexual way towards you is among the reasons.',
      record: 'What was decided, and why.',
      ...read('gmc-ending-2024'),
    },
    {
      id: 'S3-uk-grounds',
      todo: 'GP in England: the grounds must not relate to age, appearance, disability or medical condition, gender or reassignment, marriage, pregnancy, race, religion, sexual orientation or social class.',
      isToKnow: true,
      ...toBeChecked(read('pms-2015')),
    },
    {
      id: 'S3-uk-reasons',
      todo: 'GP in England: give specific reasons in writing, or state an irrevocable breakdown where more would be inappropriate.',
      isToKnow: true,
      ...toBeChecked(read('pms-2015')),
    },
    {
      id: 'S3-uk-standard',
      todo: 'GP in England: a standard removal takes 8 days, by form or e-mail to PCSE. Care goes on meanwhile.',
      call: ['uk-pcse'],
      isToKnow: true,
      ...toBeChecked(secondary('medical-portal')),
    },
    {
      id: 'S3-uk-family',
      todo: 'Members of the family should not be removed automatically, too.',
      isToKnow: true,
      ...unconfirmed,
    },
    {
      id: 'S3-uk-nations',
      todo: 'Wales and Scotland: the same idea, with the Health Board. Scotland: the police or the procurator fiscal is informed. Written notice within 7 days.',
      isToKnow: true,
      ...toBeChecked(secondary('welsh-surgery')),
    },
  ],
  S4: [
    {
      id: 'S4-uk-immediate',
      todo: 'GP in England: immediate removal is for violence or behaviour that makes somebody fear for their safety. The police must be told, and the incident number follows within 7 days.',
      call: ['uk-pcse'],
      record: 'The incident number.',
      isToKnow: true,
      ...read('pcse'),
    },
    {
      id: 'S4-uk-order',
      todo: 'England and Wales: ask the police about a stalking protection order. They apply to the magistrates. Acts against colleagues and family count, and acts may look harmless in themselves.',
      isToKnow: true,
      ...read('spa-2019'),
    },
    {
      id: 'S4-uk-threshold',
      todo: 'England and Wales: such an order does not need what a conviction needs, and can go beside a prosecution.',
      isToKnow: true,
      ...read('spo-guidance'),
    },
    {
      id: 'S4-uk-four',
      todo: 'Police forces look for four things together: fixated, obsessive, unwanted, repeated.',
      isToKnow: true,
      ...secondary('college-of-policing'),
    },
    {
      id: 'S4-uk-two-occasions',
      todo: 'England and Wales: two occasions may be enough for a course of conduct. Whether that is so is for the police to say.',
      isToKnow: true,
      ...secondary('s4a-law-firms'),
    },
    {
      id: 'S4-uk-northern-ireland',
      todo: 'Northern Ireland has an Act of its own, in force since 27 April 2022.',
      isToKnow: true,
      ...secondary('law-gazette-ni'),
    },
    {
      id: 'S4-uk-time-limits',
      todo: 'Time limits exist: report early.',
      isToKnow: true,
      ...unconfirmed,
    },
    {
      id: 'S4-uk-confidentiality',
      todo: 'Being the victim does not end the duty of confidence. Telling the police needs a ground such as the risk of serious harm, and only what is relevant is told.',
      isToKnow: true,
      ...secondary('gmc-confidentiality'),
    },
    {
      id: 'S4-uk-disclosures',
      todo: 'Be ready to justify every disclosure.',
      record: 'Each disclosure, to whom, and why.',
      isToKnow: true,
      ...read('mdu-disclosure'),
    },
    {
      id: 'S4-uk-questions',
      todo: 'You may complete the screening questions of a stalking charity and take them to the police. This extension neither asks nor scores them.',
      call: ['uk-paladin', 'uk-stalking-helpline'],
      isToKnow: true,
      ...read('paladin'),
    },
  ],
  V: [
    {
      id: 'V-care',
      todo: 'Do not end care solely because of the complaint.',
      ...read('gmc-ending-2013'),
    },
  ],
}
