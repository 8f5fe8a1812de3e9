import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFacts } from '../../../tests/support/report-facts.ts'
import { accepted, createTown, refused, type Town } from '../../../tests/support/town.ts'
import { listPersons } from './behind.ts'
import { computeBreakdown } from './breakdown.ts'
import * as contract from './contract.ts'
import { countAll, countParts } from './count.ts'
import { addsUp, allows, dimensions } from './rules/breakdown.ts'
import { indicators } from './rules/indicators.ts'
import { type Month, parseMonth } from './rules/month.ts'
import { hasPeople } from './rules/sources.ts'
import { measuresOf, toOneDecimal } from './rules/values.ts'

let town: Town
beforeAll(async () => {
  town = await createTown({ on: '2026-11-23' })
})
afterAll(() => town.drop())

const monthOf = (name: string): Month => {
  const month = parseMonth(name)
  if (!month) throw new Error(name)
  return month
}
const read = (who: string, query: object = {}) =>
  town.ask(who, contract.readFigure, { params: { month: '2026-10', indicator: 'jobseekers.total' }, query })

describe('the people behind a figure', () => {
  it('are named on the reader’s own grounds; the others are counted', async () => {
    const mine = await town.addClient({ lastName: 'Aho' }, 'coach')
    const hidden = await town.addClient({ lastName: 'Turva' }, 'colleague')
    const bare = await town.addClient({ lastName: 'Vieras' })
    await town.owner.query('update client set protected = true where id = $1', [hidden])
    await town.owner.query(
      `insert into relationship (client_id, organisation_id, kind, opened_on) values ($1, $2, 'employment', '2026-01-01')`,
      [bare, town.organisations.get('employmentAuthority')?.id],
    )
    const { figure, behind, course } = accepted(await read('boss'))
    expect(figure).toMatchObject({ value: 3, yearBefore: 0, change: 3 })
    expect(behind).toEqual([
      {
        side: 'of',
        count: 3,
        leftOut: 2,
        more: 0,
        people: [{ clientId: mine, name: 'Aho Testi', birthYear: 1990, times: 1 }],
      },
    ])
    expect(course.at(-1)).toEqual({ month: '2026-10', value: 3 })
  })

  it('tell nowhere where a protected person lives', async () => {
    const live = (isProtected: boolean, code: string) =>
      town.owner.query(
        `update client_contact set municipality_code = $2 where client_id in (select id from client where protected = $1)`,
        [isProtected, code],
      )
    await live(true, '484')
    await live(false, '609')
    const { municipalities } = accepted(
      await town.ask('boss', contract.readReport, { params: { month: '2026-10' } }),
    )
    expect(municipalities.map(({ code }) => code)).toEqual(['609'])
    const local = accepted(await read('boss', { municipality: '609' }))
    expect(local.municipality).toMatchObject({ nameFi: 'Pori' })
    const of = async (query: object) => accepted(await read('boss', query)).figure.value
    expect([await of({}), await of({ municipality: '609' }), await of({ municipality: '484' })]).toEqual([
      3, 2, 0,
    ])
    const month = monthOf('2026-10')
    const { parts } = await town.installation.statistics
      .transaction()
      .execute((tx) => computeBreakdown(tx, month, { scope: { municipality: null }, by: 'municipality' }))
    expect(parts).toEqual(['-', '609'])
  })

  it('are no business of those who do not steer, and of a month to come nothing is known', async () => {
    for (const who of ['coach', 'counsellor', 'kela', 'contact'])
      expect(refused(await read(who)).code).toBe('notPermitted')
    const later = { params: { month: '2026-12' } }
    expect(refused(await town.ask('boss', contract.readReport, later)).code).toBe('report.notYet')
    const unknown = { params: { month: '2026-10', indicator: 'nothing.like.it' } }
    expect(refused(await town.ask('boss', contract.readFigure, unknown)).code).toBe('notFound')
  })

  it('leave an entry in the log that names whom the list showed', async () => {
    await read('boss')
    const { rows } = await town.owner.query(
      `select cardinality(client_ids) as seen, result from access_log where event = 'report.figureRead' order by at desc limit 1`,
    )
    expect(rows).toEqual([{ seen: 1, result: 'read' }])
  })

  it('come with the report in every form', async () => {
    const params = { month: '2026-10' }
    const { figures } = accepted(await town.ask('boss', contract.readReport, { params }))
    expect(figures.length).toBe(indicators.length)
    for (const format of ['csv', 'xlsx']) {
      const query = { format, language: 'fi' }
      const { content } = accepted(await town.ask('boss', contract.exportReport, { params, query }))
      expect(content.length).toBeGreaterThan(1000)
    }
    const paper = accepted(await town.ask('boss', contract.printReport, { params }))
    expect(paper).toMatchObject({ title: 'Kuukausiraportti 2026-10, Koko alue', secrecy: null })
  })
})

