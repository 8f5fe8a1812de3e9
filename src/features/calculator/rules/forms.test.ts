import { describe, expect, test } from 'vitest'
import { listRules, runRule } from '../../../law/registry.ts'
import { readDayHours, readDays, readPeriods } from './day-lists.ts'
import { readFacts } from './facts.ts'
import { type FactSchema, fieldsOf } from './fields.ts'
import { fromFragment, toFragment } from './link.ts'

const schemaOf = (name: string) =>
  listRules().find((rule) => rule.name === name)?.facts as unknown as FactSchema
const fields = (name: string) => fieldsOf(schemaOf(name))
const readDay = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined)

describe('the form of a rule', () => {
  test('asks each fact in its own way', () => {
    const kinds = (name: string) => fields(name).map((f) => `${f.name} ${f.kind}${f.required ? ' !' : ''}`)
    expect(kinds('rehab.period')).toEqual(['from day !', 'to day !'])
    expect(kinds('paySubsidy.amount')).toEqual([
      'appliedOn day !',
      'group choice !',
      'wageCostCents euros !',
      'days whole',
    ])
    expect(kinds('deadline.compute')).toContain('add.months whole')
    expect(kinds('rehab.participation')).toContain('days dayHours !')
    expect(kinds('share.labourMarketSupport')).toContain('periods periods !')
    expect(kinds('rehab.expenseAllowance')).toEqual(['days days !'])
    expect(kinds('reward.association')).toContain('workingTimeShare share !')
  })

  test.each(listRules().map((rule) => rule.name))('%s has a field for each fact', (name) => {
    const facts = new Set(fields(name).map((field) => field.name.split('.')[0]))
    expect([...facts].sort()).toEqual(Object.keys(schemaOf(name).properties ?? {}).sort())
  })

  test('turns what was typed into facts the rule answers', () => {
    const read = readFacts(
      fields('paySubsidy.amount'),
      { appliedOn: '2024-02-01', group: 'basic', wageCostCents: '2 400,50', days: '' },
      readDay,
    )
    expect(read).toEqual({
      ok: true,
      facts: { appliedOn: '2024-02-01', group: 'basic', wageCostCents: 240_050 },
    })
    expect(read.ok && runRule('paySubsidy.amount', read.facts)).toMatchObject({ answer: { cents: 120_025 } })
  })

  test('names what is missing or no day, number or list', () => {
    const typed = { from: '', add: '', 'add.days': 'viisi' }
    expect(readFacts(fields('deadline.compute'), typed, readDay)).toEqual({
      ok: false,
      errors: { from: 'required', 'add.days': 'required' },
    })
    const days = readFacts(fields('rehab.expenseAllowance'), { days: '32.5.2026' }, readDay)
    expect(days).toEqual({ ok: false, errors: { days: 'invalid' } })
  })

  test('a group of which one part is enough: two weeks backwards', () => {
    const typed = { from: '2024-08-29', 'add.weeks': '−2', roll: 'no' }
    expect(readFacts(fields('deadline.compute'), typed, readDay)).toEqual({
      ok: true,
      facts: { from: '2024-08-29', add: { weeks: -2 }, roll: false },
    })
  })
})

describe('lists of days as people have them', () => {
  test('a column from a table with its heading, and a day twice', () => {
    expect(readDays('Päivä\n4.5.2026\n2026-05-05\r\n\n4.5.2026\tto')).toMatchObject({
      ok: true,
      items: ['2026-05-04', '2026-05-05'],
    })
  })

  test('a range is its working days: Ascension Day is left out', () => {
    expect(readDays('11.5.–17.5.2026')).toMatchObject({
      items: ['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-15'],
    })
  })

  test('a range with weekdays and hours; hours from a table', () => {
    expect(readDayHours('4.5.-15.5.2026 ma ke 5,5\n18.5.2026\t4')).toMatchObject({
      ok: true,
      count: 5,
      items: [
        { date: '2026-05-04', hours: 5.5 },
        { date: '2026-05-06', hours: 5.5 },
        { date: '2026-05-11', hours: 5.5 },
        { date: '2026-05-13', hours: 5.5 },
        { date: '2026-05-18', hours: 4 },
      ],
    })
  })

  test('a payment period pays Monday to Friday, a single day changes it', () => {
    const read = readPeriods('5.5.–11.5.2025 37,21\n7.5.2025; 37,21; palvelu')
    expect(read).toMatchObject({ ok: true, count: 5 })
    expect(read.ok && read.items).toEqual([
      {
        from: '2025-05-05',
        to: '2025-05-11',
        days: ['05', '06', '07', '08', '09'].map((d) => ({
          date: `2025-05-${d}`,
          amountCents: 3721,
          ...(d === '07' ? { service: true } : {}),
        })),
      },
    ])
  })

  test('days without a period are read by the month, in order', () => {
    const read = readPeriods('2.6.2025 20\n30.5.2025 10,50 €')
    expect(read.ok && read.items.map((p) => [p.from, p.to, p.days.length])).toEqual([
      ['2025-05-01', '2025-05-31', 1],
      ['2025-06-01', '2025-06-30', 1],
    ])
  })

  test.each([
    ['4.5.2026\n31.6.2026', 2],
    ['29.5.–4.5.2026', 1],
    ['4.5.2026 kolme', 1],
    ['1.1.2020–31.12.2025', 1],
  ])('%j: line %i cannot be read', (text, line) => {
    expect(readDays(text)).toEqual({ ok: false, line })
  })
})

describe('a link', () => {
  test('carries the facts and gives them back', () => {
    const typed = { from: '1.3.2024', to: '31.5.2024' }
    const fragment = toFragment('rehab.period', fields('rehab.period'), typed)
    expect(fromFragment('rehab.period', fields('rehab.period'), `#${fragment}&muu=1`)).toEqual(typed)
  })

  test('never carries a code', () => {
    for (const rule of ['identity.personal', 'identity.business']) {
      expect(toFragment(rule, fields(rule), { code: '131052-308T' })).toBe('')
      expect(fromFragment(rule, fields(rule), '#code=131052-308T')).toEqual({})
    }
  })
})
