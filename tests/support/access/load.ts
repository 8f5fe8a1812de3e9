import type pg from 'pg'
import { addDays, type PlainDate } from '../../../src/kernel/plain-date.ts'
import { formatDaterange } from '../../../src/kernel/span.ts'
import { hashToken } from '../../../src/platform/session/session.ts'
import { at, insert, type Values } from './insert.ts'
import { loadNamedGrounds, loadWithinWorlds } from './load-named.ts'
import { type Row, rowId, rowsOf } from './rows.ts'
import { readersOf } from './rows-period.ts'
import type { World } from './world.ts'

async function loadStaff(db: pg.ClientBase, world: World): Promise<void> {
  const { organisations, units, positions, substitutions } = world
  await insert(
    db,
    'organisation',
    organisations.map((o) => ({
      id: o.id,
      kind: o.kind,
      name: o.id,
      finishing_days: o.finishingDays,
      hold_hours: 48,
      active: o.active,
      version: 1,
    })),
  )
  await insert(
    db,
    'unit',
    units.map((u) => ({
      id: u.id,
      organisation_id: u.organisationId,
      name: u.id,
      supervisors_id: `${u.id.slice(0, 35)}${u.id.endsWith('0') ? '1' : '0'}`,
      receives_referrals: true,
      active: true,
      version: 1,
    })),
  )
  const workers = [...new Set(positions.map((p) => p.workerId))]
  await insert(
    db,
    'worker',
    workers.map((id) => ({ id, name: id, version: 1 })),
  )
  await insert(
    db,
    'position',
    positions.map((p) => ({
      id: p.id,
      worker_id: p.workerId,
      organisation_id: p.organisationId,
      unit_id: p.unitId,
      role: p.role,
      sees_protected: p.seesProtected,
      valid: formatDaterange(p.valid),
      version: 1,
    })),
  )
  await insert(
    db,
    'substitution',
    substitutions.map((s) => ({
      id: s.id,
      absent_id: s.absentId,
      substitute_id: s.substituteId,
      valid: formatDaterange(s.valid),
      version: 1,
    })),
  )
}

async function loadClients(db: pg.ClientBase, { clients, bars }: World): Promise<void> {
  await insert(
    db,
    'client',
    clients.map((c) => ({
      id: c.id,
      last_name: 'Aho',
      first_names: 'Aino',
      name_key: 'aho aino',
      protected: c.protected,
      created_at: '2026-01-01T00:00:00Z',
      version: 1,
    })),
  )
  await insert(
    db,
    'client_identity',
    clients.map((c) => ({ client_id: c.id, birth_date: '1980-01-01' })),
  )
  await insert(
    db,
    'client_contact',
    clients.map((c) => ({ client_id: c.id, language: 'fi', interpreter: false, version: 1 })),
  )
  await insert(
    db,
    'client_bar',
    bars.map((b) => ({ client_id: b.clientId, worker_id: b.workerId, reason: 'family' })),
  )
  const withAccount = clients.filter((c) => c.hasAccount)
  await insert(
    db,
    'client_account',
    withAccount.map((c) => ({ client_id: c.id, subject: c.id })),
  )
}

async function loadPath(db: pg.ClientBase, world: World): Promise<void> {
  await insert(
    db,
    'relationship',
    world.relationships.map((r) => ({
      id: r.id,
      client_id: r.clientId,
      organisation_id: r.organisationId,
      kind: 'employment',
      opened_on: r.openedOn,
      closed_on: r.closedOn,
      version: 1,
    })),
  )
  await insert(
    db,
    'assignment',
    world.assignments.map((a) => ({
      id: a.id,
      relationship_id: a.relationshipId,
      client_id: a.clientId,
      position_id: a.positionId,
      unit_id: a.unitId,
      valid: formatDaterange(a.valid),
    })),
  )
  await insert(
    db,
    'path_case',
    world.cases.map((c) => ({
      id: c.id,
      client_id: c.clientId,
      path: c.path,
      status: c.closedOn ? 'closed' : 'open',
      turn: 'pair',
      opened_on: c.openedOn,
      informed_on:
        c.informedOn !== null && (c.closedOn === null || c.informedOn <= c.closedOn) ? c.informedOn : null,
      closed_on: c.closedOn,
      version: 1,
    })),
  )
  await insert(
    db,
    'joint_member',
    world.members.map((m) => ({
      id: m.id,
      case_id: m.caseId,
      client_id: m.clientId,
      position_id: m.positionId,
      lane: m.lane,
      valid: formatDaterange(m.valid),
    })),
  )
}

