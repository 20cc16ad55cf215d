import type { ChecklistItem, ChecklistSource } from './types.ts'

const read = (source: string): ChecklistSource => ({ source, standing: 'read' })
const secondary = (source: string): ChecklistSource => ({ source, standing: 'secondary' })
const ours: ChecklistSource = { source: 'ours', standing: 'ours' }
const unconfirmed: ChecklistSource = { source: 'general-knowledge', standing: 'unconfirmed' }

/** What a clinician looks after on any platform. Severities are ours; each source has its own standing. */
export const checklist: readonly ChecklistItem[] = [
  {
    id: 'P01',
    title: 'Nothing online leads to your home',
    severity: 'critical',
    sources: [secondary('mdu-limbic-2020'), secondary('graham-mp')],
  },
  {
    id: 'P02',
    title: 'Nothing you share says where you are',
    severity: 'critical',
    sources: [read('mdu-social-media'), secondary('wiltshire-police')],
  },
  {
    id: 'P03',
    title: 'Your private number and e-mail are not shown and cannot be used to find you',
    severity: 'serious',
    sources: [secondary('mdu-limbic-2020'), secondary('management-in-practice')],
  },
  {
    id: 'P04',
    title: 'Your posts, old ones too, reach only people you chose',
    severity: 'serious',
    sources: [read('mdu-social-media'), read('ama-code'), secondary('nmc-social-media')],
  },
  {
    id: 'P05',
    title: 'No patients, present or past, among friends and followers',
    severity: 'serious',
    sources: [secondary('bma-social-media'), secondary('fsmb'), secondary('nmc-social-media')],
  },
  {
    id: 'P06',
    title: 'Strangers’ requests and messages wait apart, and are kept',
    severity: 'serious',
    sources: [ours, read('nsw-police'), read('kent-police')],
  },
  {
    id: 'P07',
    title: 'Your friends are not on show',
    severity: 'serious',
    sources: [secondary('s-dash'), secondary('mdu-limbic-2020')],
  },
  {
    id: 'P08',
    title: 'Family, partner, children and school are not on show',
    severity: 'serious',
    sources: [secondary('mdu-limbic-2020')],
  },
  {
    id: 'P09',
    title: 'You see tags and mentions before others do',
    severity: 'serious',
    sources: [read('ama-code')],
  },
  {
    id: 'P10',
    title: 'Your routine cannot be read from what you post',
    severity: 'serious',
    sources: [secondary('medscape')],
  },
  {
    id: 'P11',
    title: 'Likes, groups and hobbies stay private',
    severity: 'moderate',
    sources: [secondary('reuters-2009')],
  },
  {
    id: 'P12',
    title: 'Private and professional accounts are kept apart',
    severity: 'serious',
    sources: [secondary('imc-guide'), read('mms-2015'), read('ama-code')],
  },
  {
    id: 'P13',
    title: 'No photo or handle ties one account to the other',
    severity: 'moderate',
    sources: [read('gmc-social-media'), ours],
  },
  {
    id: 'P14',
    title: 'The professional profile says that care is not given by message, and where to turn',
    severity: 'serious',
    sources: [secondary('gmc-social-media'), read('mdu-2013')],
  },
  {
    id: 'P15',
    title: 'Your address book is not shared with the platform',
    severity: 'serious',
    sources: [unconfirmed],
  },
  {
    id: 'P16',
    title: 'Messaging apps show strangers little of you',
    severity: 'moderate',
    sources: [read('londonwide-lmcs'), ours],
  },
  {
    id: 'P17',
    title: 'Nobody sees when you are online or what you have read',
    severity: 'moderate',
    sources: [secondary('medscape'), ours],
  },
  {
    id: 'P18',
    title: 'Nobody else can sign in as you',
    severity: 'serious',
    sources: [secondary('ncsc-wyp'), read('kent-police')],
  },
  {
    id: 'P19',
    title: 'Search engines do not list your private profile',
    severity: 'moderate',
    sources: [ours],
  },
  {
    id: 'P20',
    title: 'You have searched for accounts in your name',
    severity: 'moderate',
    sources: [read('pha-1997')],
  },
  {
    id: 'P21',
    title: 'Public registers do not give your home address',
    severity: 'critical',
    sources: [read('companies-house'), read('charnwood-bc'), unconfirmed],
  },
  {
    id: 'P22',
    title: 'Practice sites, directories and papers do not give private details',
    severity: 'serious',
    sources: [secondary('mdu-limbic-2020'), unconfirmed],
  },
  {
    id: 'P23',
    title: 'Selling, dating, fitness and review accounts have been looked over',
    severity: 'moderate',
    sources: [secondary('management-in-practice'), ours],
  },
  {
    id: 'P24',
    title: 'The people you live with have looked over theirs',
    severity: 'moderate',
    sources: [secondary('mdu-limbic-2020')],
  },
  {
    id: 'P25',
    title: 'Nothing you posted could identify a patient',
    severity: 'serious',
    sources: [read('mdu-social-media'), read('londonwide-lmcs')],
  },
  {
    id: 'P26',
    title: 'Nothing on your side could be taken for encouragement',
    severity: 'serious',
    sources: [secondary('imc-guide'), ours],
  },
  {
    id: 'P27',
    title: 'Settings are looked over again at intervals, and after each new contact',
    severity: 'moderate',
    sources: [read('mdu-social-media'), ours],
  },
  {
    id: 'P28',
    title: 'You know that settings lower the risk and no more',
    severity: 'minor',
    sources: [read('mdu-social-media'), read('ama-code'), secondary('nmc-social-media')],
  },
]
