import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { readFigure } from './contract.ts'
import * as goals from './goal-contract.ts'
import * as own from './own-contract.ts'
import { emptyDefinition } from './rules/definition.ts'

let town: Town
beforeAll(async () => {
  town = await createTown({ on: '2026-11-23' })
})
afterAll(() => town.drop())

type Body = BodyOf<typeof goals.saveGoal>
const measure = (how: string, part: Partial<Body['measures'][number]> = {}) => ({
  id: newUuid(),
  how,
  answers: 'Sosiaaliohjaaja',
  dueOn: '2026-12-31',
  state: 'planned' as const,
  note: '',
  ...part,
})
const written = (part: Partial<Body> = {}): Body => ({
  id: newUuid(),
  what: 'Suuremman asiakasmäärän tavoittaminen',
  reached: 'Kaikkiin maksuosuuslistalla oleviin saadaan kontakti',
  from: '2026-01-01',
  to: '2027-12-31',
  indicators: ['jobseekers.total', 'share.contacted'],
  measures: [
    measure('Kutsutaan asiakkaat tapaamiseen'),
    measure('Käydään maksuosuuslista läpi', { dueOn: null }),
  ],
  municipality: null,
  version: null,
  ...part,
})
const save = (body: Body, who = 'boss') => town.ask(who, goals.saveGoal, { body })
const list = async (who = 'boss', query: object = {}) =>
  accepted(await town.ask(who, goals.listGoals, { query: { month: '2026-10', ...query } })).goals
const find = async (id: string) => {
  const goal = (await list()).find((one) => one.id === id)
  if (!goal) throw new Error('no goal')
  return goal
}
const mark = (goalId: string, measureId: string, body: object, who = 'boss') =>
  town.ask(who, goals.markMeasure, { params: { goalId, measureId }, body })

/** Rows that a statement of somebody's own session changes in the database itself. */
const changed = (who: string, text: string) =>
  town.db.transaction().execute(async (tx) => {
    await enterSession(tx, (await openSession(town.db, who, town.at)) ?? '', town.at)
    return (await sql.raw(text).execute(tx)).numAffectedRows
  })

