import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fi } from '../../../locales/fi/index.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, refused, type Town } from '../../../tests/support/town.ts'
import { findFileAccess } from '../../platform/access/file-access.ts'
import { type LogActor, type LogEntry, writeLog } from '../../platform/audit.ts'
import { keyedHash } from '../../platform/crypto.ts'
import { transact } from '../../platform/db/transaction.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { listConsents, recordConsent } from '../consent/contract.ts'
import { readSituation } from '../situation/contract.ts'
import * as contract from './contract.ts'
import { isShutOut } from './rules/log-words.ts'

let town: Town
let clientId: string
let other: string
const code = '010190-900P'
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna' }, 'coach', 'counsellor')
  other = await town.addClient({ lastName: 'Kivelä' }, 'coach')
  await town.giveAccount(clientId, 'sanna')
  await town.giveAccount(other, 'kivela')
  await town.owner.query('update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1', [
    clientId,
    keyedHash(testKeys, code),
    Buffer.alloc(40),
  ])
  await addOfficer()
  accepted(await town.ask('coach', readSituation, { params: { clientId } }))
  accepted(await town.ask('counsellor', listConsents, { params: { clientId } }))
  accepted(await town.ask('coach', readSituation, { params: { clientId: other } }))
  refused(await town.ask('colleague', readSituation, { params: { clientId } }))
})
afterAll(() => town.drop())

async function addOfficer() {
  const { rows } = await town.owner.query(
    `insert into worker (name, subject) values ('Worker officer', 'officer') returning id`,
  )
  await town.owner.query(
    `insert into position (worker_id, organisation_id, role, valid) values ($1, $2, 'dataProtectionOfficer', '[2020-01-01,)')`,
    [rows[0].id, town.organisations.get('wellbeingCounty')?.id],
  )
}

const ownLog = async (who: string) => accepted(await town.ask(who, contract.listOwnLog, {})).entries
const search = async (query: object) =>
  accepted(await town.ask('officer', contract.searchLog, { query })).entries

describe('the client', () => {
  it('sees who has looked, what and on which ground', async () => {
    const entries = await ownLog('sanna')
    const seen = entries.map((e) => [e.worker, e.event, e.ground])
    expect(seen).toContainEqual(['Worker coach', 'situation.read', 'ownCustomer'])
    expect(seen).toContainEqual(['Worker counsellor', 'consent.listed', 'ownCustomer'])
  })

  it('sees neither own acts nor what was looked at of others', async () => {
    await ownLog('sanna')
    expect((await ownLog('sanna')).every((e) => !e.byClient)).toBe(true)
    expect(await ownLog('kivela')).toHaveLength(1)
  })

  it('is told of who was shut out, not of a worker who filled a field wrong', async () => {
    const shut = { worker: 'Worker colleague', event: 'situation.read', result: 'refused', inList: false }
    expect((await ownLog('sanna')).filter((e) => e.result === 'refused')).toEqual([
      expect.objectContaining({ ...shut, reason: 'notFound' }),
    ])
    expect((await ownLog('kivela')).filter((e) => e.worker === 'Worker colleague')).toEqual([])
    const body = {
      id: randomUUID(),
      answer: 'given',
      organisationId: town.organisations.get('kela')?.id ?? '',
      unitId: null,
      categories: ['contact'],
      purpose: 'Etuusasia',
      validUntil: '2020-01-01',
      via: 'spoken',
    } as const
    refused(await town.ask('coach', recordConsent, { params: { clientId: other }, body }))
    const tried = { clientId: other, result: 'refused' }
    expect(await search(tried)).toEqual([
      expect.objectContaining({ event: 'consent.recorded', reason: 'invalid', records: [body.id] }),
    ])
    expect((await ownLog('kivela')).filter((e) => e.result === 'refused')).toEqual([])
  })

  it('sees that a list showed her, and not whom else it showed', async () => {
    await town.owner.query(
      `insert into access_log (at, event, result, client_ids, organisation_id) values ($1, 'client.listed', 'read', $2, $3)`,
      [town.at, [clientId, other], town.organisations.get('kela')?.id],
    )
    expect(await ownLog('sanna')).toContainEqual(
      expect.objectContaining({ event: 'client.listed', inList: true, organisation: 'Kela' }),
    )
    const rows = await town.db.transaction().execute(async (tx) => {
      const token = await (await import('../../platform/session/session.ts')).openSession(
        town.db,
        'sanna',
        town.at,
      )
      await (await import('../../platform/session/session.ts')).enterSession(tx, token ?? '', town.at)
      return tx.selectFrom('accessLog').select('clientIds').execute()
    })
    expect(rows.flatMap((row) => row.clientIds)).not.toContain(other)
  })
})

