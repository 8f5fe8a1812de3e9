import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import type { Endpoint } from '../../kernel/endpoint.ts'
import { perform } from '../../platform/http/perform.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { allRoutes } from '../../routes.ts'
import { recordContact } from '../contact/contract.ts'
import { readSituation } from '../situation/contract.ts'
import { readMe, switchPosition } from './contract.ts'

let town: Town
let clientId: string
let token: string
let atKela: string

beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Kahden' }, 'coach')
  const { rows } = await town.owner.query<{ id: string }>(
    `insert into position (worker_id, organisation_id, role, valid)
     select worker_id, $2, 'kelaOfficer', '[2020-01-01,)' from position where id = $1 returning id`,
    [town.positions.coach, town.organisations.get('kela')?.id],
  )
  atKela = rows[0]?.id ?? ''
  await town.joinUp(clientId, { coach: 'employment' })
  await town.owner.query(
    `insert into joint_member (case_id, client_id, position_id, lane, valid)
     select case_id, client_id, $1, 'kela', valid from joint_member where client_id = $2`,
    [atKela, clientId],
  )
  token = (await openSession(town.db, 'coach', town.at)) ?? ''
})
afterAll(() => town.drop())

interface Asking {
  readonly drawnFor?: string
  readonly unattended?: boolean
  readonly at?: Date
}

function ask(
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  input: object,
  { at = town.at, ...page }: Asking = {},
) {
  const route = allRoutes.find(
    (r) => r.endpoint.path === endpoint.path && r.endpoint.method === endpoint.method,
  )
  if (!route) throw new Error('no route')
  const given = { params: {}, query: {}, body: {}, ...input }
  return perform(town.db, route, { installation: town.installation, token, at, input: given, ...page })
}
const actAs = async (positionId: string) => accepted(await ask(switchPosition, { body: { positionId } }))

describe('a session of one with two posts', () => {
  const call = () => ({
    params: { clientId },
    body: {
      id: newUuid(),
      kind: 'call',
      reached: true,
      contactedAt: '2026-11-25T08:00:00.000Z',
      text: 'x',
      nextContactOn: null,
    },
  })
  const contacts = async () =>
    (await town.owner.query('select count(*)::int as n from contact where client_id = $1', [clientId]))
      .rows[0].n

  it('does nothing in the name of the post that another tab went over to', async () => {
    const coach = town.positions.coach
    await actAs(coach)
    accepted(await ask(readSituation, { params: { clientId } }, { drawnFor: coach }))
    await actAs(atKela)
    const before = await contacts()
    expect(refused(await ask(recordContact, call(), { drawnFor: coach })).code).toBe('session.switched')
    expect(refused(await ask(readSituation, { params: { clientId } }, { drawnFor: coach })).code).toBe(
      'session.switched',
    )
    expect(await contacts()).toBe(before)
    // who this is may be asked by any page, and the client is not told of somebody shut out
    expect(accepted(await ask(readMe, {}, { drawnFor: coach }))).toMatchObject({ position: { id: atKela } })
    const { rows } = await town.owner.query(
      `select access.shut_out(reason) as told from access_log where result = 'refused' and client_id = $1`,
      [clientId],
    )
    expect(rows).toEqual([{ told: false }, { told: false }])
    await actAs(coach)
    accepted(await ask(readSituation, { params: { clientId } }, { drawnFor: coach }))
  })
})

describe('a sign-in of one with two posts', () => {
  it('begins where one acted last', async () => {
    const later = new Date(town.at.getTime() + 2 * 60_000)
    await actAs(atKela)
    accepted(await ask(readMe, {}, { at: later }))
    const again = (await openSession(town.db, 'coach', later)) ?? ''
    const session = await town.db.transaction().execute((tx) => enterSession(tx, again, later))
    expect(session).toMatchObject({ positionId: atKela })
    await actAs(town.positions.coach)
  })
})

describe('a session that nobody uses', () => {
  const minutes = (n: number) => new Date(town.at.getTime() + n * 60_000)
  const stands = (at: Date) => town.db.transaction().execute((tx) => enterSession(tx, token, at))

  it('ends though a page asks by itself, and is kept by acts', async () => {
    token = (await openSession(town.db, 'coach', town.at)) ?? ''
    const params = { clientId }
    for (const at of [20, 40, 59].map(minutes))
      accepted(await ask(readSituation, { params }, { at, unattended: true }))
    expect(await stands(minutes(61))).toBeNull()

    token = (await openSession(town.db, 'coach', town.at)) ?? ''
    accepted(await ask(readSituation, { params }, { at: minutes(40) }))
    accepted(await ask(readSituation, { params }, { at: minutes(80), unattended: true }))
    expect(await stands(minutes(99))).not.toBeNull()
  })

  it('ends after its longest time, however much was done', async () => {
    const longest = (
      await town.owner.query(
        `select value * 60 as minutes from access_setting where name = 'session.longestHours'`,
      )
    ).rows[0].minutes
    token = (await openSession(town.db, 'coach', town.at)) ?? ''
    for (let at = 30; at < longest; at += 30)
      accepted(await ask(readSituation, { params: { clientId } }, { at: minutes(at) }))
    expect(await stands(minutes(longest - 1))).not.toBeNull()
    expect(await stands(minutes(longest))).toBeNull()
  })
})
