import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { transact } from '../../platform/db/transaction.ts'
import { jobTools } from '../../platform/jobs.ts'
import { hashToken, openSession } from '../../platform/session/session.ts'
import { askImport, exportIssues, readImport } from './contract.ts'
import { importingTasks } from './index.ts'
import type { FileName } from './rules/spec.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
  for (const name of ['contact', 'boss'] as const)
    await town.owner.query(`update position set role = 'registerKeeper' where id = $1`, [
      town.positions[name],
    ])
  const clientId = await town.addClient({ lastName: 'Koivuranta' }, 'coach')
  for (const [reference, kind] of [
    ['J-own', 'provider'],
    ['J-other', 'workshop'],
  ] as const)
    await town.owner.query(
      `insert into period (id, client_id, organisation_id, kind, status, during, reference)
       values (gen_random_uuid(), $1, $2, 'workTrial', 'agreed', '[2026-09-01,2026-12-01)', $3)`,
      [clientId, town.organisations.get(kind)?.id, reference],
    )
})
afterAll(() => town.drop())

const head = {
  'clients.csv': 'client_ref,last_name',
  'places.csv': 'place_ref,organisation,title',
  'attendance.csv': 'period_ref,date,hours',
  'consents.csv': 'client_ref,organisation,categories,given_on',
} as const
const fileOf = (name: keyof typeof head, ...rows: string[]): { name: FileName; text: string } => ({
  name,
  text: `${[head[name], ...rows].join('\n')}\n`,
})
const ask = (who: 'contact' | 'boss', files: readonly { name: FileName; text: string }[]) =>
  town.ask(who, askImport, { body: { id: newUuid(), files: [...files], dryRun: false, strict: false } })

async function bring(who: 'contact' | 'boss', ...files: { name: FileName; text: string }[]) {
  const { id } = accepted(await ask(who, files))
  await importingTasks['importing.run']?.({ runId: id }, jobTools(town.system, town.at, town.installation))
  const { report } = accepted(await town.ask(who, readImport, { params: { importId: id } }))
  const told = report?.faults.map(({ file, line, code }) => `${file} ${line} ${code}`)
  return { id, told, made: report?.made, kinds: report?.kinds, counts: report?.files.map((f) => f.created) }
}

describe('a register keeper of an association', () => {
  it('brings no extract of clients: told by the rule, and refused by the database', async () => {
    const files = [fileOf('clients.csv', 'A-1,Koski'), fileOf('consents.csv', 'A-1,Yhdistys,plan,2026-11-01')]
    expect(refused(await ask('contact', files))).toMatchObject({
      code: 'importing.notYours',
      facts: { names: 'places.csv, attendance.csv' },
    })
    const token = await openSession(town.db, 'contact', town.at)
    const insert = (names: readonly string[]) =>
      transact(town.db, async (tx) => {
        await sql`select from access.enter(${hashToken(token ?? '')}, ${town.at})`.execute(tx)
        await sql`
          insert into import_run (id, worker_id, position_id, organisation_id, asked_at, files, dry_run, strict)
          select ${newUuid()}, worker_id, id, organisation_id, ${town.at}, ${names}::text[], false, false
          from position where id = ${town.positions.contact}`.execute(tx)
      })
    await expect(insert(['places.csv', 'consents.csv'])).rejects.toThrow('row-level security')
    await insert(['places.csv', 'attendance.csv'])
  })

  it('brings its own places and who was present at them; those of others are left out and told', async () => {
    accepted(await ask('boss', [fileOf('places.csv', 'P-1,Työpaja,Verstas')]))
    await bring('boss', fileOf('places.csv', 'P-1,Työpaja,Verstas'))
    const { told, made, counts, kinds, id } = await bring(
      'contact',
      fileOf('places.csv', 'P-2,yhdistys,Puutarha', 'P-3,Uusi ry,Kahvila', 'P-1,Yhdistys,Anastus'),
      fileOf('attendance.csv', 'J-own,2026-10-01,5', 'J-other,2026-10-01,5', 'J-none,2026-10-01,5'),
    )
    expect(told).toEqual([
      'places.csv 3 notOwnOrganisation',
      'places.csv 4 referenceTaken',
      'attendance.csv 3 noSuchPeriod',
      'attendance.csv 4 noSuchPeriod',
    ])
    expect(counts).toEqual([1, 1])
    expect(made).toEqual([])
    expect(kinds?.map(({ code, line, rows }) => [code, line, rows])).toContainEqual(['noSuchPeriod', 3, 2])
    const table = accepted(
      await town.ask('contact', exportIssues, {
        params: { importId: id },
        query: { format: 'csv', language: 'fi' },
      }),
    )
    expect(Buffer.from(table.content, 'base64').toString('utf8').trim().split('\n')).toHaveLength(5)
    const places = await town.owner.query(
      `select p.reference, p.title, o.name from place p join organisation o on o.id = p.organisation_id order by 1`,
    )
    expect(places.rows).toEqual([
      { reference: 'P-1', title: 'Verstas', name: 'Työpaja' },
      { reference: 'P-2', title: 'Puutarha', name: 'Yhdistys' },
    ])
    expect(
      refused(
        await town.ask('boss', exportIssues, {
          params: { importId: id },
          query: { format: 'csv', language: 'fi' },
        }),
      ).code,
    ).toBe('notFound')
  })
})

describe('a register keeper of an authority', () => {
  it('brings an extract of clients, of whatever organisations it tells', async () => {
    const { told, counts } = await bring(
      'boss',
      fileOf('clients.csv', 'A-1,Koski'),
      fileOf('consents.csv', 'A-1,Yhdistys,plan,2026-11-01'),
    )
    expect(told).toEqual([])
    expect(counts).toEqual([1, 1])
  })
})