describe('the worker', () => {
  it('sees the changes in categories open to her, and her own readings only', async () => {
    await town.owner.query(
      `insert into journal (client_id, happened_at, type, category) values
        ($1, $2, 'situation.added', 'socialServices'), ($1, $2, 'situation.added', 'plan')`,
      [clientId, town.at],
    )
    const changesOf = async (who: string) =>
      accepted(await town.ask(who, contract.listChanges, { params: { clientId } })).changes.map(
        (c) => c.category,
      )
    expect(await changesOf('coach')).toEqual(['plan'])
    expect((await changesOf('counsellor')).sort()).toEqual(['plan', 'socialServices'])
    const { entries } = accepted(
      await town.ask('counsellor', contract.listMyReadings, { params: { clientId } }),
    )
    expect(new Set(entries.map((e) => e.worker))).toEqual(new Set(['Worker counsellor']))
  })

  it('does not search the log', async () => {
    expect(refused(await town.ask('coach', contract.searchLog, {})).code).toBe('notPermitted')
  })
})

describe('the data protection officer', () => {
  it('finds entries by worker, result, event and person, the refused attempt on a file not seen included', async () => {
    const refusals = await search({ clientId, result: 'refused' })
    expect(refusals).toEqual([expect.objectContaining({ worker: 'Worker colleague', clientId: null })])
    expect((await search({ worker: 'coun' })).every((e) => e.worker === 'Worker counsellor')).toBe(true)
    expect(await search({ event: 'situation.read', clientId: other })).toHaveLength(1)
    expect(await search({ to: '2026-11-22' })).toEqual([])
    expect((await search({ from: '2026-11-23', to: '2026-11-23' })).length).toBeGreaterThan(3)
  })

  it('reads page after page, each entry once', async () => {
    const values = Array.from(
      { length: 120 },
      (_, i) => `('2026-10-01T10:00:00Z'::timestamptz + ${i % 7} * interval '1 s', 'x.y', 'read')`,
    )
    await town.owner.query(`insert into access_log (at, event, result) values ${values.join(', ')}`)
    const seen: string[] = []
    let before: string | null = null
    do {
      const query: object = before ? { event: 'x.y', before } : { event: 'x.y' }
      const page = accepted(await town.ask('officer', contract.searchLog, { query })) as {
        entries: { id: string }[]
        next: string | null
      }
      seen.push(...page.entries.map((e) => e.id))
      before = page.next
    } while (before)
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })

  it('finds the person of a request by identity code without seeing who it is', async () => {
    const find = async (text: string) =>
      accepted(await town.ask('officer', contract.findLoggedPerson, { body: { text } })).clientId
    expect(await find(code)).toBe(clientId)
    expect(await find('010190-901R')).toBeNull()
    expect(refused(await town.ask('coach', contract.findLoggedPerson, { body: { text: code } })).code).toBe(
      'notPermitted',
    )
    expect(refused(await town.ask('officer', readSituation, { params: { clientId } })).code).toBe(
      'notPermitted',
    )
  })

  it('answers a request with every entry of the person over the days, and that is logged', async () => {
    const days = { from: '2026-11-01', to: '2026-11-30' }
    const { entries, isCut } = accepted(
      await town.ask('officer', contract.readLogOf, { params: { subjectId: clientId }, query: days }),
    )
    expect(isCut).toBe(false)
    expect(entries.map((e) => e.event)).toContain('situation.read')
    expect(await search({ clientId, result: 'printed' })).toEqual([
      expect.objectContaining({ event: 'log.requestAnswered', worker: 'Worker officer' }),
    ])
  })

  it('is seen by those whose entries a search showed, but not what was searched for', async () => {
    await search({ worker: 'coun', clientId })
    const [seen] = (await ownLog('sanna')).filter((e) => e.event === 'log.searched')
    expect(seen).toMatchObject({ worker: 'Worker officer', inList: true, categories: ['log'], reason: null })
    expect((await ownLog('kivela')).filter((e) => e.event === 'log.searched').length).toBeLessThan(
      (await ownLog('sanna')).filter((e) => e.event === 'log.searched').length,
    )
  })

  it('answers it as a document, too: each entry in words, attempts of strangers among them, and nobody by name', async () => {
    const query = { from: '2026-11-01', to: '2026-11-30', language: 'fi' as const }
    const document = accepted(
      await town.ask('officer', contract.printLogOf, { params: { subjectId: clientId }, query }),
    )
    const printed = JSON.stringify(document)
    for (const words of ['Worker coach', 'Worker colleague', fi.terms.grounds.ownCustomer, clientId])
      expect(printed).toContain(words)
    expect(printed).not.toMatch(/Lehtoranta|Sanna/)
    const backwards = { from: '2026-11-30', to: '2026-11-01' }
    const wrong = await town.ask('officer', contract.printLogOf, {
      params: { subjectId: clientId },
      query: backwards,
    })
    expect(refused(wrong).fields).toEqual({ to: 'endBeforeStart' })
  })

  it('exports the search, and that is logged', async () => {
    const { csv, rows } = accepted(await town.ask('officer', contract.exportLog, { query: { clientId } }))
    expect(csv.split('\n')[0]).toContain('aika;tekijä;rooli')
    expect(csv.trim().split('\n')).toHaveLength(rows + 1)
    expect(await search({ result: 'exported' })).toHaveLength(1)
  })
})

