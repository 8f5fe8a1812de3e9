import { compared, type Parameter, version } from '../parameter.ts'

/** Kinds of records with a retention time of their own. */
export const RECORDS = [
  'workingAgeServices',
  'jointService',
  'employmentService',
  'accessLog',
  'receipt',
  'copyOfStatement',
] as const
export type RecordKind = (typeof RECORDS)[number]

/** Years from the closing, by kind. The first law also applies to what was closed before it. */
export const retentionYears: Readonly<Record<RecordKind, Parameter<number>>> = {
  workingAgeServices: {
    name: 'retention.workingAgeServices',
    unit: 'years from the closing of the matter',
    versions: [version('2024-01-01', null, 10, '703/2023 liite')],
  },
  jointService: {
    name: 'retention.jointService',
    unit: 'years from the end of joint service',
    versions: [
      compared(version('2022-05-23', '2025-01-01', 4, '1369/2014 9 a §', 'Suomen säädöskokoelma 339/2022')),
      compared(version('2025-01-01', null, 4, '381/2023 12 §')),
    ],
  },
  employmentService: {
    name: 'retention.employmentService',
    unit: 'years from the end of customership',
    versions: [version('2025-01-01', null, 4, '380/2023 122 §')],
  },
  accessLog: {
    name: 'retention.accessLog',
    unit: 'years from the event',
    versions: [version('2024-01-01', null, 12, '703/2023 liite')],
  },
  receipt: {
    name: 'retention.receipt',
    unit: 'years',
    versions: [version('2024-01-01', null, 3, '703/2023 liite')],
  },
  copyOfStatement: {
    name: 'retention.copyOfStatement',
    unit: 'years',
    versions: [version('2024-01-01', null, 5, '703/2023 liite')],
  },
}

/** On which day of a batch the data of joint service are deleted: the law does not say. */
export const deletionDay: Parameter<'dayAfter'> = {
  name: 'retention.deletionDay',
  unit: 'reading',
  reading:
    'Minä päivänä tieto on hävitettävä, kun aika on kulunut? Lakiin ei otettu päivää; luetaan heti viimeistä säilytyspäivää seuraavana.',
  versions: [version('2022-05-23', null, 'dayAfter', '1369/2014 9 a §', 'Suomen säädöskokoelma 339/2022')],
}

/** The customer's right to see who used and received the data. */
export const logReply: Parameter<{ readonly replyMonths: number; readonly oldestYears: number }> = {
  name: 'log.reply',
  unit: 'months, years',
  reading:
    'Siirtyykö vastauspäivä viikonlopun yli? Laki 150/1930 koskee toimia viranomaisessa; luetaan, ettei siirry.',
  versions: [version('2024-01-01', null, { replyMonths: 2, oldestYears: 2 }, '703/2023 11 §')],
}

/** Under which point the papers of a client of social and employment services are secret; said on each of them. */
export const secrecySection: Parameter<string> = {
  name: 'document.secrecySection',
  unit: 'section',
  versions: [version('1999-12-01', null, '621/1999 24 § 1 mom. 25 k', '621/1999 24 §')],
}
