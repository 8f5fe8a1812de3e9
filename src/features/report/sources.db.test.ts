import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { sourcesOf } from '../../../tests/support/extract.ts'
import { sourceFigures } from '../../../tests/support/source-figures.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { asSystem, databaseOf } from '../../platform/db/transaction.ts'
import { commandLine, runImport } from '../importing/index.ts'
import { computeReport } from './compute.ts'
import { parseMonth } from './rules/month.ts'
import { viewUnemployment } from './unemployment.ts'
import { tableOfShareYears, viewShareYears } from './years.ts'

/** The figures that were reported by hand, counted from an extract that the product took in itself. */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  const system = databaseOf(database.pools.system)
  const day = plainDate('2023-02-06')
  const report = await runImport(
    (purpose, work) => asSystem(system, purpose, work),
    { at: new Date(`${day}T08:00:00Z`), day, keys: testKeys },
    {
      id: randomUUID(),
      sources: sourcesOf(sourceFigures()),
      dryRun: false,
      strict: true,
      importer: commandLine,
    },
  )
  expect(report.files.filter(({ rejected }) => rejected > 0)).toEqual([])
  expect(report.outcome).toBe('written')
})
afterAll(() => database.drop())

async function report(name: string, municipality: string | null = null) {
  const month = parseMonth(name)
  if (!month) throw new Error(`no month ${name}`)
  const { figures } = await databaseOf(database.pools.statistics)
    .transaction()
    .execute((tx) => computeReport(tx, month, { municipality }))
  const figure = (id: string) => {
    const found = figures.get(id)
    if (!found) throw new Error(`no indicator ${id}`)
    return found
  }
  return {
    value: (id: string) => figure(id).value,
    change: (id: string) => figure(id).change,
    figure,
    figures,
  }
}
/** S0 prints whole numbers. */
const whole = (value: number | null) => Math.round(value ?? Number.NaN)

describe('the monthly report of January 2023 (S0)', () => {
  it('has the figures and changes of the document', async () => {
    const { value, change, figure } = await report('2023-01')
    const shown = (id: string) => [whole(value(id)), whole(change(id))]
    expect(shown('rehab.clients')).toEqual([219, -51])
    expect(whole(value('rehab.newShare'))).toBe(25)
    expect(shown('joint.clients')).toEqual([157, 5])
    expect(shown('joint.new')).toEqual([9, 1])
    expect(shown('joint.ended')).toEqual([5, -2])
    expect(shown('jobseekers.total')).toEqual([2697, -16])
    expect(shown('jobseekers.unemployed')).toEqual([1500, 16])
    expect(whole(value('jobseekers.unemployedShare'))).toBe(56)
    // the document cuts the case load
    expect([Math.trunc(value('coach.caseload') ?? 0), Math.trunc(change('coach.caseload') ?? 0)]).toEqual([
      122, -28,
    ])
    expect(value('subsidised.total')).toBe(102)
    expect(value('subsidised.placedOnward')).toBe(64)
    expect(value('subsidised.city')).toBe(38)
    const inPerson = ['initial', 'quarterly', 'supplementary'].map((kind) =>
      figure(`meetings.inPersonShare.${kind}`),
    )
    expect(inPerson.map((one) => [one.value, one.target])).toEqual([
      [71, 60],
      [61, 50],
      [10, 10],
    ])
  })

  it('has the endings of the year before by reason', async () => {
    const { value, figures } = await report('2023-01')
    const ended = (reason: string) => value(`joint.endedByReason.${reason}`)
    expect(['total', 'no_change', 'pay_subsidy', 'open_market', 'studies', 'pension'].map(ended)).toEqual([
      74, 17, 14, 10, 6, 5,
    ])
    const reasons = [...figures].filter(([id]) => /^joint\.endedByReason\.(?!total)/.test(id))
    expect(reasons.reduce((sum, [, { value }]) => sum + (value ?? 0), 0)).toBe(74)
  })
})

