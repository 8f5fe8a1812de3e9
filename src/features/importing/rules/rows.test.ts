import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Given } from './cell.ts'
import { chooseSeats } from './choose-seats.ts'
import { fileSpecs } from './files.ts'
import { type FileName, type FileSpec, readHeader, readRow } from './spec.ts'

const given: Given = {
  today: plainDate('2026-11-22'),
  municipalityEver: (word) => (({ Lavia: '413', Laihia: '399' }) as Record<string, string>)[word] ?? null,
  municipality: (word) =>
    ({ laihia: '399', '399': '399', lavia: 'former' as const })[word.toLowerCase()] ?? null,
}

/** One row by column name, as a file that has just those columns. */
function read(file: FileName, cells: Readonly<Record<string, string>>) {
  const spec: FileSpec = fileSpecs[file]
  const required = spec.columns.filter((column) => column.required).map(({ name }) => name)
  const names = [...new Set([...required, ...Object.keys(cells)])]
  const header = readHeader(spec, names)
  expect(header.issues).toEqual([])
  return readRow(spec, header, { line: 7, cells: names.map((name) => cells[name] ?? '') }, given)
}
const told = (row: ReturnType<typeof read>) => row.issues.map(({ column, code }) => `${column} ${code}`)

const client = { client_ref: 'A-1', last_name: 'Aho', first_names: 'Aino' }

describe('a client', () => {
  it('is read with what the row has', () => {
    const row = read('clients.csv', {
      ...client,
      identity_code: '010190-900p',
      municipality: 'Laihia',
      protected: 'yes',
    })
    expect(row.values).toMatchObject({
      client_ref: 'A-1',
      identity_code: '010190-900P',
      birth_date: null,
      municipality: '399',
      protected: true,
      phone: null,
    })
    expect(row.issues).toEqual([])
  })

  it.each([
    ['a check character that is wrong', { identity_code: '010190-900A' }, ['identity_code identityCode']],
    [
      'a birth date of another than the code',
      { identity_code: '010190-900P', birth_date: '1.1.1991' },
      ['birth_date birthDateDiffers'],
    ],
    ['no name', { last_name: ' ' }, ['last_name required']],
    ['no such municipality', { municipality: 'Atlantis' }, ['municipality municipality']],
    ['two faults', { birth_date: '40.1.1990', protected: 'ehkä' }, ['birth_date day', 'protected word']],
    ['letters that are no UTF-8', { last_name: 'H\uFFFDm\uFFFDl\uFFFDinen' }, ['last_name encoding']],
  ])('with %s is left out', (_, cells, expected) => {
    const row = read('clients.csv', { ...client, ...cells })
    expect(row.values).toBeNull()
    expect(told(row)).toEqual(expected)
    expect(row.reference).toBe('A-1')
  })

  it('never has the identity code in what is told', () => {
    const row = read('clients.csv', { ...client, identity_code: '010190-900A' })
    expect(JSON.stringify(row.issues)).not.toContain('010190')
  })

  it.each([
    ['a municipality that has been merged', { municipality: 'Lavia' }, 'municipality municipalityFormer'],
    ['a language of no list', { language: 'esperanto' }, 'language language'],
  ])('with %s is taken with a word about it', (_, cells, expected) => {
    const row = read('clients.csv', { ...client, ...cells })
    expect(row.values).not.toBeNull()
    expect(told(row)).toEqual([expected])
  })
})

