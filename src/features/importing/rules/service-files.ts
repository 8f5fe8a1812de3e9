import { day, decimal, hours, ofWords, quoted, type Reader, text, whole, yesNo } from './cell.ts'
import { fault } from './issue.ts'
import { periodWarnings } from './lawful.ts'
import { dayOf, reference } from './person-files.ts'
import { ends, type FileSpec, type RowCheck } from './spec.ts'
import { readWeekdays } from './weekdays.ts'
import { absences, periodKinds, placeKinds } from './words.ts'

const weekdays: Reader = (raw) => {
  const value = readWeekdays(raw)
  return value === null
    ? { value: null, findings: [fault('weekdays', { value: quoted(raw) })] }
    : { value, findings: [] }
}

export const places: FileSpec = {
  file: 'places.csv',
  reference: 'place_ref',
  columns: [
    { name: 'place_ref', type: 'text', read: reference, required: true },
    { name: 'unit', type: 'text', read: text(200) },
    { name: 'organisation', type: 'text', read: text(200), required: true },
    { name: 'kind', type: 'text', ...ofWords(placeKinds), empty: 'individual' },
    { name: 'title', type: 'text', read: text(120), required: true },
    { name: 'capacity', type: 'int', read: whole({ from: 0, to: 500 }) },
    { name: 'weekdays', type: 'int[]', read: weekdays },
    { name: 'from', type: 'date', read: day },
    { name: 'to', type: 'date', read: day },
    { name: 'contact_name', type: 'text', read: text(120) },
    { name: 'contact_phone', type: 'text', read: text(40) },
    { name: 'contact_email', type: 'text', read: text(200) },
    { name: 'street_address', type: 'text', read: text(120) },
    { name: 'postal_code', type: 'text', read: text(12) },
    { name: 'permanent_staff', type: 'int', read: whole({ from: 0, to: 1_000_000 }) },
  ],
  check: ends('from', 'to'),
}

const lawOfPeriod: RowCheck = (values) => {
  const from = dayOf(values.from)
  if (from === null) return []
  return periodWarnings({
    kind: String(values.kind),
    from,
    to: dayOf(values.to),
    days: values.days_per_week as number | null,
    hours: values.hours_per_day as number | null,
  })
}
const periodEnds = ends('from', 'to')

export const periods: FileSpec = {
  file: 'periods.csv',
  reference: 'period_ref',
  columns: [
    { name: 'period_ref', type: 'text', read: reference, required: true },
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'kind', type: 'text', ...ofWords(periodKinds), required: true },
    { name: 'place', type: 'text', read: text(120) },
    { name: 'provider', type: 'text', read: text(200) },
    { name: 'unit', type: 'text', read: text(200) },
    { name: 'placed_onward', type: 'boolean', read: yesNo, empty: false },
    { name: 'from', type: 'date', read: day, required: true },
    { name: 'to', type: 'date', read: day },
    { name: 'days_per_week', type: 'numeric', read: decimal({ over: 0, to: 7 }) },
    { name: 'hours_per_day', type: 'numeric', read: decimal({ over: 0, to: 24 }) },
  ],
  check: (values, given) => {
    const contradictions = periodEnds(values, given)
    return contradictions.length > 0 ? contradictions : lawOfPeriod(values, given)
  },
}

/** A day absent has no hours; a day with hours was not absent. */
const absentOrThere: RowCheck = ({ hours: worked, absence }) =>
  absence !== null && typeof worked === 'number' && worked > 0 ? [['absence', fault('hoursAndAbsence')]] : []

export const attendance: FileSpec = {
  file: 'attendance.csv',
  columns: [
    { name: 'period_ref', type: 'text', read: reference, required: true },
    { name: 'date', type: 'date', read: day, required: true },
    { name: 'hours', type: 'numeric', read: hours },
    { name: 'absence', type: 'text', ...ofWords(absences) },
  ],
  check: (values, given) =>
    values.hours === null && values.absence === null
      ? [['hours', fault('required')]]
      : absentOrThere(values, given),
}
