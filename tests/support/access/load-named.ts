import type pg from 'pg'
import { instantInHelsinki, type PlainDate } from '../../../src/kernel/plain-date.ts'
import { formatDaterange } from '../../../src/kernel/span.ts'
import { at, insert } from './insert.ts'
import type { World } from './world.ts'

async function loadEmergencies(db: pg.ClientBase, world: World): Promise<void> {
  const rows = world.emergencies.map((e) => {
    const post = world.positions.find((p) => p.id === e.positionId)
    const openedAt = instantInHelsinki(e.openedOn, e.openedAt)
    const values = {
      id: e.id,
      client_id: e.clientId,
      position_id: e.positionId,
      worker_id: post?.workerId,
      organisation_id: post?.organisationId,
      reason: 'A reason that is a sentence.',
      opened_at: openedAt.toISOString(),
      ends_at: new Date(openedAt.getTime() + 24 * 3_600_000).toISOString(),
      version: 1,
    }
    return values
  })
  await insert(db, 'emergency_opening', rows)
  const told = world.emergencies.flatMap((e) =>
    e.told.map((id) => ({ opening_id: e.id, position_id: id, told_at: at(e.openedOn) })),
  )
  await insert(db, 'emergency_notice', told)
}

async function loadPlans(db: pg.ClientBase, { plans, makers }: World): Promise<void> {
  const plan = plans.map((p) => ({
    id: p.id,
    client_id: p.clientId,
    kind: p.kind,
    status: p.endedOn ? 'ended' : 'inForce',
    goal: '',
    contents: {},
    parties: ['client'],
    signed_on: '2026-01-01',
    ended_on: p.endedOn,
    created_at: '2026-01-01T00:00:00Z',
    version: 1,
  }))
  await insert(db, 'plan', plan)
  const services = plans.map((p) => ({
    id: p.id,
    plan_id: p.id,
    client_id: p.clientId,
    service: 'service',
    lane: 'social',
  }))
  await insert(db, 'plan_service', services)
  const signatures = plans.map((p) => ({
    plan_id: p.id,
    client_id: p.clientId,
    party: 'client',
    how: 'ownPage',
    signed_at: '2026-01-01T00:00:00Z',
  }))
  await insert(db, 'plan_signature', signatures)
  const of = plans.map((p) => ({ plan_id: p.id, client_id: p.clientId }))
  await insert(
    db,
    'plan_outcome',
    of.map((one) => ({ id: one.plan_id, ...one, rank: 0, area: 'work', text: 'outcome' })),
  )
  const rated = {
    party: 'client',
    rating: 'partly',
    note: '',
    how: 'ownPage',
    rated_at: '2026-06-01T00:00:00Z',
  }
  await insert(
    db,
    'plan_outcome_rating',
    of.map((one) => ({ outcome_id: one.plan_id, ...one, ...rated })),
  )
  const named = makers.map((m) => ({
    id: m.id,
    plan_id: m.planId,
    client_id: m.clientId,
    position_id: m.positionId,
    named_on: m.namedOn,
    ended_on: m.endedOn,
  }))
  await insert(db, 'plan_maker', named)
}

async function loadShareLists(db: pg.ClientBase, world: World): Promise<void> {
  const lists = world.shareLists.map((l) => ({
    id: l.id,
    organisation_id: l.organisationId,
    municipality_code: l.municipalityCode,
  }))
  await insert(db, 'share_list', lists)
  const reviewers = world.reviewers.map((r) => ({
    id: r.id,
    share_list_id: r.listId,
    position_id: r.positionId,
    valid: formatDaterange(r.valid),
    version: 1,
  }))
  await insert(db, 'share_reviewer', reviewers)
  const rows = world.shareRows.map((r) => ({
    id: r.id,
    client_id: r.clientId,
    month: r.month,
    municipality_code: r.municipalityCode,
    benefit_days: 20,
    paid_days: 20,
    paid_cents: 80_000,
    share_percent: 50,
    share_cents: 40_000,
    row_kind: 'paid',
  }))
  await insert(db, 'share_row', rows)
}

async function loadProxies(db: pg.ClientBase, { proxies }: World): Promise<void> {
  const rows = proxies.map((x) => ({
    id: x.id,
    client_id: x.clientId,
    name: 'Proxy',
    basis: 'authorisation',
    valid: formatDaterange(x.valid),
    recorded_at: at('2026-01-01' as PlainDate),
    ended_at: x.endedOn && instantInHelsinki(x.endedOn, '08:00').toISOString(),
    version: 1,
  }))
  await insert(db, 'proxy', rows)
}

async function loadPapers(db: pg.ClientBase, { papers, consents, positions }: World): Promise<void> {
  const rows = papers.map((p) => ({
    consent_id: p.consentId,
    client_id: p.clientId,
    signed_on: consents.find((c) => c.id === p.consentId)?.givenOn,
    organisation_id: p.organisationId,
    kept_as: 'folder',
    recorded_by: positions[0]?.id,
    recorded_at: at('2026-12-31' as PlainDate),
  }))
  await insert(db, 'consent_paper', rows)
}

/** Grounds that arise from somebody being named: emergency, plan makers, reviewers of share lists, proxies. */
export async function loadNamedGrounds(db: pg.ClientBase, world: World): Promise<void> {
  await loadEmergencies(db, world)
  await loadPlans(db, world)
  await loadShareLists(db, world)
  await loadProxies(db, world)
  await loadPapers(db, world)
}
