import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { accepted, noonOf, refused } from '../../../tests/support/town.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { databaseOf } from '../../platform/db/transaction.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { createFirstAdministrator } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const wanted = {
  name: 'Aino Aho',
  subject: 'https://idp.example 7',
  organisation: 'Uusi työllisyysalue',
  kind: 'employmentAuthority' as const,
  another: false,
}
const now = { at: noonOf('2026-11-23'), day: plainDate('2026-11-23') }
const create = (more: object = {}) =>
  createFirstAdministrator(databaseOf(database.pools.system), { ...wanted, ...more }, now)

describe('the first administrator', () => {
  it('is made once of two commands at once, into an empty database, and signs in', async () => {
    const both = await Promise.all([create(), create({ name: 'Toinen', subject: 'https://idp.example 8' })])
    expect(both.filter(({ ok }) => ok)).toEqual([
      { ok: true, value: { organisationMade: true, kind: 'employmentAuthority' } },
    ])
    const winner = both[0].ok ? 'https://idp.example 7' : 'https://idp.example 8'
    const app = databaseOf(database.pools.app)
    const token = (await openSession(app, winner, now.at)) ?? ''
    const session = await app.transaction().execute((tx) => enterSession(tx, token, now.at))
    expect(session).toMatchObject({ role: 'administrator', organisationName: 'Uusi työllisyysalue' })
    const { rows } = await database.pools.owner.query('select type from journal')
    expect(rows.map((row) => row.type)).toEqual(['admin.firstAdministrator'])
  })

  it('is refused kindly when there is one, who is named; another may be asked for', async () => {
    const refusal = refused(await create({ subject: 'https://idp.example 9' }))
    expect(refusal.code).toBe('admin.administratorThere')
    expect(refusal.facts?.administrators).toEqual([expect.stringContaining('Uusi työllisyysalue')])
    const made = accepted(await create({ subject: 'https://idp.example 9', another: true, kind: 'kela' }))
    // an organisation that is known keeps its kind
    expect(made).toEqual({ organisationMade: false, kind: 'employmentAuthority' })
    expect(refused(await create({ subject: 'https://idp.example 9', another: true })).code).toBe(
      'admin.postTwice',
    )
  })
})
