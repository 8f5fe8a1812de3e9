import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '../../src/platform/http/perform.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { openSession } from '../../src/platform/session/session.ts'
import { allRoutes } from '../../src/routes.ts'
import { fillSchema } from '../support/access/fill-schema.ts'
import { createTown, newUuid, type Town } from '../support/town.ts'

/**
 * Proof 5 of docs/access.md: each attacker against every route. Nobody of them learns that the person exists – the answer
 * holds neither the identifier nor the name – and nothing of the person has changed afterwards.
 */
const secret = { lastName: 'Salainen-Uhri', phone: '050 555 0666' }
let town: Town
let victim: string
const ids = new Map<string, string>()

beforeAll(async () => {
  town = await createTown()
  victim = await town.addClient({ lastName: secret.lastName }, 'counsellor')
  await town.owner.query('update client_contact set phone = $2 where client_id = $1', [victim, secret.phone])
  ids.set('clientId', victim)
  await fillFile()
  await makeAttackers()
})
afterAll(() => town.drop())

async function add(name: string, text: string, values: unknown[] = []): Promise<void> {
  const { rows } = await town.owner.query<{ id: string }>(`${text} returning id`, [victim, ...values])
  ids.set(name, rows[0]?.id ?? '')
}

/** A row of what routes name in their paths, so that a leak would have something to tell. */
async function fillFile() {
  await add(
    'planId',
    `insert into plan (client_id, kind, status, parties, created_at) values ($1, 'activation', 'draft', '{client,social}', now())`,
  )
  await add(
    'meetingId',
    `insert into meeting (client_id, kind, channel, starts_at, recorded_at) values ($1, 'initial', 'phone', '2026-12-01', now())`,
  )
  await add(
    'contactId',
    `insert into contact (client_id, kind, contacted_at, recorded_at) values ($1, 'call', now(), now())`,
  )
  await add(
    'factId',
    `insert into situation_fact (client_id, category, topic, text, source, told_on, confirmed_on, recorded_at)
    values ($1, 'situation', 'housing', '${secret.lastName}', 'clientTold', '2026-01-01', '2026-01-01', now())`,
  )
  await add(
    'threadId',
    `insert into message_thread (client_id, subject, started_at) values ($1, '${secret.lastName}', now())`,
  )
  await add(
    'caseId',
    `insert into path_case (client_id, path, status, turn, opened_on) values ($1, 'rehabWork', 'assessment', 'social', '2026-10-01')`,
  )
  const kela = town.organisations.get('kela')
  await add(
    'consentId',
    `insert into consent (client_id, organisation_id, unit_id, categories, purpose, given_on, valid_until, via, recorded_at)
    values ($1, $2, $3, '{contact,situation}', '${secret.lastName}', '2026-01-01', '2026-11-01', 'spoken', now())`,
    [kela?.id, kela?.unitId],
  )
  const provider = town.organisations.get('provider')
  const period = `insert into period (client_id, kind, status, organisation_id, unit_id, during, held_until) values ($1, 'rehabWork', $4, $2, $3, $5, '2027-01-01')`
  await add('endedPeriodId', period, [provider?.id, provider?.unitId, 'ended', '[2026-01-01,2026-09-01)'])
  await add('periodId', period, [provider?.id, provider?.unitId, 'held', '[2026-12-01,2027-03-01)'])
  await add(
    'proxyId',
    `insert into proxy (id, client_id, name, basis, valid, recorded_at)
    values (gen_random_uuid(), $1, '${secret.lastName}', 'guardian', '[2026-01-01,)', now())`,
  )
}

