import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../locales/index.ts'
import { printConsent } from '../../src/features/consent/contract.ts'
import { decisionStatuses, printDecision, printHearing } from '../../src/features/decision/contract.ts'
import { printAssessment } from '../../src/features/path/contract.ts'
import { printPeriod } from '../../src/features/period/contract.ts'
import { statuses as periodStatuses } from '../../src/features/period/rules/moves.ts'
import { periodDocuments } from '../../src/features/period/rules/period-document.ts'
import { planStatuses, printPlan } from '../../src/features/plan/contract.ts'
import type { OfficialDocument } from '../../src/kernel/document.ts'
import type { Endpoint } from '../../src/kernel/endpoint.ts'
import type { Result } from '../../src/kernel/refusal.ts'
import { databaseOf } from '../../src/platform/db/transaction.ts'
import { createDocumentEngine } from '../../src/platform/documents/index.ts'
import { perform } from '../../src/platform/http/perform.ts'
import { openSession } from '../../src/platform/session/session.ts'
import { allRoutes } from '../../src/routes.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { testKeys } from '../support/templates.ts'

/**
 * Each kind of document in each state that the demonstration area has: it is set as a PDF, or refused in words that say
 * why. Nothing is answered by a fault.
 */
let database: TestDatabase
const engine = createDocumentEngine()
beforeAll(async () => {
  database = await createTestDatabase({ template: 'demo' })
})
afterAll(async () => {
  await engine.close()
  await database.drop()
})

interface Found {
  readonly kind: string
  readonly status: string
  readonly subject: string
  readonly params: object
}

/** One row of each kind and status, with somebody of the staff who may read it, and write it if anybody may: drafts are theirs. */
async function listStates(of: {
  readonly table: string
  readonly category: string
  readonly kind: string
  readonly status: string
  readonly params: string
  readonly where?: string
}): Promise<Found[]> {
  const { rows } = await database.pools.owner.query<Found>(
    `select distinct on (1, 2) ${of.kind} as kind, ${of.status} as status, w.subject, json_build_object(${of.params}) as params
     from ${of.table} s join access_grant g on g.client_id = s.client_id and g.reads & access.bit('${of.category}') <> 0
       and g.valid @> current_date
     join position q on q.id = g.holder_id and q.valid @> current_date join worker w on w.id = q.worker_id
     join client c on c.id = s.client_id
     where w.subject is not null and not c.protected
       and ${of.where ?? 'true'}
     order by 1, 2, s.id, g.writes & access.bit('${of.category}') desc, w.subject`,
  )
  return rows
}

/** The states, with one that nobody's story has made of a row that has been listed. */
async function withState(states: readonly Found[], table: 'decision' | 'period', from: string, to: string) {
  const of = states.find(({ status }) => status === from) ?? expect.fail(`no ${from}`)
  const id = Object.values(of.params).at(-1)
  await database.pools.owner.query(`update ${table} set status = $2 where id = $1`, [id, to])
  return states.map((state) => (state === of ? { ...state, status: to } : state))
}

async function print(
  { subject, params }: Found,
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  query: object = {},
) {
  const route = allRoutes.find((one) => one.endpoint.path === endpoint.path && one.endpoint.method === 'GET')
  const db = databaseOf(database.pools.app)
  const at = new Date()
  const installation = {
    keys: testKeys,
    publicUrl: 'http://127.0.0.1',
    demonstration: true,
    statistics: databaseOf(database.pools.statistics),
  }
  const token = await openSession(db, subject, at)
  const input = { params, query, body: {} }
  return (await perform(db, route ?? expect.fail(endpoint.path), {
    installation,
    token,
    at,
    input,
  })) as Result<OfficialDocument>
}

/** `PDF` when it was set, else the code of the refusal, which must have words. */
async function answerOf(printed: Result<OfficialDocument>): Promise<string> {
  if (printed.ok) return (await engine.compile(printed.value)).subarray(1, 4).toString()
  const { code } = printed.refusal
  expect(texts.fi.refusals).toHaveProperty(code.replaceAll('.', '_'))
  return code
}

