import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  accepted,
  createTown,
  newUuid,
  noonOf,
  refused,
  type StaffName,
  type Town,
} from '../../../tests/support/town.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { readHead } from '../client/contract.ts'
import * as contract from './contract.ts'

let town: Town
const towns: Town[] = []
beforeEach(async () => {
  town = await createTown()
  towns.push(town)
  await hire('hallinta', 'administrator')
})
afterAll(async () => {
  for (const { drop } of towns) await drop()
})

async function hire(subject: string, role: string, unitId: string | null = null) {
  const organisationId = town.organisations.get('employmentAuthority')?.id
  const { rows } = await town.owner.query(
    `with w as (insert into worker (name, subject) values ($1, $1) returning id)
     insert into position (worker_id, organisation_id, unit_id, role, area, valid)
     select id, $2, $3, $4, $4 = 'administrator', '[2020-01-01,)' from w returning id`,
    [subject, organisationId, unitId, role],
  )
  return rows[0].id as string
}

const [today, tomorrow] = ['2026-11-23', '2026-11-24']

const sees = async (who: string, clientId: string, day = tomorrow) =>
  (await town.ask(who, readHead, { params: { clientId } }, noonOf(day))).ok

const leave = (who: StaffName, successor: StaffName | null, more: object = {}) =>
  town.ask('hallinta', contract.endPost, {
    params: { positionId: town.positions[who] },
    body: { lastDay: today, successorId: successor && town.positions[successor], version: 1, ...more },
  })

const bar = (clientId: string, who: string) =>
  town.owner.query(
    `insert into client_bar (client_id, worker_id, reason) select $1, id, 'family' from worker where subject = $2`,
    [clientId, who],
  )

describe('a leaver with a successor', () => {
  it('hands over clients and work pairs from the next day, after the effect has been told', async () => {
    const one = await town.addClient({ lastName: 'Siirtyvä' }, 'coach')
    const pair = await town.addClient({ lastName: 'Työpari' }, 'coach')
    await town.joinUp(pair, { coach: 'employment', counsellor: 'social' })
    const effect = { clients: 2, waiting: 0, jointServices: 1, jointOpen: 0 }
    const told = await town.ask('hallinta', contract.readLeaving, {
      params: { positionId: town.positions.coach },
      query: { lastDay: today, successorId: town.positions.colleague },
    })
    expect(accepted(told)).toMatchObject(effect)
    expect(accepted(await leave('coach', 'colleague'))).toMatchObject(effect)
    for (const clientId of [one, pair]) {
      expect(await sees('coach', clientId, today)).toBe(true)
      expect(await sees('colleague', clientId, today)).toBe(false)
      expect(await sees('colleague', clientId)).toBe(true)
    }
    const { rows } = await town.owner.query(
      `select position_id, lane, lower(valid)::text as from from joint_member where client_id = $1 and lane = 'employment' order by lower(valid)`,
      [pair],
    )
    expect(rows).toEqual([
      { position_id: town.positions.coach, lane: 'employment', from: '2026-10-02' },
      { position_id: town.positions.colleague, lane: 'employment', from: tomorrow },
    ])
    const { rows: journal } = await town.owner.query(
      `select client_id from journal where type = 'admin.handedOver' order by client_id`,
    )
    expect(journal.map((r) => r.client_id)).toEqual([one, pair].sort())
  })

  it('no longer enters: an open session ends by itself after the last day', async () => {
    accepted(await leave('coach', 'colleague'))
    const night = new Date('2026-11-23T21:30:00Z')
    const token = (await openSession(town.db, 'coach', night)) ?? ''
    const enters = (at: string) =>
      town.db.transaction().execute((tx) => enterSession(tx, token, new Date(at)))
    expect(await enters('2026-11-23T21:59:00Z')).toMatchObject({ workerName: 'Worker coach' })
    // midnight in Helsinki
    expect(await enters('2026-11-23T22:01:00Z')).toBeNull()
    expect(await openSession(town.db, 'coach', noonOf(tomorrow))).toBeNull()
  })

  it('leaves on the unit’s list the clients from whom the successor is barred', async () => {
    const free = await town.addClient({ lastName: 'Vapaa' }, 'coach')
    const barred = await town.addClient({ lastName: 'Esteellinen' }, 'coach')
    await town.joinUp(barred, { coach: 'employment', counsellor: 'social' })
    await bar(barred, 'colleague')
    await hire('third', 'ownCoach', town.organisations.get('employmentAuthority')?.unitId)
    const done = accepted(await leave('coach', 'colleague'))
    expect(done).toMatchObject({ clients: 1, waiting: 1, jointServices: 0, jointOpen: 1 })
    expect(done.waitingUnit).toBe('Työllisyysalue, yksikkö')
    expect([await sees('colleague', free), await sees('colleague', barred)]).toEqual([true, false])
    expect([await sees('third', free), await sees('third', barred)]).toEqual([false, true])
  })

  it('keeps a client once when the successor already answers for it, and no later day is lost', async () => {
    const clientId = await town.addClient({ lastName: 'Yhteinen' }, 'coach')
    await town.owner.query(
      `insert into assignment (relationship_id, client_id, position_id, valid)
       select relationship_id, client_id, $2, '[2026-06-01,2026-12-01)' from assignment where client_id = $1`,
      [clientId, town.positions.colleague],
    )
    accepted(await leave('coach', 'colleague'))
    const { rows } = await town.owner.query(
      `select valid::text from assignment where client_id = $1 and position_id = $2 order by valid`,
      [clientId, town.positions.colleague],
    )
    expect(rows.map((r) => r.valid)).toEqual(['[2026-06-01,2026-12-01)', '[2026-12-01,)'])
  })

  it('passes on the next contacts, and ends the substitutions', async () => {
    const clientId = await town.addClient({ lastName: 'Soitettava' }, 'coach')
    await town.owner.query(
      `insert into deadline (client_id, subject, subject_id, kind, category, due_on, why, position_id)
       values ($1, 'contact', $2, 'nextContact', 'contactLog', '2026-12-01', '{}', $3)`,
      [clientId, newUuid(), town.positions.coach],
    )
    await town.owner.query(
      `insert into substitution (absent_id, substitute_id, valid) values ($1, $2, '[2026-11-20,2026-12-20)')`,
      [town.positions.coach, town.positions.colleague],
    )
    accepted(await leave('coach', 'colleague'))
    const { rows } = await town.owner.query('select position_id from deadline where client_id = $1', [
      clientId,
    ])
    expect(rows).toEqual([{ position_id: town.positions.colleague }])
    const { rows: left } = await town.owner.query('select upper(valid)::text as until from substitution')
    expect(left).toEqual([{ until: tomorrow }])
  })
})