it('of every refusal, the database and the words say alike whether it shut somebody out', async () => {
  const reasons = [
    ...Object.keys(fi.refusals).map((key) => key.replace('_', '.')),
    'notFound 1b2c',
    'invalid 1b2c',
    null,
  ]
  const { rows } = await town.owner.query<{ reason: string | null; is: boolean }>(
    'select reason, access.shut_out(reason) as is from unnest($1::text[]) reason',
    [reasons],
  )
  expect(rows).toEqual(reasons.map((reason) => ({ reason, is: isShutOut(reason) })))
  expect(new Set(rows.map(({ is }) => is)).size).toBe(2)
})

describe('whom an entry names', () => {
  const columns = {
    client: 'client_id',
    worker: 'worker_id',
    position: 'position_id',
    organisation: 'organisation_id',
  } as const

  it('stays, whoever would remove it', async () => {
    for (const [table, column] of Object.entries(columns)) {
      const gone = `delete from ${table} where id = (select ${column} from access_log where ${column} is not null limit 1)`
      await expect(town.owner.query(gone), table).rejects.toMatchObject({
        code: '23503',
        constraint: `access_log_${column}`,
      })
    }
  })

  it('is the session itself, and a client at whom it looked', async () => {
    const token = await openSession(town.db, 'coach', town.at)
    const write = (change: Partial<LogActor>, entry: Partial<LogEntry> = {}) =>
      transact(town.db, async (tx) => {
        const session = await enterSession(tx, token ?? '', town.at)
        if (!session) throw new Error('no session')
        await findFileAccess(tx, clientId)
        const usual: LogEntry = { at: town.at, event: 'file.opened', result: 'read', clientId }
        await writeLog(tx, { ...session, ...change }, { ...usual, ...entry })
      })
    await write({})
    const colleague = { positionId: town.positions.counsellor ?? '' }
    const organisation = { organisationId: town.organisations.get('kela')?.id ?? '' }
    const earlier = { at: new Date(town.at.getTime() - 1) }
    const attempts = [
      () => write(colleague),
      () => write(organisation),
      () => write({}, { clientId: other }),
      () => write({}, earlier),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: '42501' })
  })
})

describe('what has been dropped', () => {
  const keeping = async () => accepted(await town.ask('officer', contract.readKeeping, {}))

  it('is told to the data protection officer, with the day on which the oldest part goes, and to nobody else', async () => {
    const { rows } = await town.owner.query('select min(until) as until from access.log_months')
    const { time, oldest, dropped } = await keeping()
    expect(time).toEqual({ years: 12, cite: '703/2023 liite' })
    expect(oldest).toMatchObject({
      lastDay: rows[0].until.toISOString().slice(0, 10),
      why: { rule: 'log.keeping' },
    })
    expect(dropped).toEqual([])
    for (const who of ['coach', 'sanna']) refused(await town.ask(who, contract.readKeeping, {}))
  })

  it('is a month of its own with its rows and its place among the seals', async () => {
    await town.owner.query(`insert into log_seal (stream, number, form, from_xact, until_xact, entries, first_at, last_at, marks, previous, hash,
        sealed_at, dropped_until, dropped_entries, dropped_seals, dropped_ids, kept_years)
      values ('log', 7, 2, 1, 1, 0, '2014-07-01', '2014-07-31', '', '', sha256(''), '2026-08-02T01:27:00Z', '2014-08-01T00:00:00Z', 31, '{}', '', 12)`)
    expect((await keeping()).dropped).toEqual([
      { month: '2014-07-01', entries: 31, droppedAt: '2026-08-02T01:27:00.000Z', seal: 7 },
    ])
  })
})