describe('rows that contradict themselves', () => {
  it.each([
    [
      'relationships.csv',
      {
        relationship_ref: 'R',
        client_ref: 'A',
        kind: 'rehab',
        organisation: 'O',
        opened_on: '2.3.2024',
        closed_on: '1.3.2024',
      },
      'closed_on endBeforeStart',
    ],
    [
      'statuses.csv',
      { client_ref: 'A', status: 'unemployed', from: '2.3.2024', to: '1.3.2024' },
      'to endBeforeStart',
    ],
    [
      'periods.csv',
      { period_ref: 'J', client_ref: 'A', kind: 'coaching', from: '2.3.2024', to: '1.3.2024' },
      'to endBeforeStart',
    ],
    [
      'places.csv',
      { place_ref: 'P', organisation: 'O', title: 'T', from: '2.3.2024', to: '1.3.2024' },
      'to endBeforeStart',
    ],
    [
      'plans.csv',
      { plan_ref: 'S', client_ref: 'A', kind: 'coaching', signed_on: '2.3.2024', ended_on: '1.3.2024' },
      'ended_on endBeforeStart',
    ],
    [
      'consents.csv',
      {
        client_ref: 'A',
        organisation: 'O',
        categories: 'plan',
        given_on: '2.3.2024',
        valid_until: '1.3.2024',
      },
      'valid_until endBeforeStart',
    ],
    [
      'attendance.csv',
      { period_ref: 'J', date: '1.3.2024', hours: '4', absence: 'sick' },
      'absence hoursAndAbsence',
    ],
    ['attendance.csv', { period_ref: 'J', date: '1.3.2024', hours: '' }, 'hours required'],
  ] as const)('%s: %o', (file, cells, expected) => {
    const row = read(file, cells)
    expect(row.values).toBeNull()
    expect(told(row)).toEqual([expected])
  })

  it('a day that begins and ends is a day', () => {
    expect(
      read('statuses.csv', { client_ref: 'A', status: 'unemployed', from: '1.3.2024', to: '1.3.2024' })
        .values,
    ).not.toBeNull()
  })
})

describe('history that the law would not have allowed is taken, and the rule is named', () => {
  const period = {
    period_ref: 'J',
    client_ref: 'A',
    kind: 'rehab_work',
    from: '2024-01-08',
    to: '2024-06-30',
  }
  const rules = (cells: object) =>
    read('periods.csv', { ...period, ...cells }).issues.map(({ column, code, severity, facts }) => [
      column,
      code,
      severity,
      facts?.rule,
    ])

  it('a lawful period says nothing (189/2001 13 b §)', () => {
    expect(rules({ days_per_week: '4', hours_per_day: '4,5' })).toEqual([])
  })
  it.each([
    [{ to: '2024-04-06' }, 'to', 'rehabPeriodTooShort', 'rehab.period'],
    [{ to: '2026-01-08' }, 'to', 'rehabPeriodTooLong', 'rehab.period'],
    [{ days_per_week: '6' }, 'days_per_week', 'rehabTooManyDays', 'rehab.participation'],
    [{ hours_per_day: '3,5' }, 'hours_per_day', 'rehabTooFewHours', 'rehab.participation'],
    [{ hours_per_day: '9' }, 'hours_per_day', 'rehabTooManyHours', 'rehab.participation'],
  ])('%o', (cells, column, code, rule) => {
    expect(rules(cells)).toEqual([[column, code, 'warning', rule]])
  })
  it('five days a week were lawful in 2012 and not since 1.7.2015', () => {
    expect(rules({ from: '2012-01-09', to: '2012-06-30', days_per_week: '5' })).toEqual([])
    expect(rules({ days_per_week: '5' })).toHaveLength(1)
  })
  it('a work trial is another law’s', () => {
    expect(rules({ kind: 'work_trial', to: '2024-01-19', days_per_week: '5', hours_per_day: '8' })).toEqual(
      [],
    )
  })

  const plan = { plan_ref: 'S', client_ref: 'A', kind: 'multi_sector' }
  it.each([
    ['in force years after its review', { signed_on: '2022-06-01' }, 1],
    ['agreed to be reviewed too late', { signed_on: '2026-10-01', review_by: '2027-06-01' }, 1],
    ['ended in time', { signed_on: '2022-06-01', ended_on: '2022-08-31' }, 0],
    ['of this autumn', { signed_on: '2026-10-01', review_by: '2026-12-31' }, 0],
    ['whose law asked for no review', { kind: 'activation', signed_on: '2015-06-01' }, 0],
    ['of a kind that the law does not date', { kind: 'coaching', signed_on: '2015-06-01' }, 0],
  ])('a plan %s', (_, cells, warnings) => {
    const row = read('plans.csv', { ...plan, ...cells })
    expect(row.values).not.toBeNull()
    expect(row.issues.map(({ code }) => code)).toEqual(Array(warnings).fill('planReviewLate'))
  })
})