describe('a leaver without a successor', () => {
  it('leaves every client on the unit’s list; the pair is short of one', async () => {
    const clientId = await town.addClient({ lastName: 'Odottava' }, 'coach')
    await town.joinUp(clientId, { coach: 'employment', counsellor: 'social' })
    expect(accepted(await leave('coach', null))).toMatchObject({ clients: 0, waiting: 1, jointOpen: 1 })
    expect(await sees('colleague', clientId)).toBe(true)
  })

  it('is refused when there is no list to wait on', async () => {
    const clientId = await town.addClient({ lastName: 'Ilman' }, 'nurse')
    await town.owner.query('update unit set active = false')
    expect(refused(await leave('nurse', null))).toMatchObject({
      code: 'admin.noUnitToWait',
      fields: { successorId: 'required' },
    })
    expect(await sees('nurse', clientId)).toBe(true)
  })
})

describe('a post does not end', () => {
  it('into the hands of one who cannot take the clients', async () => {
    for (const unfit of ['counsellor', 'coach'] as const)
      expect(refused(await leave('coach', unfit)).code).toBe('admin.successorUnfit')
    const admin = await hire('other', 'registerKeeper')
    expect(refused(await leave('coach', null, { successorId: admin })).code).toBe('admin.successorUnfit')
  })

  it('in the past, twice, or before it is known what another changed', async () => {
    expect(refused(await leave('coach', null, { lastDay: '2026-11-22' })).fields).toEqual({ lastDay: 'past' })
    expect(refused(await leave('coach', null, { version: 3 })).code).toBe('changedMeanwhile')
    accepted(await leave('coach', null))
    const again = await leave('coach', null, { version: 2, lastDay: tomorrow })
    expect(refused(again)).toMatchObject({ code: 'admin.postNotThen', fields: { lastDay: 'invalid' } })
  })

  it('when it is the last administrator’s', async () => {
    const { rows } = await town.owner.query(`select id from position where role = 'administrator'`)
    const end = () =>
      town.ask('hallinta', contract.endPost, {
        params: { positionId: rows[0].id },
        body: { lastDay: today, successorId: null, version: 1 },
      })
    expect(refused(await end()).code).toBe('admin.lastAdministrator')
    await hire('hallinta2', 'administrator')
    accepted(await end())
  })

  it('by anyone but an administrator', async () => {
    const body = { lastDay: today, successorId: null, version: 1 }
    const params = { positionId: town.positions.coach }
    expect(refused(await town.ask('boss', contract.endPost, { params, body })).code).toBe('notPermitted')
    await expect(
      town.db.selectFrom('position').select('id').where('id', '=', town.positions.coach).execute(),
    ).resolves.toHaveLength(1)
    const direct = await town.owner.query(`select * from access.hand_over($1, null, '2026-11-23', now())`, [
      town.positions.coach,
    ])
    expect(direct.rows).toEqual([])
  })
})

describe('two leavers at once', () => {
  it('who would succeed each other: one goes, the other is told to choose again', async () => {
    const mine = await town.addClient({ lastName: 'Ensin' }, 'coach')
    const theirs = await town.addClient({ lastName: 'Sitten' }, 'colleague')
    const results = await Promise.all([leave('coach', 'colleague'), leave('colleague', 'coach')])
    expect(results.filter((r) => r.ok)).toHaveLength(1)
    expect(results.filter((r) => !r.ok).map((r) => refused(r).code)).toEqual(['admin.successorUnfit'])
    const stays = results[0]?.ok ? 'colleague' : 'coach'
    expect([await sees(stays, mine), await sees(stays, theirs)]).toEqual([true, true])
  })

  it('with the same successor: both are done', async () => {
    const third = await hire('third', 'ownCoach', town.organisations.get('employmentAuthority')?.unitId)
    const mine = await town.addClient({ lastName: 'Yksi' }, 'coach')
    const theirs = await town.addClient({ lastName: 'Kaksi' }, 'colleague')
    const both = await Promise.all(
      (['coach', 'colleague'] as const).map((who) => leave(who, null, { successorId: third })),
    )
    expect(both.map((r) => accepted(r).clients)).toEqual([1, 1])
    expect([await sees('third', mine), await sees('third', theirs)]).toEqual([true, true])
  })
})
