import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

describe('a test database', () => {
  let first: TestDatabase
  let second: TestDatabase
  beforeAll(async () => {
    first = await createTestDatabase()
    second = await createTestDatabase()
  })
  afterAll(() => Promise.all([first.drop(), second.drop()]))

  it('has the tables of the migrations', async () => {
    const { rows } = await first.pools.owner.query('select count(*) as n from municipality')
    expect(rows[0].n).toBeGreaterThan(300)
  })

  it('is not seen from another one', async () => {
    await first.pools.owner.query('create table only_here ()')
    const { rows } = await second.pools.owner.query(`select to_regclass('only_here') as found`)
    expect(rows[0].found).toBeNull()
  })

  it.each([
    ['app', 'yhteispolku_app'],
    ['system', 'yhteispolku_system'],
    ['owner', 'yhteispolku'],
  ] as const)('%s pool asks as %s', async (pool, role) => {
    const { rows } = await first.pools[pool].query('select current_user as name')
    expect(rows[0].name).toBe(role)
  })

  it('lets the login of requests become nothing but the application', async () => {
    const become = (role: string) => first.pools.app.query(`set role ${role}`)
    await expect(become('yhteispolku_system')).rejects.toThrow('permission denied to set role')
    await expect(become('yhteispolku')).rejects.toThrow('permission denied to set role')
    const { rows } = await first.pools.app.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = session_user`,
    )
    expect(rows[0]).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    })
  })

  it('gives days as text and whole numbers as numbers', async () => {
    const { rows } = await first.pools.app.query(
      `select date '2026-10-25' as day, array[date '2026-01-01', null] as days, 5::int8 as number, '{}'::int8[] as numbers`,
    )
    expect(rows[0]).toEqual({ day: '2026-10-25', days: ['2026-01-01', null], number: 5, numbers: [] })
  })

  it('sorts by the Finnish alphabet', async () => {
    const names = ['Öhman', 'Åkerman', 'Zetterberg', 'Wirtanen', 'Virtanen', 'Älg', 'Aho']
    const { rows } = await first.pools.app.query(
      'select name from unnest($1::text[]) as name order by name',
      [names],
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'Aho',
      'Virtanen',
      'Wirtanen',
      'Zetterberg',
      'Åkerman',
      'Älg',
      'Öhman',
    ])
  })
})