describe('every figure told apart', () => {
  it('equals the length of its list in each part, and the parts make the whole where they should', {
    timeout: 120_000,
  }, async () => {
    await addFacts(town.owner, 77)
    const month = monthOf('2025-06')
    const nowhere = { municipality: null }
    let [figures, sums] = [0, 0]
    await town.installation.statistics.transaction().execute(async (tx) => {
      for (const by of dimensions) {
        const asked = indicators.filter((one) => allows(one, by))
        const measures = asked.flatMap(measuresOf).filter(({ source }) => hasPeople(source))
        const { parts, countedIn } = await countParts(tx, measures, [month], { scope: nowhere, by })
        const whole = await countAll(tx, measures, [month], nowhere)
        for (const one of asked.filter((indicator) => addsUp(indicator, by))) {
          const [measure] = measuresOf(one)
          if (!measure || !hasPeople(measure.source)) continue
          const sum = parts.reduce((total, part) => total + countedIn(part)(month, measure), 0)
          expect(sum, `${one.id} by ${by}`).toBe(whole(month, measure))
          sums += sum > 0 ? 1 : 0
        }
        const listed = measures.filter(({ count }) => typeof count === 'string' || 'distinct' in count)
        for (const part of parts) {
          const scope = { ...nowhere, [by]: part }
          // a part is the figure of its scope
          const alone = await countAll(tx, listed, [month], scope)
          for (const measure of listed) {
            const { times } = await listPersons(tx, measure, month, scope)
            const length = times.reduce((total, n) => total + n, 0)
            expect(length, `${JSON.stringify(measure)} ${by} ${part}`).toBe(countedIn(part)(month, measure))
            expect(alone(month, measure)).toBe(length)
            figures += length > 0 ? 1 : 0
          }
        }
      }
    })
    expect(figures).toBeGreaterThan(60)
    expect(sums).toBeGreaterThan(10)
  })

  it('is asked on the page, and comes with its parts in files and on paper', async () => {
    const params = { month: '2025-06' }
    for (const by of dimensions) {
      const { parts, figures } = accepted(
        await town.ask('boss', contract.readBreakdown, { params: { ...params, dimension: by } }),
      )
      expect(parts.length, by).toBeGreaterThan(0)
      expect(figures.every(({ ofParts }) => ofParts.length === parts.length)).toBe(true)
      const query = { by, format: 'csv', language: 'fi' }
      const { content } = accepted(await town.ask('boss', contract.exportReport, { params, query }))
      const [head] = Buffer.from(content, 'base64').toString().split('\n')
      expect(head?.split(',').length).toBe(3 + parts.length)
    }
    const paper = accepted(
      await town.ask('boss', contract.printReport, { params, query: { by: 'organisation' } }),
    )
    expect(paper.sections.some(({ heading }) => heading === 'Työllisyysalue')).toBe(true)
    const refusedTo = { params: { ...params, dimension: 'organisation' } }
    expect(refused(await town.ask('coach', contract.readBreakdown, refusedTo)).code).toBe('notPermitted')
  })
})

describe('every figure', () => {
  it('equals the length of its list, in random worlds, months and municipalities', {
    timeout: 120_000,
  }, async () => {
    const measures = indicators.flatMap(measuresOf).filter(({ source }) => hasPeople(source))
    const counted = measures.filter(({ count }) => typeof count === 'string' || 'distinct' in count)
    let figures = 0
    const world = fc.record({
      seed: fc.integer({ min: -999, max: 999 }),
      month: fc.constantFrom('2024-12', '2025-06', '2026-01', '2026-08'),
      municipality: fc.constantFrom(null, '609'),
    })
    await fc.assert(
      fc.asyncProperty(world, async ({ seed, month: name, municipality }) => {
        await addFacts(town.owner, seed)
        const [month, scope] = [monthOf(name), { municipality }]
        await town.installation.statistics.transaction().execute(async (tx) => {
          const value = await countAll(tx, measures, [month], scope)
          for (const measure of counted) {
            const { times } = await listPersons(tx, measure, month, scope)
            const length = times.reduce((sum, n) => sum + n, 0)
            expect(length, `${JSON.stringify(measure)} ${name}`).toBe(value(month, measure))
            figures += length > 0 ? 1 : 0
          }
        })
      }),
      { numRuns: 5 },
    )
    // a world in which nothing happens proves nothing
    expect(figures).toBeGreaterThan(50)
  })

  it('that is a share is that of its two lists', async () => {
    const input = { params: { month: '2025-06', indicator: 'rehab.newShare' } }
    const { figure, behind } = accepted(await town.ask('boss', contract.readFigure, input))
    const [of, by] = behind
    expect(figure.value).toBe(toOneDecimal(100 * (of?.count ?? 0), by?.count ?? 0))
  })

  it('of more people than a page names says how many more may be seen', async () => {
    // nobody does so by himself while tests run, and the planner takes the tables for empty
    await town.owner.query('analyze')
    await town.owner.query(
      `with c as (insert into client (last_name, first_names, name_key, created_at)
         select 'Paljon', 'P', 'p' || n, now() from generate_series(1, 510) n returning id),
       r as (insert into relationship (client_id, organisation_id, kind, opened_on)
         select id, $1, 'employment', '2026-01-01' from c returning id, client_id)
       insert into assignment (relationship_id, client_id, position_id, valid) select id, client_id, $2, '[2026-01-01,)' from r`,
      [town.organisations.get('employmentAuthority')?.id, town.positions.coach],
    )
    const { behind } = accepted(await read('boss'))
    const [{ count, leftOut, more, people } = { count: 0, leftOut: 0, more: 0, people: [] }] = behind
    expect(people).toHaveLength(500)
    expect(more).toBeGreaterThanOrEqual(10)
    expect(people.length + more + leftOut).toBe(count)
  })
})