const distinct = (values: readonly string[]) => [...new Set(values)].sort()
const onClient = (key: string) => `'clientId', s.client_id, '${key}', s.id`

describe('each document in each state is a PDF or a refusal that says why', () => {
  it('plans of every kind', async () => {
    const of = { table: 'plan', kind: 's.kind', status: 's.status', params: onClient('planId') }
    const states = [
      ...(await listStates({ ...of, category: 'plan', where: `s.kind <> 'clientPlan'` })),
      ...(await listStates({ ...of, category: 'socialServices', where: `s.kind = 'clientPlan'` })),
    ]
    // a draft that was left is on no list
    expect(new Set(['dropped', ...states.map(({ status }) => status)])).toEqual(new Set(planStatuses))
    for (const state of states)
      expect(await answerOf(await print(state, printPlan)), `${state.kind} ${state.status}`).toBe('PDF')
  })

  it('decisions of every kind, and the letters by which one is heard', async () => {
    const listed = await listStates({
      table: 'decision',
      category: 'decisionOwn',
      kind: 's.kind',
      status: 's.status',
      params: onClient('decisionId'),
      where: 'q.organisation_id = s.organisation_id',
    })
    const states = await withState(listed, 'decision', 'prepared', 'dropped')
    expect(new Set(['prepared', ...states.map(({ status }) => status)])).toEqual(new Set(decisionStatuses))
    for (const state of states) {
      const { kind, status } = state
      const own = await answerOf(await print(state, printDecision))
      expect(own, `${kind} ${status}`).toBe(status === 'recorded' ? 'decision.notOwn' : 'PDF')
      const hearing = await answerOf(await print(state, printHearing))
      if (status === 'hearing') expect(hearing).toBe('PDF')
      else if (status === 'recorded') expect(hearing).toBe('decision.notOwn')
      else expect(['PDF', 'decision.notHearing'], `${kind} ${status}`).toContain(hearing)
    }
  })

  it('papers of a period: the contract from the reservation on, the others when somebody is there', async () => {
    const listed = await listStates({
      table: 'period',
      category: 'participation',
      kind: 's.kind',
      status: 's.status',
      params: `'periodId', s.id`,
    })
    const states = await withState(listed, 'period', 'ended', 'interrupted')
    expect(new Set(['ended', ...states.map(({ status }) => status)])).toEqual(new Set(periodStatuses))
    for (const state of states)
      for (const which of periodDocuments) {
        const there = ['agreed', 'ended', 'interrupted'].includes(state.status)
        const is = there || (state.status === 'reserved' && which === 'contract')
        expect(
          await answerOf(await print(state, printPeriod, { which })),
          `${state.kind} ${state.status} ${which}`,
        ).toBe(is ? 'PDF' : 'period.noDocument')
      }
  })

  it('consents and prohibitions, standing, narrowed and withdrawn', async () => {
    const states = await listStates({
      table: 'consent',
      category: 'consent',
      kind: 's.answer',
      status: `case when s.withdrawn_at is null then 'standing' else 'withdrawn' end`,
      params: onClient('consentId'),
    })
    expect(states.length).toBeGreaterThan(1)
    for (const state of states)
      expect(await answerOf(await print(state, printConsent)), `${state.kind} ${state.status}`).toBe('PDF')
  })

  it('the final assessment of a case, once it is closed', async () => {
    const states = await listStates({
      table: 'path_case',
      category: 'needsAssessment',
      kind: 's.path',
      status: `case when s.closed_on is null then 'open' else s.status end`,
      params: onClient('caseId'),
    })
    expect(distinct(states.map(({ status }) => status))).toEqual(['closed', 'open', 'refused'])
    for (const state of states)
      expect(await answerOf(await print(state, printAssessment)), `${state.kind} ${state.status}`).toBe(
        state.status === 'open' ? 'path.notClosed' : 'PDF',
      )
  })
})