describe('a consent', () => {
  const consent = { client_ref: 'A', organisation: 'O', given_on: '2024-01-02' }
  it('opens categories of the matrix', () => {
    const row = read('consents.csv', { ...consent, categories: 'healthRecords plan  healthRecords' })
    expect(row.values?.categories).toEqual(['healthRecords', 'plan'])
  })
  it.each(['terveys', 'plan terveys', 'log'])('cannot open %s', (categories) => {
    expect(told(read('consents.csv', { ...consent, categories }))).toEqual(['categories categories'])
  })
  it('leaves out what no consent opens, and says so', () => {
    const row = read('consents.csv', { ...consent, categories: 'plan identity' })
    expect(row.values?.categories).toEqual(['plan'])
    expect(told(row)).toEqual(['categories categoryNotByConsent'])
  })
})

describe('the header', () => {
  const codes = (names: readonly string[]) =>
    readHeader(fileSpecs['statuses.csv'], names).issues.map(({ column, code }) => `${column} ${code}`)
  it('may have other columns, any order and any case', () => {
    expect(codes(['Huom', 'TO', 'from', ' status ', 'client_ref'])).toEqual([])
  })
  it('tells each column that is missing or there twice', () => {
    expect(codes(['client_ref', 'from', 'from'])).toEqual(['status columnMissing', 'from columnTwice'])
  })
  it('that is no UTF-8 is told once', () => {
    expect(codes(['client_ref', 'st\uFFFD'])).toEqual(['null encoding'])
  })
})

it('a row with more cells than the header is told that and nothing else', () => {
  const header = readHeader(fileSpecs['statuses.csv'], ['client_ref', 'status', 'from', 'to'])
  const cells = ['A', 'unemployed', '4', '5', '2024-01-01']
  const row = readRow(fileSpecs['statuses.csv'], header, { line: 2, cells }, given)
  expect(row.issues).toMatchObject([
    { line: 2, column: null, code: 'tooManyCells', facts: { cells: 5, columns: 4 } },
  ])
  const trailing = readRow(
    fileSpecs['statuses.csv'],
    header,
    { line: 2, cells: ['A', 'unemployed', '1.1.2024', '', '', ''] },
    given,
  )
  expect(trailing.issues).toEqual([])
})

describe('seats of a period whose weekdays nobody wrote down', () => {
  const offered = [1, 2, 3, 4].map((weekday) => ({ weekday }))
  const free = (...slots: string[]) =>
    slots.map((slot) => ({ weekday: Number(slot[0]), half: slot.slice(1), seat: 1 }))
  it.each([
    [
      'two short days: one half of the first two',
      { daysPerWeek: 2, hoursPerDay: 4 },
      free('1am', '1pm', '2am', '2pm', '3am'),
      ['1am', '2am'],
      2,
    ],
    [
      'long days need both halves',
      { daysPerWeek: 2, hoursPerDay: 6 },
      free('1am', '2am', '2pm', '4am', '4pm'),
      ['2am', '2pm', '4am', '4pm'],
      2,
    ],
    ['what is free when there is too little', { daysPerWeek: 3, hoursPerDay: 4 }, free('3pm'), ['3pm'], 1],
    [
      'half a day a week more is a day',
      { daysPerWeek: 1.5, hoursPerDay: 4 },
      free('1am', '2am'),
      ['1am', '2am'],
      2,
    ],
    ['none at all', { daysPerWeek: 3, hoursPerDay: null }, [], [], 0],
  ])('%s', (_, wish, seats, expected, days) => {
    const chosen = chooseSeats(seats, { ...wish, halfDays: offered })
    expect(chosen.seats.map(({ weekday, half }) => `${weekday}${half}`)).toEqual(expected)
    expect(chosen.days).toBe(days)
  })
})