describe('the goals table', () => {
  it('keeps what was agreed, in order, and is read by every worker', async () => {
    const body = written()
    accepted(await save(body))
    // the answer was lost, and it is asked again
    accepted(await save(body))
    for (const who of ['boss', 'coach', 'counsellor', 'kela', 'contact'] as const) {
      const [goal] = await list(who)
      expect(goal).toMatchObject({
        what: body.what,
        from: '2026-01-01',
        to: '2027-12-31',
        municipality: null,
        organisation: 'Työllisyysalue',
        changedBy: 'Worker boss',
        version: 1,
        measures: body.measures,
      })
    }
  })

  it('is changed by the working group only, on the page and in the database', async () => {
    const body = written()
    for (const who of ['coach', 'counsellor', 'kela', 'contact'])
      expect(refused(await save(body, who)).code).toBe('notPermitted')
    const { id } = accepted(await save(body))
    const [first] = body.measures
    for (const who of ['coach', 'contact'])
      expect(
        refused(await mark(id, first?.id ?? '', { state: 'done', note: '', version: 1 }, who)).code,
      ).toBe('notPermitted')
    for (const text of [
      `update goal set what = 'x'`,
      `update goal_measure set state = 'done'`,
      `delete from goal_measure`,
    ])
      expect(await changed('coach', text), text).toBe(0n)
    await expect(changed('boss', `update goal_revision set content = '{}'`)).rejects.toThrow(
      'permission denied',
    )
    await expect(changed('boss', `delete from goal`)).rejects.toThrow('permission denied')
  })

  it('tells the second of two who change it, and lets no change go by its history', async () => {
    const body = written()
    const { id } = accepted(await save(body))
    const [first, second] = body.measures
    accepted(await mark(id, first?.id ?? '', { state: 'underway', note: 'Kirjeet lähtivät', version: 1 }))
    expect(refused(await save({ ...body, what: 'Toinen', version: 1 }))).toMatchObject({
      code: 'changedMeanwhile',
      facts: { version: 2 },
    })
    expect(refused(await mark(id, second?.id ?? '', { state: 'done', note: '', version: 1 })).code).toBe(
      'changedMeanwhile',
    )
    accepted(
      await save({ ...body, reached: 'Kaikki on tavattu', measures: [second ?? measure('')], version: 2 }),
    )
    const { versions } = accepted(await town.ask('coach', goals.readGoalHistory, { params: { goalId: id } }))
    expect(versions.map(({ version, changes }) => [version, changes.map(({ part }) => part)])).toEqual([
      [3, ['reached', 'measure']],
      [2, ['state', 'note']],
      [1, []],
    ])
    expect(versions[1]?.changes[0]).toEqual({
      part: 'state',
      of: first?.how,
      before: 'planned',
      after: 'underway',
    })
    await expect(
      town.owner.query('update goal set version = version + 1 where id = $1', [id]),
    ).rejects.toThrow('goal_has_history')
  })

  it('says which field is wrong, and takes no measure of another goal', async () => {
    const unsaid = measure('', { state: 'dropped' })
    expect(
      refused(
        await save(
          written({
            what: ' ',
            to: '2025-12-31',
            indicators: ['nothing.like.it'],
            measures: [unsaid],
          }),
        ),
      ).fields,
    ).toEqual({
      what: 'required',
      to: 'endBeforeStart',
      indicators: 'unknown',
      [`measure-${unsaid.id}-how`]: 'required',
      [`measure-${unsaid.id}-note`]: 'required',
    })
    expect(refused(await save(written({ municipality: '999' }))).fields).toEqual({ municipality: 'unknown' })
    const first = written()
    accepted(await save(first))
    expect(refused(await save(written({ measures: first.measures }))).code).toBe('invalid')
    expect((await find(first.id)).measures).toHaveLength(2)
  })

  it('shows a municipality its own goals and the area’s, while they are not over', async () => {
    const pori = written({ municipality: '609', what: 'Porin tavoite' })
    const over = written({ from: '2020-01-01', to: '2024-12-31', what: 'Päättynyt' })
    const coming = written({ from: '2027-01-01', what: 'Tuleva' })
    for (const body of [pori, over, coming]) accepted(await save(body))
    const whats = async (query: object) => (await list('boss', query)).map(({ what }) => what)
    expect(await whats({})).toEqual(expect.arrayContaining(['Porin tavoite', 'Tuleva']))
    expect(await whats({})).not.toContain('Päättynyt')
    expect(await whats({ municipality: '484' })).not.toContain('Porin tavoite')
    expect(await whats({ municipality: '609' })).toContain('Porin tavoite')
    expect(await whats({ month: '2024-12' })).toContain('Päättynyt')
  })

  it('leaves the table when it was a mistake; its history stays', async () => {
    const { id } = accepted(await save(written()))
    const remove = (version: number) =>
      town.ask('boss', goals.removeGoal, { params: { goalId: id }, body: { version } })
    expect(refused(await remove(7)).code).toBe('changedMeanwhile')
    accepted(await remove(1))
    expect(refused(await remove(2)).code).toBe('notFound')
    expect((await list()).map((one) => one.id)).not.toContain(id)
    const { versions } = accepted(await town.ask('boss', goals.readGoalHistory, { params: { goalId: id } }))
    expect(versions[0]?.changes.map(({ part }) => part)).toEqual(['removed'])
  })
})

