import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { endOtherSessions, listSessions } from '../session/contract.ts'
import * as contract from './contract.ts'

/** An administrator administers the own organisation; the area's administrator adds them and says what they are. */
let town: Town
const idOf = (kind: string) => town.organisations.get(kind)?.id ?? ''
beforeAll(async () => {
  town = await createTown()
  await hire('area', 'kela', true)
  await hire('own', 'wellbeingCounty', false)
})
afterAll(() => town.drop())

const hire = (subject: string, kind: string, area: boolean) =>
  town.owner.query(
    `with w as (insert into worker (name, subject) values ($1, $1) returning id)
     insert into position (worker_id, organisation_id, role, area, valid) select id, $2, 'administrator', $3, '[2020-01-01,)' from w`,
    [subject, idOf(kind), area],
  )
const fields = (more: object = {}) => ({
  name: 'Nimi',
  nameSv: null,
  kind: null,
  phone: null,
  email: null,
  finishingDays: 14,
  holdHours: 48,
  referralAnswerDays: 7,
  active: true,
  ...more,
})
const change = (who: string, kind: string, said: object) =>
  town.ask(who, contract.changeOrganisation, {
    params: { organisationId: idOf(kind) },
    body: { version: 1, ...fields(said) },
  })
async function addPost(who: string, kind: string, role: string) {
  const workerId = newUuid()
  const person = { name: 'Uusi', email: null, phone: null, subject: null, version: 0 }
  accepted(await town.ask(who, contract.savePerson, { params: { workerId }, body: person }))
  const organisationId = idOf(kind)
  const post = { id: newUuid(), workerId, organisationId, unitId: null, role, from: '2026-11-01', to: null }
  return town.ask(who, contract.addPost, { body: { ...post, seesProtected: false } })
}

describe('an administrator', () => {
  it('changes the own organisation and no other, and sees no other in Hallinta', async () => {
    accepted(
      await change('own', 'wellbeingCounty', {
        name: 'Hyvinvointialue',
        kind: 'wellbeingCounty',
        finishingDays: 20,
      }),
    )
    expect(refused(await change('own', 'workshop', { name: 'X', kind: 'workshop' })).code).not.toBe('')
    const { organisations } = accepted(await town.ask('own', contract.listOrganisations, {}))
    expect(organisations.map((o) => o.name)).toEqual(['Hyvinvointialue'])
  })

  it('never says what the own organisation is: that decides what its people see', async () => {
    const said = { name: 'Hyvinvointialue', kind: 'kela', version: 2 }
    const refusal = refused(
      await town.ask('own', contract.changeOrganisation, {
        params: { organisationId: idOf('wellbeingCounty') },
        body: { ...fields(said), version: 2 },
      }),
    )
    expect(refusal.code).toBe('admin.kindByArea')
  })

  it('gives posts in the own organisation only, and adds no organisation', async () => {
    accepted(await addPost('own', 'wellbeingCounty', 'socialWorker'))
    expect(refused(await addPost('own', 'workshop', 'workCoach')).code).toBe('notFound')
    const added = await town.ask('own', contract.addOrganisation, {
      body: { id: newUuid(), ...fields({ name: 'Uusi talo' }) },
    })
    expect(refused(added).code).toBe('notFound')
  })

  it('changes no sign-in of a person who has a post elsewhere', async () => {
    const { rows } = await town.owner.query(`select id, version from worker where subject = 'coach'`)
    const body = { name: 'Kaapattu', email: null, phone: null, subject: 'mine', version: rows[0].version }
    const params = { workerId: rows[0].id }
    expect(refused(await town.ask('own', contract.savePerson, { params, body })).code).not.toBe('')
    const { rows: after } = await town.owner.query(`select name, subject from worker where id = $1`, [
      rows[0].id,
    ])
    expect(after[0].subject).toBe('coach')
  })

  it('makes nobody the area’s administrator', async () => {
    await expect(
      town.db.transaction().execute(async (tx) => {
        await enterSession(tx, (await openSession(town.db, 'own', town.at)) ?? '', town.at)
        await tx.updateTable('position').set({ area: true }).execute()
      }),
    ).rejects.toThrow('permission denied')
  })
})

describe('the area’s administrator', () => {
  it('adds organisations, says what they are, and stands in where there is no administrator', async () => {
    accepted(await change('area', 'workshop', { name: 'Työpaja', kind: 'municipalityUnit' }))
    accepted(await addPost('area', 'workshop', 'workCoach'))
    const id = newUuid()
    accepted(
      await town.ask('area', contract.addOrganisation, { body: { id, ...fields({ name: 'Lisätty' }) } }),
    )
  })

  it('keeps hands off the people of an organisation that has its own administrator', async () => {
    expect(refused(await addPost('area', 'wellbeingCounty', 'socialWorker')).code).toBe('notFound')
  })
})

describe('sessions', () => {
  const enters = async (token: string) =>
    (await town.db.transaction().execute((tx) => enterSession(tx, token, town.at))) !== null

  it('of one’s own end everywhere but here', async () => {
    const elsewhere = (await openSession(town.db, 'nurse', town.at)) ?? ''
    const others = (await openSession(town.db, 'kela', town.at)) ?? ''
    const { sessions } = accepted(await town.ask('nurse', listSessions, {}))
    expect(sessions.filter((s) => s.isThis)).toHaveLength(1)
    expect(sessions.length).toBeGreaterThan(1)
    expect(accepted(await town.ask('nurse', endOtherSessions, {})).ended).toBeGreaterThan(0)
    expect(await enters(elsewhere)).toBe(false)
    expect(await enters(others)).toBe(true)
  })

  it('of a leaver are ended by the own administrator, and by no other', async () => {
    const token = (await openSession(town.db, 'counsellor', town.at)) ?? ''
    const { rows } = await town.owner.query(`select id from worker where subject = 'counsellor'`)
    const end = (who: string) => town.ask(who, contract.endSessions, { params: { workerId: rows[0].id } })
    expect(refused(await end('area')).code).toBe('notFound')
    expect(await enters(token)).toBe(true)
    expect(accepted(await end('own')).ended).toBeGreaterThan(0)
    expect(await enters(token)).toBe(false)
  })
})
