import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { recordContact } from '../../features/contact/contract.ts'
import { readSituation } from '../../features/situation/contract.ts'
import { allRoutes } from '../../routes.ts'
import { allRows } from '../db/reading.ts'
import { openSession } from '../session/session.ts'
import { perform } from './perform.ts'
import type { Route } from './route.ts'

/** What is done and its entry in the log go together; what is read is answered when its entry stands (access.md, Log). */
let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Kirjattava' }, 'coach')
  await town.owner.query(
    `create function broken() returns trigger language plpgsql as $$ begin raise exception 'the log is broken'; end $$`,
  )
})
afterAll(() => town.drop())
afterEach(() => town.owner.query('drop trigger if exists broken on access_log'))

/** From now on nothing can be written to the log: at once, or not before the commit. */
const breakLog = (when: 'at once' | 'at the commit') =>
  town.owner.query(
    when === 'at once'
      ? 'create trigger broken before insert on access_log for each row execute function broken()'
      : 'create constraint trigger broken after insert on access_log deferrable initially deferred for each row execute function broken()',
  )

const read = () => town.ask('coach', readSituation, { params: { clientId } })
const act = (said: object = {}, who = 'coach') => {
  const call = { id: newUuid(), kind: 'call', reached: true, text: 'x', nextContactOn: null } as const
  const body = { ...call, contactedAt: '2026-11-23T07:00:00.000Z', ...said }
  return town.ask(who, recordContact, { params: { clientId }, body })
}
const count = async (of: string): Promise<number> =>
  (await town.owner.query(`select count(*)::int as n from ${of}`)).rows[0].n
const done = async () => [await count('contact'), await count(`journal where type = 'contact.recorded'`)]

describe.each(['at once', 'at the commit'] as const)('a log that cannot be written, %s', (when) => {
  it('lets nothing be read', async () => {
    accepted(await read())
    await breakLog(when)
    await expect(read()).rejects.toThrow('the log is broken')
  })

  it('lets nothing be changed', async () => {
    const before = await done()
    await breakLog(when)
    await expect(act()).rejects.toThrow('the log is broken')
    expect(await done()).toEqual(before)
  })
})

it('an act that is refused leaves an entry of its own, and none of what it did not do', async () => {
  accepted(await act())
  const changed = `access_log where event = 'contact.recorded' and result = 'changed'`
  const tried = `access_log where event = 'contact.recorded' and result = 'refused'`
  const before = [await count(changed), await count(tried), ...(await done())]
  refused(await act({ text: '' }))
  refused(await act({}, 'colleague'))
  expect([await count(changed), await count(tried), ...(await done())]).toEqual(
    before.map((n, at) => (at === 1 ? n + 2 : n)),
  )
})

describe('what is read ahead', () => {
  const opening = allRoutes.find(({ ahead }) => ahead) as Route
  const fails: Route = {
    ...opening,
    ahead: () => allRows(sql`select 1 / (random() * 0)::int as n from file.client`),
  }
  const ask = async (who: string, route: Route, more: { drawnFor?: string } = {}) =>
    perform(town.db, route, {
      installation: town.installation,
      token: await openSession(town.db, who, town.at),
      at: town.at,
      input: { params: { clientId }, query: {}, body: {} },
      ...more,
    })

  it('is not looked up for whom the file is not open', async () => {
    expect(refused(await ask('colleague', fails)).code).toBe('notFound')
    await expect(ask('coach', fails)).rejects.toThrow('division by zero')
  })

  it('does not stand before a refusal, nor its entry in the log, when it fails', async () => {
    const tried = `access_log where event = 'file.opened' and result = 'refused'`
    const before = await count(tried)
    expect(refused(await ask('coach', fails, { drawnFor: newUuid() })).code).toBe('session.switched')
    expect(await count(tried)).toBe(before + 1)
  })
})
