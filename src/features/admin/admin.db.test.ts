import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { positionRoles } from '../../kernel/roles.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { readHead } from '../client/contract.ts'
import { readMe } from '../session/contract.ts'
import * as contract from './contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
  const first = await hire(
    'hallinta',
    'administrator',
    town.organisations.get('employmentAuthority')?.id ?? '',
  )
  await town.owner.query('update position set area = true where id = $1', [first])
})
afterAll(() => town.drop())

/** A worker with a post, past the routes. */
async function hire(subject: string, role: string, organisationId: string, unitId: string | null = null) {
  const { rows } = await town.owner.query(
    `with w as (insert into worker (name, subject) values ($1, $1) returning id)
     insert into position (worker_id, organisation_id, unit_id, role, valid) select id, $2, $3, $4, '[2020-01-01,)' from w returning id`,
    [subject, organisationId, unitId, role],
  )
  return rows[0].id as string
}

const sees = async (who: string, clientId: string, when?: Date) =>
  (await town.ask(who, readHead, { params: { clientId } }, when)).ok

const fields = (name: string, more: object = {}) => ({
  name,
  nameSv: null,
  kind: null,
  phone: null,
  email: ' ',
  finishingDays: 14,
  holdHours: 48,
  referralAnswerDays: 7,
  active: true,
  ...more,
})

async function addOrganisation(name: string, more: object = {}) {
  const id = newUuid()
  accepted(await town.ask('hallinta', contract.addOrganisation, { body: { id, ...fields(name, more) } }))
  return id
}

const changeOrganisation = (organisationId: string, version: number, said: object) =>
  town.ask('hallinta', contract.changeOrganisation, {
    params: { organisationId },
    body: { version, ...said },
  })

const savePerson = (workerId: string, said: object) =>
  town.ask('hallinta', contract.savePerson, {
    params: { workerId },
    body: { email: null, phone: null, subject: null, version: 0, ...said },
  })

const addPost = (said: object) =>
  town.ask('hallinta', contract.addPost, {
    body: {
      id: newUuid(),
      unitId: null,
      from: '2026-11-01',
      to: null,
      seesProtected: false,
      ...said,
    },
  })

describe('roles of a post', () => {
  it('are those that the database accepts', async () => {
    const { rows } = await town.owner.query(
      `select pg_get_constraintdef(oid) as said from pg_constraint where conname = 'position_role_check'`,
    )
    const accepted = [...String(rows[0].said).matchAll(/'(\w+)'/g)].map(([, role]) => role)
    expect(accepted).toEqual([...positionRoles])
  })
})

