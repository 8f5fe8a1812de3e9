import { randomUUID } from 'node:crypto'
import type { ResponseOf } from '../../src/kernel/endpoint.ts'
import type { Refusal, Result } from '../../src/kernel/refusal.ts'
import { databaseOf } from '../../src/platform/db/transaction.ts'
import type { Installation } from '../../src/platform/http/context.ts'
import { perform } from '../../src/platform/http/perform.ts'
import { openSession } from '../../src/platform/session/session.ts'
import { allRoutes } from '../../src/routes.ts'
import type { AnyEndpoint } from '../../src/ui/api.ts'
import { createTestDatabase } from './database.ts'
import { testKeys } from './templates.ts'

const staff = {
  coach: ['employmentAuthority', 'Työllisyysalue', 'ownCoach'],
  colleague: ['employmentAuthority', 'Työllisyysalue', 'ownCoach'],
  boss: ['employmentAuthority', 'Työllisyysalue', 'manager'],
  counsellor: ['wellbeingCounty', 'Hyvinvointialue', 'socialCounsellor'],
  kela: ['kela', 'Kela', 'kelaOfficer'],
  nurse: ['healthService', 'Terveyspalvelu', 'nurse'],
  instructor: ['workshop', 'Työpaja', 'workCoach'],
  contact: ['provider', 'Yhdistys', 'placeContact'],
} as const
export type StaffName = keyof typeof staff

export const noonOf = (day: string): Date => new Date(`${day}T10:00:00Z`)

/**
 * A small town in an empty database: one worker of each kind, all in a unit of an own organisation (the employment
 * authority has three), and the means to act as any of them or as a client. Days before the test's own are free.
 */
export async function createTown({ on = '2026-11-23' }: { on?: string } = {}) {
  const database = await createTestDatabase()
  const owner = database.pools.owner
  const db = databaseOf(database.pools.app)
  const at = noonOf(on)
  const organisations = new Map<string, { id: string; unitId: string; supervisorsId: string }>()
  const positions = {} as Record<StaffName, string>
  for (const [kind, name] of new Set(Object.values(staff).map(([kind, name]) => [kind, name] as const))) {
    if (organisations.has(kind)) continue
    const { rows } = await owner.query('insert into organisation (kind, name) values ($1, $2) returning id', [
      kind,
      name,
    ])
    const unit = await owner.query(
      'insert into unit (organisation_id, name) values ($1, $2) returning id, supervisors_id',
      [rows[0].id, `${name}, yksikkö`],
    )
    organisations.set(kind, {
      id: rows[0].id,
      unitId: unit.rows[0].id,
      supervisorsId: unit.rows[0].supervisors_id,
    })
  }
  for (const [name, [kind, , role]] of Object.entries(staff)) {
    const organisation = organisations.get(kind)
    const worker = await owner.query(
      'insert into worker (name, subject, phone) values ($1, $2, $3) returning id',
      [`Worker ${name}`, name, '050 555 0100'],
    )
    const { rows } = await owner.query(
      `insert into position (worker_id, organisation_id, unit_id, role, valid) values ($1, $2, $3, $4, '[2020-01-01,)') returning id`,
      [worker.rows[0].id, organisation?.id, organisation?.unitId, role],
    )
    positions[name as StaffName] = rows[0].id
  }
  const installation: Installation = {
    keys: testKeys,
    publicUrl: 'http://127.0.0.1',
    demonstration: false,
    statistics: databaseOf(database.pools.statistics),
  }

  /** Uses a route as somebody; a fresh session each time, so that the moment may be any. */
  async function ask<E extends AnyEndpoint>(
    who: string,
    endpoint: E,
    input: { params?: object; query?: object; body?: object },
    when: Date = at,
  ): Promise<Result<ResponseOf<E>>> {
    const route = allRoutes.find(
      (r) => r.endpoint.method === endpoint.method && r.endpoint.path === endpoint.path,
    )
    if (!route) throw new Error(`no route ${endpoint.method} ${endpoint.path}`)
    const token = await openSession(db, who, when)
    const given = { params: input.params ?? {}, query: input.query ?? {}, body: input.body ?? {} }
    return (await perform(db, route, { installation, token, at: when, input: given })) as Result<
      ResponseOf<E>
    >
  }

  /** A client of an own organisation: relationship and assignment to a worker. */
  async function addClient(name: { lastName: string; firstNames?: string }, ...workers: StaffName[]) {
    const { lastName, firstNames = 'Testi' } = name
    const { rows } = await owner.query(
      `insert into client (last_name, first_names, name_key, birth_year, created_at)
       values ($1, $2, $3, 1990, $4) returning id`,
      [lastName, firstNames, `${lastName} ${firstNames}`.toLowerCase(), at],
    )
    const id: string = rows[0].id
    await owner.query(`insert into client_contact (client_id, phone) values ($1, '050 555 0199')`, [id])
    await owner.query(`insert into client_identity (client_id, birth_date) values ($1, '1990-05-05')`, [id])
    for (const worker of workers) await assign(id, worker)
    return id
  }

  async function assign(clientId: string, worker: StaffName, from = '2026-01-01') {
    const kind = staff[worker][0]
    const relationship = await owner.query(
      `insert into relationship (client_id, organisation_id, kind, opened_on) values ($1, $2, $3, $4) returning id`,
      [
        clientId,
        organisations.get(kind)?.id,
        kind === 'employmentAuthority' ? 'employment' : 'individualSupport',
        from,
      ],
    )
    await owner.query(
      `insert into assignment (relationship_id, client_id, position_id, valid) values ($1, $2, $3, daterange($4, null))`,
      [relationship.rows[0].id, clientId, positions[worker], from],
    )
  }

  /** A joint service of the client with these workers, of which the client has been told. */
  async function joinUp(clientId: string, members: Partial<Record<StaffName, string>>) {
    const { rows } = await owner.query(
      `insert into path_case (client_id, path, status, turn, opened_on, informed_on)
       values ($1, 'joint', 'mapping', 'pair', '2026-10-01', '2026-10-02') returning id`,
      [clientId],
    )
    for (const [name, lane] of Object.entries(members)) {
      await owner.query(
        `insert into joint_member (case_id, client_id, position_id, lane, valid) values ($1, $2, $3, $4, '[2026-10-02,)')`,
        [rows[0].id, clientId, positions[name as StaffName], lane],
      )
    }
    return rows[0].id as string
  }

  /** Own pages of a client: signs in as `who`. */
  const giveAccount = (clientId: string, who: string) =>
    owner.query('insert into client_account (client_id, subject) values ($1, $2)', [clientId, who])

  return {
    at,
    on,
    db,
    owner,
    positions,
    organisations,
    ask,
    addClient,
    assign,
    joinUp,
    giveAccount,
    system: databaseOf(database.pools.system),
    installation,
    ownerUrl: database.ownerUrl,
    drop: database.drop,
  }
}
export type Town = Awaited<ReturnType<typeof createTown>>

/** The value of a result that must be one. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** The refusal of a result that must be one. */
export function refused(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`)
  return result.refusal
}

export { accepted as valueOf, refused as refusalOf }

export const newUuid = (): string => randomUUID()
