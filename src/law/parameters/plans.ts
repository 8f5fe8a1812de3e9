import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { compared, type OpenLaw, type Parameter, version } from '../parameter.ts'

/** The act of 2026 on activation plans: its number, wording and day in force have not been seen; it is not applied. */
export const activationActOf2026: OpenLaw = {
  since: plainDate('2026-01-01'),
  citation: 'HE 109/2025',
  says: 'aktivointisuunnitelman uuden lain (HE 109/2025) numeroa, sanamuotoa ja voimaantulopäivää ei tunneta.',
}

/** Months between reviews; null where the law says "when needed". */
export type ReviewMonths = number | null

export const employmentPlanReview: Parameter<ReviewMonths> = {
  name: 'plan.review.employment',
  unit: 'months',
  versions: [
    version('2022-05-02', '2025-01-01', 3, '916/2012 2:6 §'),
    version('2025-01-01', null, 3, '380/2023 38 §'),
  ],
}

export const activationPlanReview: Parameter<ReviewMonths> = {
  name: 'plan.review.activation',
  unit: 'months',
  versions: [
    compared(version('2001-09-01', '2022-05-02', null, '189/2001 9 §')),
    compared(version('2022-05-02', null, 3, '189/2001 9 §', 'Suomen säädöskokoelma 1384/2021')),
  ],
  open: activationActOf2026,
}

export const multiSectorPlanReview: Parameter<ReviewMonths> = {
  name: 'plan.review.multiSector',
  unit: 'months',
  versions: [
    compared(version('2015-01-01', '2022-05-02', 6, '1369/2014 4 §')),
    compared(version('2022-05-02', '2025-01-01', 3, '1369/2014 4 §', 'Suomen säädöskokoelma 1383/2021')),
    compared(version('2025-01-01', null, 3, '381/2023 6 §')),
  ],
}

/** Last day of the first review of a plan with an interval that was signed before the rule of 2 May 2022. */
export const reviewTransition: Parameter<PlainDate> = {
  name: 'plan.review.transition',
  unit: 'day',
  reading:
    'Milloin ennen 2.5.2022 hyväksytty suunnitelma tarkistetaan ensi kerran? Lakiin ei otettu päivää; varovainen lukutapa on kolme kuukautta muutoksesta, tai suunnitelman oma päivä, jos se on aiemmin.',
  versions: [compared(version('2015-01-01', '2022-05-02', plainDate('2022-08-02'), '1383/2021'))],
}
