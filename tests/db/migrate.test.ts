import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prepareTables } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

describe('migrate', () => {
  let database: TestDatabase
  let folder: string
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'migrations '))
    await database.pools.owner.query('drop schema public cascade; create schema public')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
  const run = () => migrate(database.ownerUrl, folder)
  async function tables(): Promise<string[]> {
    const { rows } = await database.pools.owner.query(
      `select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1`,
    )
    return rows.map(({ tablename }) => tablename)
  }

  it('applies files in order, from empty, and nothing the second time', async () => {
    write('0002_second.sql', 'alter table a rename to b;')
    write('0001_first.sql', 'create table a (); create table c ();')
    expect(await run()).toEqual(['0001_first', '0002_second'])
    expect(await tables()).toEqual(['b', 'c'])
    expect(await run()).toEqual([])
  })

  it('applies what was added later', async () => {
    write('0001_first.sql', 'create table a ();')
    await run()
    write('0002_second.sql', 'create table b ();')
    expect(await run()).toEqual(['0002_second'])
  })

  it('leaves nothing of a file that fails, keeps those before it, and names the line', async () => {
    write('0001_first.sql', 'create table a ();')
    write('0002_second.sql', 'create table b ();\ncreate table c (\n  id nonsense\n);')
    await expect(run()).rejects.toThrow('Migration 0002_second, line 3: type "nonsense" does not exist')
    expect(await tables()).toEqual(['a'])
    write('0002_second.sql', 'create table b ();')
    expect(await run()).toEqual(['0002_second'])
  })

  it('refuses an applied file that was changed', async () => {
    write('0001_first.sql', 'create table a ();')
    await run()
    write('0001_first.sql', 'create table a (id int);')
    await expect(run()).rejects.toThrow('Migration 0001_first has been changed')
  })

  it('takes other line ends for no change', async () => {
    write('0001_first.sql', 'create table a ();\ncreate table b ();\n')
    await run()
    write('0001_first.sql', 'create table a ();\r\ncreate table b ();\r\n')
    expect(await run()).toEqual([])
  })

  it('refuses a database whose applied file is missing here', async () => {
    write('0001_first.sql', 'create table a ();')
    await run()
    rmSync(join(folder, '0001_first.sql'))
    await expect(run()).rejects.toThrow(
      'Migration 0001_first has been applied to this database but its file is missing',
    )
  })

  it('refuses a new file numbered before an applied one, and changes nothing', async () => {
    write('0002_second.sql', 'create table b ();')
    await run()
    write('0001_first.sql', 'create table a ();')
    write('0003_third.sql', 'create table c ();')
    await expect(run()).rejects.toThrow('Migration 0001_first comes before 0002_second')
    expect(await tables()).toEqual(['b'])
  })

  it.each([
    ['first.sql', 'the name must be NNNN_words.sql'],
    ['01_first.sql', 'the name must be NNNN_words.sql'],
  ])('refuses the file name %s', async (name, why) => {
    write(name, 'select 1')
    await expect(run()).rejects.toThrow(why)
  })

  it('refuses two files of one number', async () => {
    write('0001_first.sql', 'select 1')
    write('0001_other.sql', 'select 1')
    await expect(run()).rejects.toThrow('Two migrations have the number 0001')
  })

  it('applies each file once when several processes migrate at the same moment', async () => {
    write('0001_first.sql', 'create table a (); select pg_sleep(0.1);')
    write('0002_second.sql', 'create table b ();')
    const runs = await Promise.all([run(), run(), run()])
    expect(runs.flat().sort()).toEqual(['0001_first', '0002_second'])
  })
})

describe("the product's own migrations", () => {
  it('are all applied, and applying them again changes nothing', async () => {
    const database = await createTestDatabase()
    expect(await prepareTables(database.ownerUrl)).toEqual([])
    await database.drop()
  })
})
