import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFacts } from '../../../tests/support/report-facts.ts'
import {
  accepted,
  createTown,
  newUuid,
  refused,
  type StaffName,
  type Town,
} from '../../../tests/support/town.ts'
import { readReport } from './contract.ts'
import { listLeavers, readLeavings, readLengths } from './outcomes.ts'
import { exportOutcomes, printOutcomes, readOutcomeFigure, readOutcomes } from './outcomes-contract.ts'
import { listPublished, publishMonth } from './publication-contract.ts'
import { parseMonth } from './rules/month.ts'
import { leavingsOf, lengthsOf } from './rules/outcome-view.ts'
import { readFigureName } from './rules/outcomes.ts'

let town: Town
const clients = new Map<string, string>()
beforeAll(async () => {
  town = await createTown({ on: '2026-11-23' })
  // began, left, reason, where then and until when, who works with the person
  await stay('Työssä', ['2025-01-10', '2025-10-10', 'openMarket'], ['employed', '2025-10-11', null], 'boss')
  await stay('Lyhyt', ['2025-02-01', '2025-11-01', 'paySubsidy'], ['employed', '2025-11-05', '2026-03-01'])
  await stay('Äskeinen', ['2026-01-01', '2026-09-15', null], ['employed', '2026-09-16', null])
  await stay('Vanha', ['2022-01-01', '2026-06-30', 'pension'], ['outsideLabourForce', '2026-07-01', null])
  await stay('Myöhään', ['2026-03-01', '2026-05-31', 'noChange'], ['unemployed', '2026-07-30', null])
  await stay('Mukana', ['2026-04-01', null, null], null)
  await stay('Kauan', ['2020-04-01', null, null], null)
})
afterAll(() => town.drop())

type Period = readonly [from: string, to: string | null, reason: string | null]
type Status = readonly [status: string, from: string, until: string | null]
async function stay(lastName: string, [from, to, reason]: Period, status: Status | null, worker?: StaffName) {
  const id = await town.addClient({ lastName })
  clients.set(lastName, id)
  const county = town.organisations.get('wellbeingCounty')?.id
  await town.owner.query(
    `insert into relationship (client_id, organisation_id, kind, opened_on, closed_on, closing_reason) values ($1, $2, 'joint', $3, $4, $5)`,
    [id, county, from, to, reason],
  )
  if (status)
    await town.owner.query(
      `insert into jobseeker_status (client_id, status, valid, recorded_at) values ($1, $2, daterange($3, $4), now())`,
      [id, ...status],
    )
  if (worker) await town.assign(id, worker)
}

const given = { service: 'joint', years: 2 }
const params = { month: '2026-10' }
const read = (who: string, query: object = {}) =>
  town.ask(who, readOutcomes, { params, query: { ...given, ...query } })
const behind = (who: string, figure: string, query: object = {}) =>
  town.ask(who, readOutcomeFigure, { params: { ...params, figure }, query: { ...given, ...query } })

