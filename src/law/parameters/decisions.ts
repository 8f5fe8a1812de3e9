import { type Parameter, version } from '../parameter.ts'

/** Days from receipt within which a correction may be requested. */
export const appealDays: Parameter<number> = {
  name: 'decision.appealDays',
  unit: 'days',
  versions: [version('2010-08-01', null, 30, '434/2003 49 c §', 'Suomen säädöskokoelma 581/2010')],
}

/** Day after sending on which a letter is taken to be received, unless shown otherwise. */
export const letterDays: Parameter<number> = {
  name: 'decision.letterDays',
  unit: 'days',
  versions: [version('2004-01-01', null, 7, '434/2003 59 §')],
}

/** Day after sending on which an ordinary electronic notice is taken to be received, unless shown otherwise. */
export const eNoticeDays: Parameter<number> = {
  name: 'decision.eNoticeDays',
  unit: 'days',
  versions: [version('2010-12-01', null, 3, '13/2003 19 §', 'Suomen säädöskokoelma 924/2010')],
}
