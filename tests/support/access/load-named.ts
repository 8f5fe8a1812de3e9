import type pg from 'pg'
import { instantInHelsinki, type PlainDate } from '../../../src/kernel/plain-date.ts'
import { formatDaterange } from '../../../src/kernel/span.ts'
import { at, insert } from './insert.ts'
import { agreementsOf, confirmerOf, isClosed, isRated, statusOf } from './rows-named.ts'
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
    status: statusOf(p),
    goal: '',
    contents: {},
    parties: ['client'],
    signed_on: isRated(p) ? '2026-01-01' : null,
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

/** What the client and a worker think of the outcomes of a plan. */
async function loadRatings(db: pg.ClientBase, worlds: readonly World[]): Promise<void> {
  const rated = worlds.flatMap((world) =>
    world.plans.filter(isRated).flatMap((p) => {
      const rating = { outcome_id: p.id, plan_id: p.id, client_id: p.clientId, rating: 'partly', note: '' }
      const at = { rated_at: '2026-06-01T00:00:00Z' }
      return [
        { ...rating, ...at, party: 'client', how: 'ownPage', position_id: null },
        { ...rating, ...at, party: 'worker', how: 'onTheSpot', position_id: confirmerOf(world, p) },
      ]
    }),
  )
  await insert(db, 'plan_outcome_rating', rated)
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
  const marks = world.shareRows.map((r) => ({
    id: r.id,
    client_id: r.clientId,
    month: r.month,
    kind: 'explained',
    text: 'text',
    position_id: world.positions[0]?.id,
    marked_at: '2026-06-01T00:00:00Z',
    version: 1,
  }))
  await insert(db, 'share_mark', marks)
}

/** Minutes of the months on each list, one of them closed, and what was agreed in them. */
async function loadReviews(db: pg.ClientBase, worlds: readonly World[]): Promise<void> {
  const agreed = worlds.flatMap(agreementsOf)
  const months = new Map(agreed.map((a) => [`${a.listId} ${a.month}`, a]))
  const reviews = [...months.values()].map((a) => ({
    id: a.id,
    share_list_id: a.listId,
    month: a.month,
    held_on: a.month,
    participants: 'participants',
    note: '',
    position_id: a.by,
    recorded_at: at(a.month),
    closed_at: isClosed(a.month) ? at(a.month) : null,
    version: 1,
  }))
  await insert(db, 'share_review', reviews)
  const agreements = agreed.map((a) => ({
    id: a.id,
    client_id: a.clientId,
    share_list_id: a.listId,
    month: a.month,
    position_id: a.by,
    how: 'call',
    contact_by: a.month,
    agreed_by: a.by,
    agreed_at: at(a.month),
    version: 1,
  }))
  await insert(db, 'share_agreement', agreements)
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

/** What names somebody or something of its own world only. */
export async function loadWithinWorlds(db: pg.ClientBase, worlds: readonly World[]): Promise<void> {
  await loadRatings(db, worlds)
  await loadReviews(db, worlds)
}
