import type { Why } from '../../kernel/why.ts'
import type { PathStep } from '../data/path.tsx'
import type { PageRoute } from '../layout/pages.ts'
import type { Me } from '../me.tsx'

/** Invented people and days for the style guide; Monday 23.11.2026. */
const organisation = { id: 'o1', name: 'Rantalakeuden työllisyysalue', kind: 'employmentAuthority' }
const position = { id: 'p1', role: 'ownCoach', organisation, unit: null }

export const coach: Me = {
  signedIn: true,
  worker: { id: 'w1', name: 'Elina Harju' },
  client: null,
  position,
  positions: [position, { ...position, id: 'p2', role: 'manager' }],
  permitted: [],
  demonstration: false,
  day: '2026-11-23',
  counts: { clients: 58, referrals: 4, periods: 21 },
}

export const contact: Me = {
  ...coach,
  worker: { id: 'w2', name: 'Tarja Pihlaja' },
  position: {
    id: 'p3',
    role: 'placeContact',
    organisation: { id: 'o2', name: 'Järvikylän puutyöverstas', kind: 'provider' },
  },
  positions: [],
}

export const client: Me = {
  ...coach,
  worker: null,
  client: { id: 'c1', name: 'Sanna Lehtoranta' },
  position: null,
  positions: [],
}

const load = () => Promise.resolve({ default: () => null })
const page = (
  path: string,
  title: PageRoute['title'],
  group: number,
  letter: string,
  count?: string,
): PageRoute => ({
  path,
  title,
  frame: 'staff',
  load,
  nav: { group, letter, ...(count ? { count } : {}) },
})

export const menu: readonly PageRoute[] = [
  page('/tyyliopas/tyopoyta', 'desk', 1, 't'),
  page('/asiakkaat', 'clients', 1, 'a', 'clients'),
  page('/lahetteet', 'referrals', 1, 'l', 'referrals'),
  page('/tyyliopas/paikat', 'places', 2, 'p'),
  page('/jaksot', 'periods', 2, 'j', 'periods'),
  page('/hallinta', 'admin', 3, 'h'),
]

export const deadlineWhy: Why = {
  rule: 'joint.mapping',
  cite: '381/2023 4 §',
  version: '381/2023@2025-01-01',
  facts: { startedOn: '2026-10-13', dueOn: '2027-01-13', months: 3, days: 92 },
  checkedOn: '2026-11-04',
}

const done = (title: string, note: string): PathStep => ({ key: title, title, note, state: 'done' })
const coming = (title: string, note: string): PathStep => ({ key: title, title, note, state: 'next' })

export const doneSteps = [
  done('Lähete', '18.9. Kela'),
  done('Edellytykset', '25.9. arvioitu'),
  done('Työpari', '2.10. nimetty'),
  done('Suostumukset', '9.10. annettu'),
  done('Yhteistapaaminen', '13.10. Torikatu 4'),
]
export const comingSteps = [
  coming('Suunnitelma', 'viim. 13.1.2027'),
  coming('Seuranta', '3 kk välein'),
  coming('Päättäminen', 'loppuarvio'),
]

export interface DeskRow {
  readonly id: string
  readonly due: string
  readonly dueNote?: string
  readonly name: string
  readonly who: string
  readonly stage: string
  readonly at: number
  readonly of: number
  readonly act: string
  readonly actNote: string
  readonly turn: 'mine' | 'other' | 'none'
  readonly turnWord: string
  readonly contacted: string | null
}

const row = (
  [name, who, due]: [string, string, string],
  [stage, at, of]: [string, number, number],
  [act, actNote]: [string, string],
  [turn, turnWord]: [DeskRow['turn'], string],
  contacted: string | null,
): DeskRow => ({ id: name, name, who, due, stage, at, of, act, actNote, turn, turnWord, contacted })

export const deskRows: readonly DeskRow[] = [
  row(
    ['Aaro Kivelä', '52 v · Koivukoski', '2026-11-19'],
    ['Seuranta', 8, 9],
    ['Tarkista monialainen suunnitelma', 'Tarkistus vähintään 3 kuukauden välein'],
    ['mine', 'Minun'],
    '2026-08-20',
  ),
  row(
    ['Nadia Rahimi', '29 v · Järvikylä', '2026-11-20'],
    ['Kuntouttava työtoiminta', 7, 9],
    ['Loppuarviointi puuttuu', 'Jakso päättyy 4.12., Järvikylän puutyöverstas'],
    ['other', 'Toimintapaikan'],
    '2026-11-05',
  ),
  row(
    ['Teemu Ylitalo', '38 v · Koivukoski', '2026-11-20'],
    ['Lähete', 1, 9],
    ['Sovi, kuka jatkaa', 'Lähete Kelasta 7.11., ei vielä vastaanottajaa'],
    ['none', 'Ei kenenkään'],
    null,
  ),
  row(
    ['Kerttu Salonen', '61 v · Mäntysalmi', '2026-11-23'],
    ['Yhteistapaaminen', 5, 9],
    ['Ensimmäinen yhteistapaaminen', 'Torikatu 4, mukana Mikael Storås'],
    ['mine', 'Minun'],
    '2026-11-16',
  ),
  row(
    ['Oskari Nevala', '23 v · Koivukoski', '2026-11-24'],
    ['Alkuhaastattelu', 2, 6],
    ['Pidä alkuhaastattelu', 'Työnhaku alkoi 10.11.'],
    ['mine', 'Minun'],
    null,
  ),
  row(
    ['Sanna Lehtoranta', '34 v · Koivukoski', '2026-11-26'],
    ['Palvelutarpeen arviointi', 6, 9],
    ['Toinen yhteistapaaminen', '41. päivä 92:sta, suunnitelma viimeistään 13.1.'],
    ['mine', 'Minun'],
    '2026-11-12',
  ),
  row(
    ['Maria Lindqvist', '57 v · Mäntysalmi', '2026-11-27'],
    ['Seuranta', 8, 9],
    ['Toimita B-lausunto', 'Pyydetty Mäntysalmen terveysasemalta 30.10.'],
    ['other', 'Terveydenhuollon'],
    '2026-10-30',
  ),
]
