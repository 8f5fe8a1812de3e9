import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { readFigure, readReport } from './contract.ts'
import { removeOwnIndicator, saveOwnIndicator } from './own-contract.ts'
import { emptyDefinition } from './rules/definition.ts'
import * as targets from './target-contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown({ on: '2026-11-23' })
  for (const lastName of ['Aho', 'Berg']) {
    const id = await town.addClient({ lastName }, 'coach')
    await town.owner.query(`update client_contact set municipality_code = '609' where client_id = $1`, [id])
  }
})
afterAll(() => town.drop())

type Body = BodyOf<typeof targets.setTarget>
const said = (part: Partial<Body> = {}): Body => ({
  id: newUuid(),
  indicator: 'jobseekers.total',
  municipality: null,
  from: '2026-01-01',
  to: '2026-12-31',
  target: 3,
  direction: 'atMost',
  reason: 'Talousarvio 2026',
  ...part,
})
const set = (body: Body, who = 'boss') => town.ask(who, targets.setTarget, { body })
const figure = async (month: string, id = 'jobseekers.total', query: object = {}) => {
  const { figures } = accepted(await town.ask('boss', readReport, { params: { month }, query }))
  const found = figures.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('a target of a figure', () => {
  it('is set by managers with a reason, and the report says who set it and when', async () => {
    const body = said()
    for (const who of ['coach', 'counsellor', 'kela', 'contact'])
      expect(refused(await set(body, who)).code).toBe('notPermitted')
    accepted(await set(body))
    // the answer was lost, and it is asked again
    accepted(await set(body))
    expect(await figure('2026-10')).toMatchObject({
      value: 2,
      target: 3,
      aim: {
        direction: 'atMost',
        set: { reason: 'Talousarvio 2026', setBy: 'Worker boss', organisation: 'Työllisyysalue' },
      },
    })
    const input = { params: { month: '2026-10', indicator: 'jobseekers.total' } }
    const one = accepted(await town.ask('boss', readFigure, input)).figure
    expect([one.target, one.aim?.set?.setBy]).toEqual([3, 'Worker boss'])
    expect(await figure('2025-12')).toMatchObject({ target: null, aim: null })
    // a count of the whole area is no municipality's target
    expect(await figure('2026-10', 'jobseekers.total', { municipality: '609' })).toMatchObject({ aim: null })
  })

  it('is set for a municipality of the report, where somebody lives who is known here', async () => {
    const { municipalities } = accepted(await town.ask('boss', targets.listReportMunicipalities, {}))
    const { municipalities: ofReport } = accepted(
      await town.ask('boss', readReport, { params: { month: '2026-10' }, query: {} }),
    )
    expect(municipalities).toEqual(ofReport)
    expect(municipalities.map(({ code }) => code)).toContain('609')
    expect(municipalities.length).toBeLessThan(20)
    expect(refused(await town.ask('coach', targets.listReportMunicipalities, {})).code).toBe('notPermitted')
  })

  it('stands alone for its area and time: the database refuses another', async () => {
    expect(refused(await set(said({ from: '2026-12-31', to: null }))).code).toBe('report.targetTwice')
    accepted(await set(said({ municipality: '609', target: 1 })))
    accepted(await set(said({ from: '2027-01-01', to: null, target: 2 })))
    expect(await figure('2026-10', 'jobseekers.total', { municipality: '609' })).toMatchObject({
      value: 2,
      target: 1,
    })
    await expect(
      town.owner.query(
        `insert into indicator_target (id, indicator, valid, target, direction, reason, position_id, organisation_id, set_at)
         select gen_random_uuid(), indicator, daterange('2026-06-01', null), 1, direction, reason, position_id, organisation_id, set_at
         from indicator_target where municipality_code is null limit 1`,
      ),
    ).rejects.toThrow('indicator_target_once')
  })

  it('takes the place of the usual one, also in a municipality when it is a share', async () => {
    const indicator = 'meetings.inPersonShare.initial'
    expect(await figure('2026-10', indicator)).toMatchObject({
      target: 60,
      aim: { direction: 'atLeast', set: null },
    })
    accepted(await set(said({ indicator, target: 70, direction: 'atLeast' })))
    expect((await figure('2026-10', indicator)).target).toBe(70)
    expect((await figure('2026-10', indicator, { municipality: '609' })).target).toBe(70)
  })

  it('says which field is wrong', async () => {
    const fields = async (part: Partial<Body>) => refused(await set(said(part))).fields
    expect(await fields({ indicator: 'nothing.like.it' })).toEqual({ indicator: 'unknown' })
    expect(await fields({ indicator: 'share.contacted', target: 101 })).toEqual({ target: 'invalid' })
    expect(await fields({ to: '2025-12-31' })).toEqual({ to: 'endBeforeStart' })
    expect(await fields({ reason: ' ' })).toEqual({ reason: 'required' })
    expect(await fields({ municipality: '999' })).toEqual({ municipality: 'unknown' })
    expect(await fields({ indicator: 'coach.caseload', municipality: '609' })).toEqual({
      municipality: 'invalid',
    })
  })

  it('ends, and is not rewritten: of two who end it the second is told', async () => {
    const body = said({ indicator: 'rehab.clients', to: null })
    accepted(await set(body))
    const end = (to: string, version: number, who = 'boss') =>
      town.ask(who, targets.endTarget, { params: { targetId: body.id }, body: { to, version } })
    expect(refused(await end('2026-06-30', 1, 'coach')).code).toBe('notPermitted')
    expect(refused(await end('2025-06-30', 1)).fields).toEqual({ to: 'endBeforeStart' })
    accepted(await end('2026-06-30', 1))
    expect(refused(await end('2026-07-31', 1)).code).toBe('changedMeanwhile')
    expect(refused(await end('2026-07-31', 2)).fields).toEqual({ to: 'afterEnd' })
    expect((await figure('2026-06', 'rehab.clients')).target).toBe(3)
    expect((await figure('2026-07', 'rehab.clients')).target).toBeNull()
    const { targets: all } = accepted(await town.ask('boss', targets.listTargets, {}))
    expect(all.find(({ id }) => id === body.id)).toMatchObject({ to: '2026-06-30', version: 2 })
    const changed = (who: string, text: string) =>
      town.db.transaction().execute(async (tx) => {
        await enterSession(tx, (await openSession(town.db, who, town.at)) ?? '', town.at)
        return (await sql.raw(text).execute(tx)).numAffectedRows
      })
    await expect(changed('boss', 'update indicator_target set target = 0')).rejects.toThrow(
      'permission denied',
    )
    await expect(changed('boss', 'delete from indicator_target')).rejects.toThrow('permission denied')
    for (const valid of ['lower(valid), null', 'lower(valid) - 1, upper(valid)'])
      await expect(
        changed(
          'boss',
          `update indicator_target set valid = daterange(${valid}), version = version + 1 where id = '${body.id}'`,
        ),
      ).rejects.toThrow('a target that was set only ends')
    expect(await changed('coach', 'update indicator_target set version = version')).toBe(0n)
  })

  it('of an own figure is its organisation’s, and goes with the figure', async () => {
    const params = { ownId: newUuid() }
    const names = { fi: 'Oma', sv: 'Egen', en: 'Own' }
    accepted(
      await town.ask('boss', saveOwnIndicator, {
        params,
        body: { names, definition: emptyDefinition, version: 0 },
      }),
    )
    const body = said({ indicator: `own.${params.ownId}`, reason: 'Kuusi alle 20-vuotiasta' })
    accepted(await set(body))
    const listed = async () =>
      accepted(await town.ask('boss', targets.listTargets, {})).targets.some(({ id }) => id === body.id)
    expect(await listed()).toBe(true)
    await town.owner.query(
      `update indicator_target set organisation_id = (select organisation_id from position where id = $2), version = version + 1 where id = $1`,
      [body.id, town.positions.counsellor],
    )
    expect(await listed()).toBe(false)
    const end = { params: { targetId: body.id }, body: { to: '2026-06-30', version: 2 } }
    expect(refused(await town.ask('boss', targets.endTarget, end)).code).toBe('notFound')
    await town.owner.query(
      `update indicator_target set organisation_id = (select organisation_id from position where id = $2), version = version + 1 where id = $1`,
      [body.id, town.positions.boss],
    )
    expect(await listed()).toBe(true)
    accepted(await town.ask('boss', removeOwnIndicator, { params, body: { version: 1 } }))
    expect(await listed()).toBe(false)
  })
})
