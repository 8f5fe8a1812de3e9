import { compared, type Parameter, version } from '../parameter.ts'

/** State compensation to the organiser for a person's day of participation; 2001: 60 mk. */
export const stateCompensation: Parameter<number> = {
  name: 'rehab.stateCompensation',
  unit: 'cents a day of participation',
  versions: [
    version('2001-09-01', '2002-01-01', 1009, '189/2001 24 §'),
    compared(
      version('2002-01-01', null, 1009, '189/2001 24 §', 'Suomen säädöskokoelma 1296/2002 ja 702/2020'),
    ),
  ],
}

/** Expense allowance of the participant (until 2012 maintenance allowance); 2001: 30 mk. */
export const expenseAllowance: Parameter<number> = {
  name: 'rehab.expenseAllowance',
  unit: 'cents a day of participation',
  versions: [
    compared(version('2001-09-01', '2002-01-01', 505, '189/2001 17 §')),
    version('2002-01-01', '2003-01-01', 505, '189/2001 17 §', 'Suomen säädöskokoelma 539/2001'),
    version('2003-01-01', '2004-01-01', 700, '1290/2002 7:8 §'),
    version('2004-01-01', '2010-01-01', 800, '1290/2002 7:8 §', 'Suomen säädöskokoelma 926/2003'),
    version('2010-01-01', '2013-01-01', 900, '1290/2002 10:6 §', 'Suomen säädöskokoelma 1188/2009'),
    version('2013-01-01', null, 900, '1290/2002 10:6 §', 'Suomen säädöskokoelma 918/2012 ja 1370/2014'),
  ],
}

/** Months after the fulfilment at whose end Kela's notice is due. */
export const kelaNoticeMonths: Parameter<number> = {
  name: 'rehab.kelaNoticeMonths',
  unit: 'calendar months',
  versions: [version('2001-09-01', null, 1, '189/2001 27 §')],
}