describe('what came after a service', () => {
  it('counts who began and who left, where to, and whether they are still there', async () => {
    const { from, until, began, goesOn, ended, nexts, reasons } = accepted(await read('boss'))
    expect([from, until, began, goesOn, ended]).toEqual(['2024-11-01', '2026-10-31', 5, 1, 5])
    const of = (next: string) => nexts.find((one) => one.next === next)
    expect(nexts.map(({ count }) => count)).toEqual([3, 0, 1, 0, 1])
    expect(of('employed')?.after).toEqual([
      { months: 3, still: 2, elsewhere: 0, unknown: 0, tooRecent: 1 },
      { months: 6, still: 1, elsewhere: 0, unknown: 1, tooRecent: 1 },
      { months: 12, still: 1, elsewhere: 0, unknown: 0, tooRecent: 2 },
    ])
    expect(of('outsideLabourForce')?.after.map(({ still, tooRecent }) => [still, tooRecent])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ])
    const told = reasons.filter(({ count }) => count > 0).map(({ reason }) => reason)
    expect(told.sort()).toEqual(['noChange', 'openMarket', 'paySubsidy', 'pension', 'unstated'])
  })

  it('takes those still there as such: nobody’s leaving is guessed', async () => {
    const { medianDays, parts } = accepted(await read('boss'))
    // 91, 213+, 257, 273 and 273 days
    expect(parts.slice(0, 3).map(({ atRisk, left, open }) => [atRisk, left, open])).toEqual([
      [5, 1, 0],
      [4, 0, 0],
      [4, 3, 1],
    ])
    expect(parts.map(({ part }) => part).slice(0, 4)).toEqual([0.8, 0.8, 0, 0].map((n) => expect.closeTo(n)))
    expect(medianDays).toBe(273)
  })

  it('is asked of one organisation, municipality and kind of period', async () => {
    const organisation = town.organisations.get('employmentAuthority')?.id
    expect(accepted(await read('boss', { organisation }))).toMatchObject({ began: 0, ended: 0 })
    expect(accepted(await read('boss', { municipality: '609' }))).toMatchObject({ began: 0 })
    // two periods without a day between are one stay
    const id = clients.get('Mukana')
    const [workshop, unit] = [
      town.organisations.get('workshop')?.id,
      town.organisations.get('workshop')?.unitId,
    ]
    for (const during of ['[2026-01-01,2026-04-01)', '[2026-04-01,2026-07-01)', '[2026-09-01,2026-12-01)'])
      await town.owner.query(
        `insert into period (client_id, kind, status, organisation_id, unit_id, during) values ($1, 'rehabWork', 'agreed', $2, $3, $4)`,
        [id, workshop, unit, during],
      )
    const periods = accepted(await read('boss', { service: 'period.rehabWork' }))
    expect(periods).toMatchObject({ began: 2, goesOn: 1, ended: 1, reasons: [] })
  })

  it('names the people on the reader’s own grounds only, and says how many are left out', async () => {
    const { behind: all } = accepted(await behind('boss', 'ended'))
    expect([all.count, all.leftOut, all.people.map(({ name }) => name)]).toEqual([5, 4, ['Työssä Testi']])
    // a manager has no right to statuses by a ground that opens the service alone
    const county = town.organisations.get('wellbeingCounty')
    const boss = await town.owner.query(
      `insert into worker (name, subject) values ('Johtaja', 'countyBoss') returning id`,
    )
    await town.owner.query(
      `insert into position (worker_id, organisation_id, unit_id, role, valid) values ($1, $2, $3, 'manager', '[2020-01-01,)')`,
      [boss.rows[0].id, county?.id, county?.unitId],
    )
    expect(accepted(await behind('countyBoss', 'ended')).behind).toMatchObject({
      count: 5,
      leftOut: 5,
      people: [],
    })
    for (const who of ['coach', 'counsellor', 'kela', 'contact'])
      for (const answer of [await read(who), await behind(who, 'ended')])
        expect(refused(answer).code).toBe('notPermitted')
    const { rows } = await town.owner.query(
      `select cardinality(client_ids) as seen from access_log where event = 'report.outcomeFigureRead' and result = 'read' order by at limit 1`,
    )
    expect(rows).toEqual([{ seen: 1 }])
  })

  it('knows no figure, span or month that is not its own', async () => {
    for (const name of [
      'nothing',
      'next.other',
      'after.4.employed.still',
      `reason.x' or 'a' = 'a`,
      'part.99.left',
    ])
      expect(refused(await behind('boss', name)).code, name).toBe('notFound')
    expect(refused(await read('boss', { years: 4 })).fields).toEqual({ years: 'invalid' })
    const later = { params: { month: '2027-01' }, query: given }
    expect(refused(await town.ask('boss', readOutcomes, later)).code).toBe('report.notYet')
  })

  it('comes as a workbook and as one table', async () => {
    for (const format of ['csv', 'xlsx']) {
      const query = { ...given, format, language: 'fi' }
      const { content } = accepted(await town.ask('boss', exportOutcomes, { params, query }))
      expect(content.length).toBeGreaterThan(1000)
    }
  })

  it('comes on paper with its figures, bands and how they are counted, to those who read reports', async () => {
    const query = { ...given, language: 'fi' as const }
    const paper = accepted(await town.ask('boss', printOutcomes, { params, query }))
    expect([paper.name, paper.title]).toEqual([
      'vaikuttavuus-joint-2026-10',
      'Vaikuttavuus: Asiakkuus: monialainen tuki, Koko alue',
    ])
    const text = JSON.stringify(paper.sections)
    const { began, ended } = accepted(await read('boss'))
    expect(text).toContain(`"label":"Alkoi 1.11.2024–31.10.2026","value":"${began}"`)
    expect(text).toContain(`"label":"Päättyi 1.11.2024–31.10.2026","value":"${ended}"`)
    expect(text).toContain('Kaplanin ja Meierin estimaatti')
    const [picture] = paper.sections.flatMap(({ blocks }) => blocks.filter(({ is }) => is === 'picture'))
    expect(picture).toMatchObject({
      alt: 'Palvelussa mukana olevien osuus ajan kuluessa, prosenttia. 3 kk: 80\u00A0%. 6 kk: 80\u00A0%. Samat luvut ovat taulukossa.',
    })
    expect(text).toContain('viimeistään 31 päivän kuluttua')
    expect(refused(await town.ask('coach', printOutcomes, { params, query })).code).toBe('notPermitted')
  })
})