describe('an organisation', () => {
  it('that an import made opens its clients at once when it is given its kind', async () => {
    const id = await addOrganisation('Tuotu kunta')
    const unitId = newUuid()
    const unit = { organisationId: id, name: 'Etsivä', receivesReferrals: true, active: true, version: 0 }
    accepted(await town.ask('hallinta', contract.saveUnit, { params: { unitId }, body: unit }))
    const position = await hire('importedWorker', 'outreachWorker', id, unitId)
    const clientId = await town.addClient({ lastName: 'Tuotu' })
    await town.owner.query(
      `with r as (insert into relationship (client_id, organisation_id, kind, opened_on) values ($1, $2, 'workshop', '2026-01-01') returning id)
       insert into assignment (relationship_id, client_id, position_id, valid) select id, $1, $3, '[2026-01-01,)' from r`,
      [clientId, id, position],
    )
    expect(await sees('importedWorker', clientId)).toBe(false)
    accepted(await changeOrganisation(id, 1, fields('Tuotu kunta', { kind: 'municipalityUnit' })))
    expect(await sees('importedWorker', clientId)).toBe(true)
    const { organisations } = accepted(await town.ask('hallinta', contract.listOrganisations, {}))
    expect(organisations.find((o) => o.id === id)).toMatchObject({
      kind: 'municipalityUnit',
      email: null,
      version: 2,
      units: [{ id: unitId, name: 'Etsivä', receivesReferrals: true }],
    })
  })

  it('without a kind comes first in the list, since it waits for one', async () => {
    await addOrganisation('Ööö')
    const { organisations } = accepted(await town.ask('hallinta', contract.listOrganisations, {}))
    expect(organisations[0]).toMatchObject({ name: 'Ööö', kind: null })
  })

  it('changed by another meanwhile is not written over', async () => {
    const id = await addOrganisation('Kahden muuttama')
    accepted(await changeOrganisation(id, 1, fields('Ensimmäinen')))
    const late = refused(await changeOrganisation(id, 1, fields('Toinen')))
    expect(late).toMatchObject({ code: 'changedMeanwhile', facts: { version: 2 } })
    expect(refused(await changeOrganisation(newUuid(), 1, fields('Ei mikään'))).code).toBe('notFound')
  })

  it('has a name of its own, and is added once when it is sent twice', async () => {
    const body = { id: newUuid(), ...fields('Ainoa') }
    accepted(await town.ask('hallinta', contract.addOrganisation, { body }))
    accepted(await town.ask('hallinta', contract.addOrganisation, { body }))
    const same = await town.ask('hallinta', contract.addOrganisation, { body: { ...body, id: newUuid() } })
    expect(refused(same).code).toBe('admin.nameTaken')
    const { rows } = await town.owner.query('select type from journal where subject_id = $1', [body.id])
    expect(rows).toEqual([{ type: 'admin.organisationAdded' }])
  })

  it('no longer active ends the open sessions of its people; nobody shuts the own one', async () => {
    const id = await addOrganisation('Lopettava', { kind: 'provider' })
    await hire('closing', 'placeContact', id)
    const token = (await openSession(town.db, 'closing', town.at)) ?? ''
    const enters = () => town.db.transaction().execute((tx) => enterSession(tx, token, town.at))
    expect(await enters()).toMatchObject({ role: 'placeContact' })
    accepted(await changeOrganisation(id, 1, fields('Lopettava', { kind: 'provider', active: false })))
    expect(await enters()).toBeNull()
    expect(await openSession(town.db, 'closing', town.at)).toBeNull()
    const own = town.organisations.get('employmentAuthority')?.id ?? ''
    const shut = await changeOrganisation(own, 1, fields('Työllisyysalue', { active: false }))
    expect(refused(shut).code).toBe('admin.ownOrganisation')
  })
})

describe('a person', () => {
  it('signs in with a post only, by the identity given here', async () => {
    const organisationId = town.organisations.get('wellbeingCounty')?.id
    const workerId = newUuid()
    const subject = 'https://idp.example abc'
    accepted(await savePerson(workerId, { name: 'Uusi Tulija', subject }))
    expect(await openSession(town.db, subject, town.at)).toBeNull()
    accepted(await addPost({ workerId, organisationId, role: 'socialWorker', from: '2026-11-24' }))
    expect(await openSession(town.db, subject, town.at)).toBeNull()
    const me = accepted(await town.ask(subject, readMe, {}, noonOf('2026-11-24')))
    expect(me).toMatchObject({ worker: { name: 'Uusi Tulija' }, position: { role: 'socialWorker' } })
    const taken = await savePerson(newUuid(), { name: 'Toinen', subject })
    expect(refused(taken).code).toBe('admin.subjectTaken')
    expect(refused(await savePerson(workerId, { name: 'Uusi', version: 7 })).code).toBe('changedMeanwhile')
  })

  it('has the same post once at a time, in a unit and a role of the organisation', async () => {
    const organisationId = town.organisations.get('kela')?.id
    const workerId = newUuid()
    accepted(await savePerson(workerId, { name: 'Kaksi Tehtävää' }))
    accepted(await addPost({ workerId, organisationId, role: 'kelaOfficer', to: '2026-12-31' }))
    const twice = await addPost({ workerId, organisationId, role: 'kelaOfficer', from: '2026-12-31' })
    expect(refused(twice).code).toBe('admin.postTwice')
    accepted(await addPost({ workerId, organisationId, role: 'kelaOfficer', from: '2027-01-01' }))
    const elsewhere = { workerId, organisationId, unitId: town.organisations.get('provider')?.unitId }
    expect(refused(await addPost({ ...elsewhere, role: 'registerKeeper' })).code).toBe('admin.unitElsewhere')
    const nurse = await addPost({ workerId, organisationId, role: 'nurse' })
    expect(refused(nurse)).toMatchObject({ code: 'admin.roleElsewhere', fields: { role: 'unknown' } })
    const backwards = await addPost({ workerId, organisationId, role: 'registerKeeper', to: '2026-10-01' })
    expect(refused(backwards).fields).toEqual({ to: 'endBeforeStart' })
    const nobody = await addPost({ workerId: newUuid(), organisationId, role: 'kelaOfficer' })
    expect(refused(nobody).code).toBe('notFound')
  })

  it('is found by organisation and by a part of the name, with numbers of clients and no names', async () => {
    await town.addClient({ lastName: 'Laskettu' }, 'nurse')
    const organisationId = town.organisations.get('healthService')?.id ?? ''
    const byOrganisation = accepted(
      await town.ask('hallinta', contract.listPeople, { query: { organisationId } }),
    )
    expect(byOrganisation.people.map((p) => [p.name, p.posts.map((post) => post.clients)])).toEqual([
      ['Worker nurse', [1]],
    ])
    const byName = accepted(await town.ask('hallinta', contract.listPeople, { query: { name: 'ER NUR' } }))
    expect(byName.people.map((p) => p.name)).toEqual(['Worker nurse'])
    expect(JSON.stringify(byName)).not.toContain('Laskettu')
  })
})

