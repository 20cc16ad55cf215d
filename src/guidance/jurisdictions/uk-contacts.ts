import { read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import type { Contact } from './types.ts'

/** Section 5 of the guidance pack, United Kingdom. Old numbers of the stalking helpline still circulate. */
export const ukContacts: readonly Contact[] = [
  {
    id: 'uk-emergency',
    name: 'Police, in danger',
    phone: '999',
    ...secondary('contact-reports'),
  },
  {
    id: 'uk-police',
    name: 'Police, not urgent',
    phone: '101',
    note: 'Or the website of your police force.',
    ...secondary('contact-reports'),
  },
  {
    id: 'uk-stalking-helpline',
    name: 'National Stalking Helpline (Suzy Lamplugh Trust)',
    phone: '0808 802 0300',
    web: 'https://www.suzylamplugh.org',
    note: 'Hours seen: Monday to Friday 9:30 to 16:00, Wednesday from 13:00.',
    ...toBeChecked(secondary('contact-reports')),
  },
  {
    id: 'uk-paladin',
    name: 'Paladin National Stalking Advocacy Service',
    phone: '020 3866 4107',
    web: 'https://www.paladinservice.co.uk',
    ...toBeChecked(secondary('contact-reports')),
  },
  {
    id: 'uk-alice-ruggles',
    name: 'Alice Ruggles Trust (information)',
    web: 'https://www.alicerugglestrust.org',
    ...read('contact-pages'),
  },
  {
    id: 'uk-mdu',
    name: 'MDU medico-legal helpline',
    phone: '0800 716 646',
    ...toBeChecked(read('contact-pages')),
  },
  {
    id: 'uk-mps',
    name: 'Medical Protection, medicolegal advice',
    phone: '0800 561 9090',
    ...toBeChecked(read('contact-pages')),
  },
  {
    id: 'uk-mddus',
    name: 'MDDUS',
    phone: '0333 043 4444',
    web: 'https://www.mddus.com',
    ...unconfirmed,
  },
  {
    id: 'uk-pcse',
    name: 'PCSE patient removals (England)',
    phone: '0333 014 2884',
    email: 'pcse.patientremovals@nhs.net',
    note: 'Or the online form.',
    ...toBeChecked(read('contact-pages')),
  },
  {
    id: 'uk-ico',
    name: 'ICO',
    phone: '0303 123 1113',
    web: 'https://ico.org.uk',
    ...unconfirmed,
  },
]