async function loadSteps(db: pg.ClientBase, { cases }: World): Promise<void> {
  const steps = cases.map((c) => ({
    id: c.id,
    case_id: c.id,
    client_id: c.clientId,
    move: 'open',
    status: 'open',
    happened_on: c.openedOn,
    facts: {},
    recorded_at: at(c.openedOn),
  }))
  await insert(db, 'path_step', steps)
}

async function loadGrounds(db: pg.ClientBase, world: World): Promise<void> {
  const organisationOf = (positionId: string) =>
    world.positions.find((p) => p.id === positionId)?.organisationId
  await insert(
    db,
    'referral',
    world.referrals.map((r) => ({
      id: r.id,
      client_id: r.clientId,
      kind: 'other',
      from_organisation_id: organisationOf(r.fromPositionId),
      from_position_id: r.fromPositionId,
      to_unit_id: r.toUnitId,
      reason: 'reason',
      tried: '',
      assessment: '',
      status: r.status,
      sent_at: at(r.sentOn),
      answered_at: r.status === 'sent' ? null : at(addDays(r.sentOn, 1)),
      answered_by: r.answeredBy,
      answer_reason: 'reason',
      version: 1,
    })),
  )
  await insert(
    db,
    'period',
    world.periods.map((t) => ({
      id: t.id,
      client_id: t.clientId,
      kind: 'rehabWork',
      status: t.status,
      limited: true,
      organisation_id: t.organisationId,
      unit_id: t.unitId,
      during: formatDaterange(t.during),
      held_until: at(t.during.from),
      reserved_on: t.reservedOn,
      placed_onward: false,
      version: 1,
    })),
  )
  await insert(
    db,
    'consent',
    world.consents.map((c) => ({
      id: c.id,
      client_id: c.clientId,
      organisation_id: c.organisationId,
      unit_id: c.unitId,
      categories: c.categories,
      purpose: 'purpose',
      given_on: c.givenOn,
      valid_until: c.validUntil,
      withdrawn_at: c.withdrawn ? at(c.givenOn) : null,
      answer: c.answer,
      via: 'spoken',
      recorded_at: at(c.givenOn),
      version: 1,
    })),
  )
}

async function loadMessages(db: pg.ClientBase, { threads }: World): Promise<void> {
  await insert(
    db,
    'message_thread',
    threads.map((t) => ({
      id: t.id,
      client_id: t.clientId,
      subject: 'subject',
      started_at: at('2026-01-01' as PlainDate),
    })),
  )
  await insert(
    db,
    'message_participant',
    threads.flatMap((t) =>
      t.participants.map((id) => ({ thread_id: t.id, client_id: t.clientId, holder_id: id })),
    ),
  )
  await insert(
    db,
    'message',
    threads.map((t) => ({
      id: t.id,
      thread_id: t.id,
      client_id: t.clientId,
      from_client: true,
      text: 'text',
      sent_at: at('2026-01-01' as PlainDate),
    })),
  )
}