/** Those who had, or will have, or never had a ground. */
async function makeAttackers() {
  const closed = town.organisations.get('employmentAuthority')?.id
  await town.owner.query(
    `with r as (insert into relationship (client_id, organisation_id, kind, opened_on, closed_on) values ($1, $2, 'employment', '2026-01-01', '2026-06-01') returning id)
     insert into assignment (relationship_id, client_id, position_id, valid) select id, $1, $3, '[2026-01-01,)' from r`,
    [victim, closed, town.positions.coach],
  )
  await hire('elsewhere', 'employmentAuthority', 'ownCoach')
  await hire('administrator', 'wellbeingCounty', 'administrator')
  await hire('keeper', 'wellbeingCounty', 'registerKeeper')
  const other = await town.addClient({ lastName: 'Toinen' }, 'nurse')
  await town.giveAccount(other, 'otherClient')
}

const hire = (subject: string, kind: string, role: string) =>
  town.owner.query(
    `with o as (insert into organisation (kind, name) values ($2, $1) returning id), w as (insert into worker (name, subject) values ($1, $1) returning id)
     insert into position (worker_id, organisation_id, role, valid) select w.id, o.id, $3, '[2020-01-01,)' from w, o`,
    [subject, kind, role],
  )

const attackers: Readonly<Record<string, string | null>> = {
  anonymous: null,
  'wrong role: a register keeper': 'keeper',
  'wrong organisation: a nurse without the client': 'nurse',
  'ended relationship: a coach whose relationship is closed': 'coach',
  'expired consent: the unit to which it was given': 'kela',
  'other municipality: a coach of another authority': 'elsewhere',
  'provider before acceptance and after the period': 'contact',
  'administrator of the own organisation': 'administrator',
  'another client': 'otherClient',
}

const idFor = (name: string) => ids.get(name) ?? newUuid()
const silent = ['notSignedIn', 'notPermitted', 'notFound']

async function attack(route: Route, who: string | null) {
  const { endpoint } = route
  const token = who === null ? null : await openSession(town.db, who, town.at)
  const input = {
    params: fillSchema(endpoint.params, idFor),
    query: fillSchema(endpoint.query, idFor),
    body: fillSchema(endpoint.body, idFor),
  }
  const result = await perform(town.db, route, { installation: town.installation, token, at: town.at, input })
  return { result, isAimed: JSON.stringify(input).includes(victim) && endpoint.path.includes(':clientId') }
}

/** Everything of the person but the log, which tells of the attacks. */
async function fingerprint(): Promise<string> {
  const { rows: tables } = await town.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('access_log', 'session') order by 1`,
  )
  const union = tables
    .map(({ name }) => `select '${name}' || t::text as row from ${name} t where client_id = '${victim}'`)
    .join(' union all ')
  const { rows } = await town.owner.query<{ print: string }>(
    `select md5(string_agg(row, '|' order by row)) as print from (${union}) all_rows`,
  )
  return rows[0]?.print ?? ''
}

describe.each(Object.entries(attackers))('%s', (_, who) => {
  it('learns nothing and changes nothing on any route', async () => {
    const before = await fingerprint()
    const wrong: string[] = []
    for (const route of allRoutes) {
      const name = `${route.endpoint.method} ${route.endpoint.path}`
      const { result, isAimed } = await attack(route, who)
      if (isAimed && (result.ok || !silent.includes(result.refusal.code)))
        wrong.push(`${name}: ${result.ok ? 'answered' : result.refusal.code}`)
      const said = JSON.stringify(result)
      if (
        result.ok &&
        (said.includes(victim) || said.includes(secret.lastName) || said.includes(secret.phone))
      )
        wrong.push(`${name}: tells of the person`)
    }
    expect(wrong).toEqual([])
    expect(await fingerprint()).toBe(before)
  })
})

it('who has a ground is answered: the attacks could have succeeded', async () => {
  const opened: string[] = []
  for (const route of allRoutes.filter(
    ({ endpoint }) => endpoint.method === 'GET' && endpoint.path.includes(':clientId'),
  )) {
    const { result } = await attack(route, 'counsellor').catch(() => ({ result: { ok: false } }))
    if (result.ok) opened.push(route.endpoint.path)
  }
  expect(opened.length).toBeGreaterThan(8)
})
