import { addMonths, endOfMonth, parsePlainDate, startOfMonth } from '../../../kernel/plain-date.ts'
import { day, ofWords, quoted, type Reader, text } from './cell.ts'
import { fault, warning } from './issue.ts'
import { identityCode } from './person-files.ts'
import { ends, type FileSpec, type RowCheck } from './spec.ts'
import { shareRowKinds } from './words.ts'

/** `2026-03`, `3/2026`, `03.2026`, or any day of the month; kept as its first day. */
export const month: Reader = (raw, given) => {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(raw)
  const finnish = /^(\d{1,2})[./](\d{4})$/.exec(raw)
  const [year, number] = iso ? [iso[1], iso[2]] : [finnish?.[2], finnish?.[1]]
  const first =
    year && number
      ? parsePlainDate(`${year}-${number.padStart(2, '0')}-01`)
      : parsePlainDate(String(day(raw, given).value))
  if (first === null || first < '1994-01-01')
    return { value: null, findings: [fault('month', { value: quoted(raw) })] }
  return { value: startOfMonth(first), findings: [] }
}

/** Money or days with their sign; the minus may be the long one that spreadsheets write. */
const signed =
  ({ to, cents }: { to: number; cents?: true }): Reader =>
  (raw) => {
    const plain = raw.replace(/[\s€]/g, '').replace(/^[−–]/, '-').replace(',', '.')
    const number = /^-?\d{1,8}(\.\d{1,4})?$/.test(plain) ? Number(plain) : Number.NaN
    if (!(Math.abs(number) <= to))
      return { value: null, findings: [fault('number', { value: quoted(raw), to })] }
    return { value: cents ? Math.round(number * 100) : number, findings: [] }
  }

/** Kela's count at the end of the month: it may be large, and is never below nought. */
const daysCounted: Reader = (raw, given) => {
  const read = signed({ to: 9_999 })(raw, given)
  return typeof read.value === 'number' && read.value < 0
    ? { value: null, findings: [fault('number', { value: quoted(raw), to: 9_999 })] }
    : read
}

/** A row of the list is nobody's without its code: here it cannot be left empty. */
const codeOfRow: Reader = (raw, given) => {
  const read = identityCode(raw, given)
  return read.findings.length > 0 ? { value: null, findings: [fault('identityCodeOfRow')] } : read
}

/** A list of an earlier year names municipalities that are no more. */
const municipalityOfList: Reader = (raw, { municipalityEver }) => {
  const found = municipalityEver(raw)
  return found === null
    ? { value: null, findings: [fault('municipality', { value: quoted(raw) })] }
    : { value: found, findings: [] }
}

const amount = (value: unknown): number => (typeof value === 'number' ? value : 0)
/** Two decimals of a percentage, and a cent of rounding each way. */
const percentSlack = (paid: number): number => 2 + Math.abs(paid) / 10_000

/** Amounts that cannot be of one row, and those that are worth a look. */
const consistent: RowCheck = (values, { today }) => {
  const { month: of, row_kind: kind } = values
  const [paid, share, percent] = [
    amount(values.paid_eur),
    amount(values.share_eur),
    amount(values.share_percent),
  ]
  if (typeof of === 'string' && of > addMonths(endOfMonth(today), 1)) return [['month', fault('monthAhead')]]
  if (Math.abs(share) > Math.abs(paid)) return [['share_eur', fault('shareOverPaid')]]
  if (kind === 'paid' && paid < 0) return [['paid_eur', fault('paidNegative')]]
  if (kind === 'paid' && share < 0) return [['share_eur', fault('paidNegative')]]
  const found: ReturnType<RowCheck>[number][] = []
  if (kind === 'returned' && share > 0) found.push(['share_eur', warning('returnedPositive')])
  if (Math.abs((paid * percent) / 100 - share) > percentSlack(paid))
    found.push(['share_eur', warning('shareNotPercent', { percent })])
  return found
}

export const shareList: FileSpec = {
  file: 'share_list.csv',
  columns: [
    { name: 'month', type: 'date', read: month, required: true },
    { name: 'identity_code', type: 'text', read: codeOfRow, required: true },
    { name: 'municipality', type: 'text', read: municipalityOfList, required: true },
    { name: 'benefit_days', type: 'numeric', read: daysCounted, required: true },
    { name: 'paid_days', type: 'numeric', read: signed({ to: 999 }), required: true },
    { name: 'paid_eur', type: 'int', read: signed({ to: 100_000, cents: true }), required: true },
    { name: 'share_percent', type: 'numeric', read: signed({ to: 100 }), required: true },
    { name: 'share_eur', type: 'int', read: signed({ to: 100_000, cents: true }), required: true },
    { name: 'row_kind', type: 'text', ...ofWords(shareRowKinds), empty: 'paid' },
  ],
  check: consistent,
}

export const coaches: FileSpec = {
  file: 'coaches.csv',
  columns: [
    { name: 'worker', type: 'text', read: text(120), required: true },
    { name: 'organisation', type: 'text', read: text(200), required: true },
    { name: 'from', type: 'date', read: day, required: true },
    { name: 'to', type: 'date', read: day },
  ],
  check: ends('from', 'to'),
}