describe('the tables of Pori region 2014 (S2)', () => {
  it.each([
    ['2014-02', 5818, 1838, 793, 2357],
    ['2014-06', 5954, 1854, 938, 2386],
  ])('unemployment in Pori, %s', async (month, total, long, young, old) => {
    const { value } = await report(month, '609')
    expect(['total', 'over12Months', 'under25', 'over50'].map((id) => value(`unemployment.${id}`))).toEqual([
      total,
      long,
      young,
      old,
    ])
  })

  it('unemployment in Pori by year, as the table of years has it', async () => {
    const tx = databaseOf(database.pools.statistics)
    const ctx = { installation: { statistics: tx }, tx, day: plainDate('2014-07-28') }
    const asked = { from: 2013, municipality: '609' }
    const found = await viewUnemployment(ctx as unknown as Parameters<typeof viewUnemployment>[0], asked)
    expect(found.municipality?.nameFi).toBe('Pori')
    expect(found.rows.map(({ month }) => month)).toEqual(['2014-06', '2013-12'])
    expect(found.rows[0]).toMatchObject({ total: 5954, over12Months: 1854, under25: 938, over50: 2386 })
    const of2013 = await report('2013-12', '609')
    expect(found.rows[1]?.total).toBe(of2013.value('unemployment.total'))
  })

  it.each([
    ['609', 837, 829, 1101, 1_765_617],
    ['484', 37, 37, 37, 49_445],
    ['608', 22, 22, 22, 18_030],
    ['886', 136, 136, 136, 215_131],
  ])('payments of January–June to %s', async (municipality, average, june, distinct, euros) => {
    const months = await Promise.all(
      ['01', '02', '03', '04', '05', '06'].map((month) => report(`2014-${month}`, municipality)),
    )
    const cents = months.reduce((sum, { value }) => sum + (value('share.cents') ?? 0), 0)
    const { value } = months.at(-1) ?? (await report('2014-06', municipality))
    expect(cents).toBe(euros * 100)
    expect(['averagePersons', 'persons', 'personsDistinct'].map((id) => value(`share.${id}`))).toEqual([
      average,
      june,
      distinct,
    ])
  })

  it.each([
    ['609', 837, 1101, 1_765_617],
    ['484', 37, 37, 49_445],
    ['608', 22, 22, 18_030],
    ['886', 136, 136, 215_131],
  ])('the year 2014 of %s in the table of years', async (code, averagePersons, persons, euros) => {
    const installation = { statistics: databaseOf(database.pools.statistics) }
    const { rows } = await viewShareYears({ installation } as Parameters<typeof viewShareYears>[0], {
      from: 2014,
      to: 2014,
    })
    expect(rows.find(({ municipality }) => municipality?.code === code)).toMatchObject({
      year: 2014,
      months: 6,
      averagePersons,
      persons,
      cents: euros * 100,
    })
  })

  it('the table of years for other programs', async () => {
    const installation = { statistics: databaseOf(database.pools.statistics) }
    const ctx = { installation } as Parameters<typeof viewShareYears>[0]
    const asked = { from: 2014, to: 2014, language: 'fi' } as const
    const csv = await tableOfShareYears(ctx, { ...asked, format: 'csv' })
    expect(Buffer.from(csv.content, 'base64').toString()).toContain('Pori,2014,6,837,1101,1765617')
    const xlsx = await tableOfShareYears(ctx, { ...asked, format: 'xlsx' })
    expect(xlsx.name).toBe('maksuosuus-kunnittain.xlsx')
    expect(Buffer.from(xlsx.content, 'base64').subarray(0, 2).toString()).toBe('PK')
  })

  it.each([
    ['484', 52, 19],
    ['608', 50, 12],
    ['609', 590, 300],
    ['886', 68, 4],
  ])('consents of %s', async (municipality, all, given) => {
    const { value } = await report('2014-07', municipality)
    expect([value('consents.valid'), value('consents.given')]).toEqual([all, given])
  })
})

describe('the service description of South Karelia (S3)', () => {
  it('has the average clients of 2019 and of January–April 2021', async () => {
    const [of2019, of2021] = await Promise.all([report('2019-12'), report('2021-04')])
    expect(of2019.value('rehab.monthlyAverage')).toBe(741)
    expect(of2021.value('rehab.monthlyAverage')).toBe(630)
  })

  it('has the clients of the joint register and of individual support', async () => {
    const { value } = await report('2021-05')
    expect([value('joint.clients'), value('individualSupport.clients')]).toEqual([3108, 1112])
  })
})