/** What each row of data holds beside its id, client and category. */
const contents: Record<string, (row: Row) => Values> = {
  situation_fact: (row) => ({
    id: row.id,
    category: row.category,
    topic: 'work',
    text: 'text',
    source: 'clientTold',
    author_client: false,
    told_on: '2026-01-01',
    confirmed_on: '2026-01-01',
    recorded_at: '2026-01-01T00:00:00Z',
    version: 1,
  }),
  jobseeker_status: (row) => ({
    id: row.id,
    status: 'unemployed',
    valid: '[2026-01-01,)',
    recorded_at: '2026-01-01T00:00:00Z',
  }),
  plan: (row) => ({
    id: row.id,
    kind: 'employment',
    status: 'draft',
    goal: '',
    contents: {},
    parties: ['client'],
    created_at: '2026-01-01T00:00:00Z',
    version: 1,
  }),
  meeting: (row) => ({
    id: row.id,
    kind: 'initial',
    channel: 'phone',
    starts_at: '2026-01-01T00:00:00Z',
    held: 'planned',
    participants: [],
    recorded_at: '2026-01-01T00:00:00Z',
    version: 1,
  }),
  contact: (row) => ({
    id: row.id,
    kind: 'call',
    contacted_at: '2026-01-01T00:00:00Z',
    recorded_at: '2026-01-01T00:00:00Z',
  }),
  deadline: (row) => ({
    id: row.id,
    subject: row.organisationId === undefined ? 'contact' : 'period',
    subject_id: row.id,
    kind: row.organisationId === undefined ? 'nextContact' : 'evaluation',
    category: row.category,
    due_on: '2026-06-15',
    why: {},
  }),
  journal: (row) => ({
    id: row.id,
    happened_at: '2026-01-01T00:00:00Z',
    type: 'client.changed',
    category: row.category,
    organisation_id: row.organisationId,
    proxy_id: row.loggedProxyId ?? null,
    by_client: false,
    payload: {},
    rules: {},
  }),
  access_log: (row) => ({
    id: row.id,
    at: '2026-01-01T00:00:00Z',
    event: 'client.opened',
    result: 'read',
    client_ids: [],
    categories: ['identity'],
    worker_id: row.loggedWorkerId || null,
    proxy_id: row.loggedProxyId ?? null,
    by_client: false,
  }),
  decision: (row) => ({
    id: row.id,
    organisation_id: row.decision?.of,
    origin: 'own',
    kind: 'rehabWork',
    status: row.decision?.isSent ? 'delivered' : row.decision?.isMade ? 'decided' : 'prepared',
    result: 'granted',
    decided_on: row.decision?.isMade ? '2026-01-02' : null,
    delivered_on: row.decision?.isSent ? '2026-01-02' : null,
    created_at: '2026-01-01T00:00:00Z',
    version: 1,
  }),
  decision_content: (row) => ({
    decision_id: row.id,
    organisation_id: row.decision?.of,
    contents: {},
    basis: {},
  }),
  statement: (row) => ({
    id: row.id,
    kind: row.kind,
    category: row.category,
    author: 'author',
    issued_on: '2026-01-01',
    recorded_at: '2026-01-02T00:00:00Z',
    version: 1,
  }),
  statement_paper: (row) => ({
    id: row.id,
    statement_id: row.consented ? rowId(row.clientId, 'statement', row.consented.of) : row.id,
    consent_id: row.consented?.consentId ?? null,
    kind: row.kind,
    category: row.category,
    media_type: 'application/pdf',
    bytes: 1,
    content: '\\x01',
    scan: 'clean',
    added_at: '2026-01-02T00:00:00Z',
  }),
  statement_request: (row) => ({
    id: row.id,
    kind: row.kind,
    category: row.category,
    asked_from: 'client',
    purpose: 'purpose',
    not_enough: 'reason',
    wanted_by: '2026-12-31',
    asked_on: '2026-01-02',
    asked_by: row.askedBy,
    asked_at: '2026-01-02T00:00:00Z',
    status: 'open',
    version: 1,
  }),
  decision_delivery: (row) => ({
    decision_id: row.id,
    organisation_id: row.decision?.of,
    method: 'letter',
    asked_at: '2026-01-02T00:00:00Z',
  }),
  decision_act: (row) => ({
    id: row.id,
    decision_id: row.id,
    organisation_id: row.decision?.of,
    act: 'prepare',
    happened_on: '2026-01-02',
    recorded_at: '2026-01-02T00:00:00Z',
  }),
  decision_notice: (row) => ({
    decision_id: row.id,
    organisation_id: row.decision?.of,
    unit_id: row.noticeUnit,
    about: {},
    told_at: '2026-01-02T00:00:00Z',
  }),
  support_threshold: (row) => ({
    id: row.id,
    ground: 'support500',
    met_on: '2026-01-01',
    noticed_on: '2026-01-01',
    recorded_at: '2026-01-01T00:00:00Z',
    version: 1,
  }),
  plan_confirmation: (row) => ({
    plan_id: row.id,
    party: 'social',
    position_id: row.by,
    confirmed_at: '2026-01-01T00:00:00Z',
  }),
  log_request: (row) => ({
    id: row.id,
    requested_on: '2026-06-01',
    via: 'ownPage',
    from_day: '2026-01-01',
    to_day: '2026-06-01',
    not_older_than: '2024-06-01',
    due_on: '2026-07-01',
    why: {},
    status: 'open',
    version: 1,
  }),
  log_finding: (row) => ({
    id: row.id,
    rule: 'afterHours',
    day: '2026-06-01',
    worker_id: row.officers?.about,
    facts: {},
    found_at: '2026-06-02T00:00:00Z',
    version: 1,
  }),
  attendance: (row) => ({
    id: row.id,
    period_id: row.id,
    organisation_id: row.organisationId,
    day: '2026-06-15',
    hours: 4,
    recorded_at: '2026-06-15T12:00:00Z',
  }),
  evaluation: (row) => ({
    id: row.id,
    period_id: row.id,
    organisation_id: row.organisationId,
    party: 'client',
    text: 'text',
    given_at: '2026-06-15T12:00:00Z',
  }),
  certificate: (row) => ({
    id: row.id,
    period_id: row.id,
    organisation_id: row.organisationId,
    status: row.isSigned ? 'signed' : 'draft',
    tasks: '',
    words: '',
    created_by: row.by,
    created_at: '2026-06-15T12:00:00Z',
    signed_by: row.isSigned ? row.by : null,
    signed_at: row.isSigned ? '2026-06-15T12:00:00Z' : null,
    version: 1,
  }),
  certificate_skill: (row) => ({
    certificate_id: row.id,
    organisation_id: row.organisationId,
    // the first requirement of the first unit (migration 0297)
    requirement_id: '0c000000-0000-7000-8000-000000000101',
    level: 'good',
    assessed_by: row.by,
    assessed_on: '2026-06-15',
  }),
  certificate_signing: (row) => ({
    certificate_id: row.id,
    version: 1,
    period_id: row.id,
    organisation_id: row.organisationId,
    tasks: '',
    words: '',
    skills: [],
    signed_by: row.by,
    signed_at: '2026-06-15T12:00:00Z',
  }),
  feedback: (row) => ({
    id: row.id,
    period_id: row.id,
    organisation_id: row.organisationId,
    form_version: 1,
    organiser_sees: readersOf(row.id).organiser,
    place_sees: readersOf(row.id).place,
    how: row.by ? 'paper' : 'ownPage',
    answered_on: '2026-01-01',
    position_id: row.by ?? null,
    given_at: row.givenAt,
    version: 1,
  }),
  feedback_answer: (row) => ({
    feedback_id: row.id.split('/')[0],
    organisation_id: row.organisationId,
    form_version: 1,
    question: row.id.split('/')[1],
    kind: row.answered?.isText ? 'text' : 'scale',
    score: row.answered?.isText ? null : 3,
    text: row.answered?.isText ? 'text' : null,
  }),
}

