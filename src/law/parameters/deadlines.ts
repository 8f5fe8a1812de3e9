import { compared, type Parameter, version } from '../parameter.ts'

/** Holidays whose day has changed by law; the others are the same for all covered years. */
export interface HolidayCalendar {
  /** Epiphany and Ascension Day were kept on Saturdays. */
  readonly weekdayHolidaysOnSaturday: boolean
}

const ALMANAC = 'Yliopiston almanakkatoimisto ja lehtitieto (loppiainen ja helatorstai lauantaina 1973–1991)'

/** Public holidays from 1955, the year from which Midsummer and All Saints' Day have been Saturdays. */
export const holidayCalendar: Parameter<HolidayCalendar> = {
  name: 'calendar.holidays',
  unit: 'calendar',
  versions: [
    version('1955-01-01', '1973-01-01', { weekdayHolidaysOnSaturday: false }, '535/1953 kirkkolaki', ALMANAC),
    version('1973-01-01', '1992-01-01', { weekdayHolidaysOnSaturday: true }, '635/1964 kirkkolaki', ALMANAC),
    version('1992-01-01', '1994-01-01', { weekdayHolidaysOnSaturday: false }, '635/1964 kirkkolaki', ALMANAC),
    version('1994-01-01', null, { weekdayHolidaysOnSaturday: false }, '1054/1993 kirkkolaki 4:3 §', ALMANAC),
  ],
}

/** Days from whose end a deadline moves on: laki 150/1930 5 §, Saturdays since 358/1966. */
export const rollingDays: Parameter<{ readonly saturday: boolean }> = {
  name: 'deadline.rollingDays',
  unit: 'rule',
  versions: [compared(version('1966-07-01', null, { saturday: true }, '150/1930 5 §'))],
}

/** Section on how weeks, months and years are counted, unchanged since 1930. */
export const countingRule: Parameter<{ readonly endOfMonth: boolean }> = {
  name: 'deadline.counting',
  unit: 'rule',
  versions: [compared(version('1966-07-01', null, { endOfMonth: true }, '150/1930 2–4 §'))],
}

/** Whether "arkipäivä" of the service process includes Saturday: the acts do not say. */
export const workingDayReading: Parameter<'mondayToFriday' | 'mondayToSaturday'> = {
  name: 'interview.workingDays',
  unit: 'reading',
  reading:
    'Onko lauantai arkipäivä, kun alkuhaastattelun määräaika lasketaan? Laki ei määrittele arkipäivää.',
  versions: [version('2022-05-02', null, 'mondayToFriday', '150/1930 5 §')],
}