describe('figures of goals', () => {
  it('are those of the report, of the goal’s own municipality, with their course', async () => {
    const client = await town.addClient({ lastName: 'Aho' }, 'coach')
    await town.addClient({ lastName: 'Berg' }, 'coach')
    await town.owner.query(`update client_contact set municipality_code = '609' where client_id = $1`, [
      client,
    ])
    const area = written()
    const pori = written({ municipality: '609', indicators: ['jobseekers.total', 'coach.caseload'] })
    for (const body of [area, pori]) accepted(await save(body))
    const query = { month: '2026-10' }
    const { figures } = accepted(await town.ask('boss', goals.readGoalFigures, { query }))
    const of = (goalId: string) =>
      figures
        .filter((one) => one.goalId === goalId)
        .map(({ figure, course }) => [figure.id, figure.value, course.length])
    expect(of(area.id)).toEqual([
      ['jobseekers.total', 2, 13],
      ['share.contacted', null, 13],
    ])
    // a figure of the whole area only is not given for a municipality
    expect(of(pori.id)).toEqual([['jobseekers.total', 1, 13]])
    expect(figures.find(({ figure }) => figure.id === 'share.contacted')?.figure.target).toBe(100)
    expect(refused(await town.ask('coach', goals.readGoalFigures, { query })).code).toBe('notPermitted')
    const asked = { query: { ...query, municipality: '484', language: 'fi' as const } }
    const { content } = accepted(await town.ask('boss', goals.exportGoals, asked))
    const [head, ...lines] = Buffer.from(content, 'base64').toString().trim().split('\n')
    expect(head).toContain('Miten,Kuka vastaa,Mihin mennessä,Tila')
    // a line for each measure of the area's goals
    const shown = (await list('boss', { municipality: '484' })).filter(({ from }) => from < '2026-11-01')
    expect(lines.filter((line) => line.includes('Kutsutaan asiakkaat tapaamiseen'))).toHaveLength(
      shown.filter(({ measures }) => measures.some(({ how }) => how === 'Kutsutaan asiakkaat tapaamiseen'))
        .length,
    )
  })

  it('may be an organisation’s own, which the group then reads together, and which stays while a goal is followed by it', async () => {
    const ownId = newUuid()
    const names = { fi: 'Oma', sv: 'Egen', en: 'Own' }
    const definition = { ...emptyDefinition, of: ['employment'] }
    const saved = { params: { ownId }, body: { names, definition, version: 0 } }
    accepted(await town.ask('boss', own.saveOwnIndicator, saved))
    // a manager of another organisation
    await town.owner.query(`update position set role = 'manager' where id = $1`, [town.positions.counsellor])
    const figure = { params: { month: '2026-10', indicator: `own.${ownId}` } }
    const theirs = written({ indicators: [`own.${ownId}`] })
    expect(refused(await town.ask('counsellor', readFigure, figure)).code).toBe('notFound')
    expect(refused(await save(theirs, 'counsellor')).fields).toEqual({ indicators: 'unknown' })
    accepted(await save(theirs))
    const { figures } = accepted(
      await town.ask('counsellor', goals.readGoalFigures, { query: { month: '2026-10' } }),
    )
    const [found] = figures.filter(({ goalId }) => goalId === theirs.id)
    expect([found?.figure.words?.fi.name, found?.figure.value, found?.course.length]).toEqual(['Oma', 2, 13])
    expect(accepted(await town.ask('counsellor', readFigure, figure)).figure.value).toBe(2)
    // it is theirs to read, not to keep
    expect(accepted(await town.ask('counsellor', own.listOwnIndicators, {})).indicators).toEqual([])
    const removed = { params: { ownId }, body: { version: 1 } }
    const changed = { ...saved, body: { ...saved.body, version: 1 } }
    expect(refused(await town.ask('counsellor', own.saveOwnIndicator, changed)).code).toBe('notFound')
    expect(refused(await town.ask('counsellor', own.removeOwnIndicator, removed)).code).toBe('notFound')
    expect(refused(await town.ask('boss', own.removeOwnIndicator, removed))).toMatchObject({
      code: 'report.ownInGoal',
      facts: { goal: theirs.what },
    })
    accepted(await save({ ...theirs, indicators: [], version: 1 }, 'counsellor'))
    expect(refused(await town.ask('counsellor', readFigure, figure)).code).toBe('notFound')
    accepted(await town.ask('boss', own.removeOwnIndicator, removed))
  })
})