async function loadData(db: pg.ClientBase, worlds: readonly World[]): Promise<void> {
  const apart = new Set(worlds.flatMap((world) => world.plans.map((p) => p.id)))
  const rows = worlds.flatMap(rowsOf).filter((row) => !apart.has(row.id) || row.table === 'plan_confirmation')
  for (const [table, content] of Object.entries(contents)) {
    const of = rows.filter((row) => row.table === table)
    await insert(
      db,
      table,
      of.map((row) => ({ client_id: row.clientId, ...content(row) })),
    )
  }
  const notes = rows.filter((row) => row.table === 'contact_note')
  await insert(
    db,
    'contact_note',
    notes.map((row) => ({
      contact_id: row.id,
      client_id: row.clientId,
      category: row.category,
      text: 'text',
    })),
  )
}

/** Many worlds as one: everything in them is known by identifiers of its own. */
function together(worlds: readonly World[]): World {
  const [first] = worlds
  if (!first) throw new Error('no world')
  const parts = (Object.keys(first) as (keyof World)[]).map((part) => [
    part,
    worlds.flatMap((world): readonly unknown[] => world[part]),
  ])
  return Object.fromEntries(parts) as World
}

/** Fills a database with worlds side by side, as its owner. */
export async function loadWorlds(db: pg.ClientBase, worlds: readonly World[]): Promise<void> {
  const all = together(worlds)
  await loadStaff(db, all)
  await loadClients(db, all)
  await loadPath(db, all)
  await loadSteps(db, all)
  await loadGrounds(db, all)
  await loadNamedGrounds(db, all)
  await loadWithinWorlds(db, worlds)
  await loadMessages(db, all)
  await loadData(db, worlds)
}

/**
 * The same with the grants made once in the end: that they follow every change by themselves is a proof of its own
 * (tests/db/grants-follow.db.test.ts), and takes most of the time.
 */
export async function loadWithoutTriggers(db: pg.ClientBase, worlds: readonly World[]): Promise<void> {
  await db.query('set local session_replication_role = replica')
  await loadWorlds(db, worlds)
  await db.query('set local session_replication_role = origin')
  await db.query(
    'select access.refresh(array(select id from client)), access.summarise(array(select id from client))',
  )
}

export const loadWorld = (db: pg.ClientBase, world: World): Promise<void> => loadWorlds(db, [world])

/** Opens sessions as the owner of the database, each with a token of its own. */
export async function loadSessions(
  db: pg.ClientBase,
  sessions: readonly {
    token: string
    positionId: string | null
    clientId: string | null
    proxyId: string | null
    day: PlainDate
  }[],
): Promise<void> {
  const rows = sessions.map((s) => ({
    hash: hashToken(s.token).toString('hex'),
    position_id: s.positionId,
    client_id: s.clientId,
    proxy_id: s.proxyId,
    at: at(s.day),
  }))
  await db.query(
    `insert into session (token_hash, position_id, client_id, proxy_id, created_at, seen_at)
     select decode(hash, 'hex'), position_id, client_id, proxy_id, at, at
     from jsonb_to_recordset($1) as s(hash text, position_id uuid, client_id uuid, proxy_id uuid, at timestamptz)`,
    [JSON.stringify(rows)],
  )
}
