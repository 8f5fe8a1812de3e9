import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { type Extract, sourcesOf } from '../../../tests/support/extract.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown } from '../../../tests/support/town.ts'
import { makeExtract } from '../../../tests/support/whole-extract.ts'
import { dayInHelsinki, plainDate } from '../../kernel/plain-date.ts'
import { encrypt, keyedHash } from '../../platform/crypto.ts'
import { asSystem, type Db, databaseOf } from '../../platform/db/transaction.ts'
import { mergeClients } from '../person/contract.ts'
import { commandLine, fileNames, type ReportedIssue, runExport, runImport } from './index.ts'

const open: TestDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.drop()
})
const openDatabase = async (template: 'empty' | 'demo' = 'empty') => {
  const database = await createTestDatabase({ template })
  open.push(database)
  return database
}

const day = plainDate('2026-11-23')
const given = { at: new Date(`${day}T08:00:00Z`), day, keys: testKeys }
const now = new Date()
const today = { at: now, day: dayInHelsinki(now), keys: testKeys }

const take = ({ pools }: TestDatabase, files: Extract, when = given) =>
  takeAs(databaseOf(pools.system), files, when)
async function takeAs(system: Db, files: Extract, when = given) {
  const issues: ReportedIssue[] = []
  const report = await runImport((purpose, work) => asSystem(system, purpose, work), when, {
    id: randomUUID(),
    sources: sourcesOf(files),
    dryRun: false,
    strict: false,
    importer: commandLine,
    onIssues: (found) => void issues.push(...found),
  })
  return { ...report, faults: issues.filter(({ severity }) => severity === 'fault') }
}

const give = ({ pools }: TestDatabase, when = given) => giveAs(databaseOf(pools.system), when)
async function giveAs(system: Db, when = given): Promise<Extract> {
  const files: Record<string, string> = {}
  await runExport(system, when, {
    exporter: commandLine,
    write: async (file, chunks) => {
      files[file] = ''
      for await (const chunk of chunks) files[file] += chunk
    },
  })
  return files
}

const wholeExtract = makeExtract(7)
const rowsOf = (text = '') => text.trimEnd().split('\n').sort()

describe('an extract that is taken', () => {
  it('comes out row by row as it came, and again and again as the same bytes', async () => {
    const first = await openDatabase()
    expect((await take(first, wholeExtract)).faults).toEqual([])
    const out = await give(first)
    expect(Object.keys(out)).toEqual([...fileNames])
    for (const name of fileNames)
      expect({ [name]: rowsOf(out[name]) }).toEqual({ [name]: rowsOf(wholeExtract[name]) })
    const second = await openDatabase()
    expect((await take(second, out)).faults).toEqual([])
    expect(await give(second)).toEqual(out)
  })

  it('is logged with everybody who went out in it', async () => {
    const database = await openDatabase()
    await take(database, wholeExtract)
    await give(database)
    const { rows } = await database.pools.owner.query(
      `select result, purpose, cardinality(client_ids) as clients from access_log where event = 'importing.exported' order by 3`,
    )
    expect(rows).toEqual([
      { result: 'exported', purpose: 'export', clients: 0 },
      { result: 'exported', purpose: 'export', clients: rowsOf(wholeExtract['clients.csv']).length - 1 },
    ])
  })
})

describe('the demonstration area', () => {
  it('comes out of an empty database as it went in, and changes nothing where it came from', async () => {
    const area = await openDatabase('demo')
    const out = await give(area, today)
    const filled = fileNames.filter((name) => rowsOf(out[name]).length > 1)
    expect(filled).toEqual(fileNames.filter((name) => name !== 'coaches.csv'))
    const empty = await openDatabase()
    expect((await take(empty, out, today)).faults).toEqual([])
    const again = await give(empty, today)
    for (const name of fileNames) expect({ [name]: again[name] }).toEqual({ [name]: out[name] })
    const home = await take(area, out, today)
    expect(home.made).toEqual([])
    expect(home.files.map(({ file, created, updated }) => [file, created, updated])).toEqual(
      fileNames.map((file) => [file, 0, 0]),
    )
  }, 120_000)
})

describe('two rows that were found to be one person', () => {
  it('go out as one, known by the references of both', async () => {
    const town = await createTown()
    try {
      const [stays, goes] = [
        await town.addClient({ lastName: 'Sama' }, 'coach'),
        await town.addClient({ lastName: 'Sama' }, 'coach'),
      ]
      const tell = (text: string, ...values: unknown[]) => town.owner.query(text, values)
      await tell(
        'update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1',
        stays,
        keyedHash(testKeys, '050590-9150'),
        encrypt(testKeys, '050590-9150'),
      )
      await tell(`update client set reference = 'B-1' where id = $1`, goes)
      const body = { otherId: goes, reason: 'Henkilöllisyystodistus on nähty.' }
      accepted(await town.ask('coach', mergeClients, { params: { clientId: stays }, body }))
      const { rows } = await tell('select id, reference from client order by reference')
      expect(rows).toEqual([
        { id: stays, reference: 'B-1' },
        { id: goes, reference: null },
      ])
      const third = await town.addClient({ lastName: 'Sama' }, 'coach')
      await tell(`update client set reference = 'B-2' where id = $1`, third)
      accepted(
        await town.ask('coach', mergeClients, {
          params: { clientId: stays },
          body: { ...body, otherId: third },
        }),
      )
      const out = await giveAs(town.system)
      expect(out['clients.csv']?.split('\n').map((line) => line.slice(0, 15))).toEqual([
        'client_ref,iden',
        'B-1,050590-9150',
        'B-2,050590-9150',
        '',
      ])
      const empty = await openDatabase()
      expect((await take(empty, out)).faults).toEqual([])
      expect((await give(empty))['clients.csv']).toEqual(out['clients.csv'])
    } finally {
      await town.drop()
    }
  })
})
