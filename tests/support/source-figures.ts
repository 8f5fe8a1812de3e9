import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import type { Extract } from './extract.ts'

/**
 * An extract in the exchange format whose reports are those of the documents that the product was founded on: the monthly
 * report of January 2023 (S0), the tables of 2014 (S2) and the averages of 2019 and 2021 (S3). Everybody is invented.
 */
type Row = readonly (string | number)[]
const csv = (head: string, rows: readonly Row[]) =>
  `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`
const upTo = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i)
const ref = (n: number) => `H-${n}`

/** S2: municipality → people of 2014. */
const region = { '609': 6200, '484': 70, '608': 60, '886': 160 } as const
type Code = keyof typeof region
const starts: Record<Code, number> = { '609': 0, '484': 6200, '608': 6270, '886': 6330 }

const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY'
/** Under 25, over 50, or between in 2014, as S2's table needs them. */
const birthYear = (n: number) => (n < 938 ? 1993 : n < 3324 ? 1955 : 1975)
const birthDay = (n: number): PlainDate =>
  addDays(plainDate(`${birthYear(n)}-01-01`), Math.floor((n % 3000) / 100) + 30 * Math.floor(n / 3000))
function identityCode(n: number): string {
  const [year = '', month, day] = birthDay(n).split('-')
  const digits = `${day}${month}${year.slice(2)}`
  const individual = String(900 + (n % 100))
  return `${digits}-${individual}${checks[Number(digits + individual) % 31]}`
}

const clients = () =>
  (Object.keys(region) as Code[]).flatMap((code) =>
    upTo(region[code], starts[code]).map((n) => [ref(n), identityCode(n), `Suku${n}`, 'Nimi', code]),
  )

/** S2, unemployment in Pori: 28.2. and 30.6.2014; S0: of 2 697 jobseekers 1 500, of 2 713 a year before 1 484. */
function statuses(): Row[] {
  const long = (n: number) => n >= 3324 && n < 3324 + 1838
  const nearly = (n: number) => n >= 5162 && n < 5162 + 16
  const until = (n: number) => (n >= 5954 && n < 5992 ? '2014-03-15' : '2014-12-31')
  const since = (n: number) => {
    if ((n >= 793 && n < 938) || (n >= 3295 && n < 3324)) return '2014-03-01'
    return long(n) ? '2012-05-01' : nearly(n) ? '2013-05-01' : '2014-01-15'
  }
  const pori = upTo(5992).map((n) => [ref(n), 'unemployed', since(n), until(n)])
  const city = [
    ...upTo(1484).map((n) => [ref(n), n % 9 === 0 ? 'laid_off' : 'unemployed', '2021-06-01', '2022-06-30']),
    ...upTo(1500).map((n) => [ref(n), n % 7 === 0 ? 'laid_off' : 'unemployed', '2022-09-01', '']),
    ...upTo(300, 1500).map((n) => [ref(n), 'in_service', '2022-09-01', '']),
  ]
  return [...pori, ...city]
}

const area = 'Kuntakokeilu'
const joint = 'Monialainen yhteispalvelu'
const closed2022 = { no_change: 17, pay_subsidy: 14, open_market: 10, studies: 6, pension: 5, other: 22 }

/** S0: clients, new and ended of both Januaries, and the 74 endings of 2022; S3: 3 108 and 1 112 on 1.6.2021. */
function relationships(): Row[] {
  const rows: Row[] = []
  const add = (n: number, kind: string, opened: string, closed = '', reason = '') =>
    rows.push([
      `R-${rows.length}`,
      ref(n),
      kind,
      kind === 'employment' ? area : joint,
      opened,
      closed,
      reason,
    ])
  for (const n of upTo(2713))
    add(n, 'employment', '2021-03-15', n < 2613 ? '' : '2022-05-31', n < 2613 ? '' : 'open_market')
  for (const n of upTo(84, 2713)) add(n, 'employment', '2022-08-01')
  for (const n of upTo(3108)) add(n, 'joint', '2021-01-01', '2021-06-15', 'need_ended')
  for (const n of upTo(1112, 3108)) add(n, 'individual_support', '2020-05-01', '2021-09-30', 'need_ended')
  const reasons = Object.entries(closed2022).flatMap(([reason, count]) => Array<string>(count).fill(reason))
  // 7 end in January 2022 and 67 later that year; 8 of those who stay began in January 2022
  for (const [i, reason] of reasons.entries())
    add(i, 'joint', '2021-10-01', i < 7 ? '2022-01-20' : '2022-10-10', reason)
  for (const n of upTo(85, 100)) add(n, 'joint', n < 108 ? '2022-01-10' : '2021-11-01')
  for (const n of upTo(68, 200))
    add(n, 'joint', '2022-06-01', n < 205 ? '2023-01-25' : '', n < 205 ? 'studies' : '')
  for (const n of upTo(9, 300)) add(n, 'joint', '2023-01-31')
  return rows
}