describe('outcomes in the monthly report', () => {
  it('are of whole years, add up to the closings by reason, and are published with small numbers protected', async () => {
    const { figures } = accepted(await town.ask('boss', readReport, { params }))
    const value = (id: string) => figures.find((one) => one.id === id)?.value
    // of 2025: both went to work
    expect([value('joint.endedByReason.total'), value('outcome.next.employed')]).toEqual([2, 2])
    const nexts = figures.filter(({ id }) => id.startsWith('outcome.next.'))
    expect(nexts.reduce((sum, one) => sum + (one.value ?? 0), 0)).toBe(2)
    // a year later they are those of the year before last: after three months both are at work, after six one is
    const later = { params: { month: '2027-01' } }
    const then = accepted(await town.ask('boss', readReport, later, new Date('2027-02-10T10:00:00Z')))
    const still = [3, 6, 12].map(
      (n) => then.figures.find(({ id }) => id === `outcome.stillEmployed.${n}`)?.value,
    )
    expect(still).toEqual([100, 50, 50])
    const id = newUuid()
    accepted(await town.ask('boss', publishMonth, { body: { id, month: '2026-10', note: '' } }))
    const { publications } = accepted(await town.ask('coach', listPublished, {}))
    const shown = publications[0]?.figures.find((one) => one.id === 'outcome.next.employed')?.cells.area
    expect(['small', 'withheld']).toContain(shown)
  })
})

describe('every figure of outcomes', () => {
  it('equals the length of its list, and the parts make the whole', async () => {
    await addFacts(town.owner, 4)
    let figures = 0
    for (const [service, years, municipality] of [
      ['joint', 2, null],
      ['employment', 3, '609'],
      ['period.rehabWork', 2, null],
      ['period.paySubsidy', 1, '-'],
    ] as const) {
      const month = parseMonth('2026-06')
      if (!month) throw new Error('month')
      const asked = { service, years, month, municipality, organisation: null }
      await town.installation.statistics.transaction().execute(async (tx) => {
        const stays = lengthsOf(await readLengths(tx, asked), years)
        const left = leavingsOf(await readLeavings(tx, asked))
        const values: [string, number][] = [
          ['began', stays.began],
          ['goesOn', stays.goesOn],
          ['ended', left.ended],
          ...stays.parts.flatMap((part, n): [string, number][] =>
            (['atRisk', 'left', 'open'] as const).map((what) => [`part.${n}.${what}`, part[what]]),
          ),
          ...left.reasons.map(({ reason, count }): [string, number] => [`reason.${reason}`, count]),
          ...left.nexts.flatMap(({ next, count, after }): [string, number][] => [
            [`next.${next}`, count],
            ...after.flatMap(({ months, ...states }) =>
              Object.entries(states).map(([state, n]): [string, number] => [
                `after.${months}.${next}.${state}`,
                n,
              ]),
            ),
          ]),
        ]
        for (const [name, value] of values) {
          const figure = readFigureName(name)
          if (!figure) throw new Error(name)
          const { times } = await listLeavers(tx, asked, figure.where)
          expect(
            times.reduce((sum, n) => sum + n, 0),
            `${service} ${name}`,
          ).toBe(value)
          figures += value > 0 ? 1 : 0
        }
        const sum = (all: readonly { readonly count: number }[]) => all.reduce((n, { count }) => n + count, 0)
        expect(sum(left.nexts)).toBe(left.ended)
        expect(sum(left.reasons)).toBe(left.ended)
        for (const { count, after } of left.nexts)
          for (const { still, elsewhere, unknown, tooRecent } of after)
            expect(still + elsewhere + unknown + tooRecent).toBe(count)
        expect(stays.parts.reduce((n, { left: gone, open }) => n + gone + open, 0)).toBe(stays.began)
      })
    }
    // a world in which nobody comes or goes proves nothing
    expect(figures).toBeGreaterThan(60)
  })
})