describe('the administrator', () => {
  it('sees no row of any client, whatever the table', async () => {
    await town.addClient({ lastName: 'Näkymätön' }, 'coach')
    const token = (await openSession(town.db, 'hallinta', town.at)) ?? ''
    const { rows: tables } = await town.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('yhteispolku_app', c.oid, 'select')`,
    )
    expect(tables.length).toBeGreaterThan(15)
    await town.db.transaction().execute(async (tx) => {
      expect((await enterSession(tx, token, town.at))?.role).toBe('administrator')
      for (const { name } of [...tables, { name: 'client' }]) {
        const key = name === 'client' ? 'id' : 'client_id'
        const { rows } = await sql<{ n: number }>`
          select count(*) as n from ${sql.table(name)} where ${sql.ref(key)} is not null`.execute(tx)
        expect(rows[0]?.n, name).toBe(0)
      }
    })
  })

  it('sees of a letter to a client that it left, or why not, and no address', async () => {
    await town.owner.query(
      `insert into mail (to_address, subject, body, purpose, to_client, created_at, failed_because) values
         ('suojattu.nimi@example.fi', 'Sinulle on päätös', 'x', 'decision.notice', true, now(), 'Error: 550 <Suojattu.Nimi@example.fi> unknown'),
         ('paikka@example.fi', 'Kysely', 'x', 'period.enquiry', false, now() - interval '1 s', null)`,
    )
    const { letters } = accepted(await town.ask('hallinta', contract.listLetters, { query: {} }))
    expect(letters.map(({ to, failedBecause }) => [to, failedBecause])).toEqual([
      [null, 'Error: 550 … unknown'],
      ['paikka@example.fi', null],
    ])
    const token = (await openSession(town.db, 'hallinta', town.at)) ?? ''
    await town.db.transaction().execute(async (tx) => {
      await enterSession(tx, token, town.at)
      const { rows } = await sql<{ to: string }>`select to_address as "to" from mail`.execute(tx)
      expect(rows).toEqual([{ to: 'paikka@example.fi' }])
    })
  })

  it('alone keeps these: a coach and a manager are told so', async () => {
    for (const who of ['coach', 'boss', 'contact'])
      expect(refused(await town.ask(who, contract.listPeople, { query: {} })).code).toBe('notPermitted')
    const matrix = accepted(await town.ask('hallinta', contract.listPermissions, {}))
    const row = matrix.actions.find(({ name }) => name === 'admin.endPost')
    expect(row).toMatchObject({ roles: ['administrator'], needs: null })
    expect(matrix.csv).toContain(row?.fi ?? '?')
  })
})