/** S0: 219 of whom 55 new, 270 a year before; 102 pay-subsidised of whom 64 placed onward; S3: 741 and 630 a month. */
function periods(): Row[] {
  const rows: Row[] = []
  const add = (n: number, kind: string, from: string, to: string, onward = '') =>
    rows.push([`J-${rows.length}`, ref(n), kind, 'Paja', onward, from, to, 4, 5])
  for (const n of upTo(741)) add(n, 'rehab_work', '2019-01-01', '2019-12-31')
  for (const n of upTo(630, 741)) add(n, 'rehab_work', '2021-01-01', '2021-04-30')
  for (const n of upTo(270)) add(n, 'rehab_work', '2022-01-10', '2022-04-10')
  for (const n of upTo(164)) add(n, 'rehab_work', '2022-11-01', '2023-01-31')
  for (const n of upTo(55, 2000)) add(n, 'rehab_work', '2023-01-02', '2023-04-02')
  for (const n of upTo(102, 2100)) add(n, 'pay_subsidy', '2022-12-01', '2023-05-31', n < 2164 ? 'yes' : 'no')
  return rows
}

const meetings = (): Row[] =>
  (
    [
      ['initial', 71],
      ['quarterly', 61],
      ['supplementary', 10],
    ] as const
  ).flatMap(([kind, inPerson], at) =>
    upTo(100).map((n) => [
      ref(n + 100 * at),
      kind,
      n < inPerson ? 'in_person' : n % 2 ? 'phone' : 'video',
      '2023-01-17',
      area,
    ]),
  )

/** S2: all until 28.7.2014, and of them those of 2014. */
const consented: Record<Code, readonly [all: number, of2014: number]> = {
  '484': [52, 19],
  '608': [50, 12],
  '609': [590, 300],
  '886': [68, 4],
}
const consents = (): Row[] =>
  (Object.keys(region) as Code[]).flatMap((code) =>
    upTo(consented[code][0]).map((i) => [
      ref(starts[code] + i),
      area,
      'contact plan',
      i < consented[code][1] ? '2014-07-15' : '2013-10-01',
      '',
      '',
    ]),
  )

/** S2, Kela's payments of January–June 2014: average persons, persons in June, different persons, euros. */
const paid = {
  '609': { monthly: [838, 839, 838, 839, 839, 829], distinct: 1101, euros: 1_765_617 },
  '484': { monthly: [37, 37, 37, 37, 37, 37], distinct: 37, euros: 49_445 },
  '608': { monthly: [22, 22, 22, 22, 22, 22], distinct: 22, euros: 18_030 },
  '886': { monthly: [136, 136, 136, 136, 136, 136], distinct: 136, euros: 215_131 },
} as const satisfies Record<Code, unknown>

function shareList(): Row[] {
  return (Object.keys(region) as Code[]).flatMap((code) => {
    const { monthly, distinct, euros } = paid[code]
    const people = monthly.flatMap((count, month) =>
      // in January the last of those who were ever on the list, afterwards the first
      upTo(count, month === 0 ? distinct - count : 0).map((i) => ({ month, n: starts[code] + i })),
    )
    const each = Math.floor((euros * 100) / people.length)
    const rest = euros * 100 - each * people.length
    return people.map(({ month, n }, at) => {
      const cents = each + (at < rest ? 1 : 0)
      const share = (cents / 100).toFixed(2)
      return [
        `2014-0${month + 1}`,
        identityCode(n),
        code,
        21.5,
        21.5,
        ((2 * cents) / 100).toFixed(2),
        50,
        share,
        'paid',
      ]
    })
  })
}

const coaches = (): Row[] =>
  upTo(22).map((n) => [`Omavalmentaja ${n}`, area, n < 18 ? '2021-03-15' : '2022-10-01', ''])

export const sourceFigures = (): Extract => ({
  'clients.csv': csv('client_ref,identity_code,last_name,first_names,municipality', clients()),
  'relationships.csv': csv(
    'relationship_ref,client_ref,kind,organisation,opened_on,closed_on,closing_reason',
    relationships(),
  ),
  'statuses.csv': csv('client_ref,status,from,to', statuses()),
  'periods.csv': csv(
    'period_ref,client_ref,kind,provider,placed_onward,from,to,days_per_week,hours_per_day',
    periods(),
  ),
  'meetings.csv': csv('client_ref,kind,channel,held_on,organisation', meetings()),
  'consents.csv': csv('client_ref,organisation,categories,given_on,valid_until,withdrawn_on', consents()),
  'share_list.csv': csv(
    'month,identity_code,municipality,benefit_days,paid_days,paid_eur,share_percent,share_eur,row_kind',
    shareList(),
  ),
  'coaches.csv': csv('worker,organisation,from,to', coaches()),
})
