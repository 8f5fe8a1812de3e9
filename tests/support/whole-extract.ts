import { stringify } from 'csv-stringify/sync'
import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import type { Extract } from './extract.ts'
import { chanceOf } from './share-years.ts'

const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const people = 40
const since = plainDate('2024-01-01')
const coach = 'Aino Ranta'
const [office, association] = ['Saariston työllisyysalue', 'Majakan tuki ry']

/** Of nobody: individual numbers from 900 on are given to no one. */
function codeOf(n: number): { code: string; birth: string } {
  const [day, month, year] = [1 + (n % 28), 1 + (n % 12), 50 + (n % 40)]
  const two = (number: number) => String(number).padStart(2, '0')
  const digits = `${two(day)}${two(month)}${year}${900 + n}`
  const check = checks[Number(digits) % checks.length]
  return {
    code: `${digits.slice(0, 6)}-${digits.slice(6)}${check}`,
    birth: `19${year}-${two(month)}-${two(day)}`,
  }
}

/** Texts that a table of values separated by commas is easily broken by, or takes for a formula. */
const awkward = [
  'Ranta',
  'Åkerö-Öst',
  'Koski, nuorempi',
  'Niemi "Nipa"',
  '=2+3',
  '@ahti',
  '-Vuori',
  "O'Halla; Aho",
]

/**
 * A small extract of every file, written as the product itself writes: what it says can be said in one way only, so that
 * it must come out as it went in. The same for the same seed; everybody in it is invented.
 */
export function makeExtract(seed: number): Extract {
  const chance = chanceOf(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T
  const maybe = <T>(value: T): T | null => (chance() < 0.6 ? value : null)
  const after = (day: PlainDate, most: number) => addDays(day, 1 + Math.floor(chance() * most))
  const who = Array.from({ length: people }, (_, n) => ({
    ref: `A-${n}`,
    ...codeOf(n),
    opened: after(since, 200),
  }))
  const worked = who.map(({ ref, opened }, n) => {
    const from = after(opened, 60)
    return {
      ref: `J-${n}`,
      client: ref,
      from,
      to: n % 7 === 0 ? null : after(from, 150),
      kind: one(['rehab_work', 'work_trial', 'coaching']),
    }
  })
  const table = (columns: string, rows: readonly (readonly unknown[])[]) =>
    stringify([columns.split(', '), ...rows])
  return {
    'clients.csv': table(
      'client_ref, identity_code, birth_date, last_name, first_names, municipality, language, phone, email, street_address, postal_code, post_office, protected',
      who.map(({ ref, code, birth }, n) => [
        ref,
        n % 9 === 8 ? null : code,
        birth,
        one(awkward),
        maybe('Aino Eveliina'),
        maybe(one(['399', '231'])),
        one(['fi', 'sv', 'uk', 'other']),
        maybe(`050 555 ${1000 + n}`),
        maybe(`a${n}@esimerkki.example`),
        maybe(`Harjutie ${n}, as. 2`),
        maybe('66400'),
        maybe('Laihia'),
        n % 11 === 0 ? 'yes' : 'no',
      ]),
    ),
    'relationships.csv': table(
      'relationship_ref, client_ref, kind, organisation, opened_on, closed_on, closing_reason, worker',
      who.map(({ ref, opened }, n) => {
        const closed = maybe(after(opened, 300))
        return [
          `R-${n}`,
          ref,
          one(['employment', 'joint', 'social_rehab']),
          office,
          opened,
          closed,
          closed && maybe('open_market'),
          maybe(coach),
        ]
      }),
    ),
    'statuses.csv': table(
      'client_ref, status, from, to',
      who.flatMap(({ ref, opened }) => {
        const turn = after(opened, 200)
        return [
          [ref, 'unemployed', opened, addDays(turn, -1)],
          [ref, one(['laid_off', 'in_service', 'outside_labour_force']), turn, maybe(after(turn, 90))],
        ]
      }),
    ),
    'places.csv': table(
      'place_ref, unit, organisation, kind, title, capacity, weekdays, from, to, contact_name, contact_phone, contact_email, street_address, postal_code, permanent_staff',
      [
        [
          'P-1',
          'Varikko',
          association,
          'individual',
          'Pyöräpaja',
          2,
          '1 2 3 4',
          '2023-01-01',
          null,
          'Sisko Ahti',
          '050 555 0200',
          null,
          'Rantakatu 3',
          '64260',
          40,
        ],
        [
          'P-2',
          'Varikko',
          association,
          'group',
          'Puutarha, "iso"',
          null,
          null,
          '2023-05-01',
          '2027-05-01',
          null,
          null,
          null,
          null,
          null,
          null,
        ],
        [
          'P-3',
          'Satama',
          association,
          'work_trial',
          'Keittiö',
          30,
          '1 2 3 4 5',
          '2023-05-01',
          null,
          null,
          null,
          null,
          null,
          null,
          0,
        ],
      ],
    ),
    'periods.csv': table(
      'period_ref, client_ref, kind, place, provider, unit, placed_onward, from, to, days_per_week, hours_per_day',
      worked.map(({ ref, client, from, to, kind }) => [
        ref,
        client,
        kind,
        one(['P-1', 'P-2', 'P-3']),
        association,
        one(['Varikko', 'Satama']),
        one(['yes', 'no']),
        from,
        to,
        maybe(one([2, 3.5])),
        maybe(4.25),
      ]),
    ),
    'attendance.csv': table(
      'period_ref, date, hours, absence',
      worked.flatMap(({ ref, from }) => [
        [ref, from, one([0, 4, 5.5]), null],
        [ref, addDays(from, 1), null, one(['sick', 'holiday', 'unexcused'])],
      ]),
    ),
    'plans.csv': table(
      'plan_ref, client_ref, kind, signed_on, review_by, ended_on',
      who.map(({ ref, opened }, n) => [
        `S-${n}`,
        ref,
        one(['employment', 'light_activation', 'multi_sector']),
        opened,
        maybe(addDays(opened, 80)),
        maybe(addDays(opened, 90)),
      ]),
    ),
    'meetings.csv': table(
      'client_ref, kind, channel, held_on, worker, organisation',
      who.map(({ ref, opened }) => [
        ref,
        one(['initial', 'network']),
        one(['in_person', 'video']),
        after(opened, 40),
        maybe(coach),
        office,
      ]),
    ),
    'consents.csv': table(
      'client_ref, organisation, categories, given_on, valid_until, withdrawn_on',
      who
        .filter((_, n) => n % 3 === 0)
        .map(({ ref, opened }) => [
          ref,
          association,
          'contact situation',
          opened,
          maybe(addDays(opened, 700)),
          maybe(after(opened, 90)),
        ]),
    ),
    'share_list.csv': table(
      'month, identity_code, municipality, benefit_days, paid_days, paid_eur, share_percent, share_eur, row_kind',
      who
        .filter((_, n) => n % 4 === 0 && n % 9 !== 8)
        .flatMap(({ code }, n) => [
          ['2025-03', code, '399', 300 + n, 21, '780.50', 50, '390.25', 'paid'],
          ['2025-03', code, '399', 300 + n, -1.5, '-55.75', 50, '-27.88', 'returned'],
        ]),
    ),
    'coaches.csv': table('worker, organisation, from, to', [
      [coach, office, '2024-01-01', '2024-12-31'],
      [coach, office, '2025-02-01', null],
    ]),
  }
}
