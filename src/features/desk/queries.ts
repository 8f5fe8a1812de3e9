import { sql } from 'kysely'
import type { QueryOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { DeskFilter, DeskRow, Worklist } from './contract.ts'
import * as contract from './contract.ts'
import { deskFacts } from './facts.ts'
import { stageOf } from './rules/stage.ts'

const pageSize = 50

/** The column of `facts` that says whether a client stands under the filter. */
const columnOf: Record<DeskFilter, string> = {
  all: 'is_mine',
  overdue: 'overdue',
  within7: 'within7',
  within30: 'within30',
  moved: 'moved_by_rule',
  mine: 'mine',
  client: 'client',
  otherAuthority: 'other_authority',
  nobody: 'nobody',
  meetingsToday: 'meetings_today',
  newReferrals: 'new_referrals',
  newForMe: 'new_for_me',
  periodsEnding: 'periods_ending',
  notContacted: 'not_contacted',
  missingAttendance: 'missing_attendance',
  consentsExpiring: 'consents_expiring',
  heldPlaces: 'held_places',
}

interface Row extends Omit<DeskRow, 'stage'> {
  readonly stage: { path: string; status: string; lane: NonNullable<DeskRow['stage']>['lane'] } | null
}

interface Answer {
  readonly counts: Worklist['counts']
  readonly limits: { readonly 'desk.soonDays': number; readonly 'desk.nearDays': number }
  readonly unnamed: number
  readonly rows: Row[] | null
}

/** Colleagues whom the session substitutes on its day. */
async function listColleagues(ctx: Ctx): Promise<Worklist['colleagues']> {
  const { rows } = await sql<Worklist['colleagues'][number]>`
    select p.id as position_id, w.name, (upper(s.valid) - 1) as until
    from substitution s join position p on p.id = s.absent_id join worker w on w.id = p.worker_id
    where s.substitute_id = ${ctx.session.positionId} and s.valid @> ${ctx.day}::date order by w.name`.execute(
    ctx.tx,
  )
  return rows
}

const countList = sql.join(
  contract.deskFilters.map(
    (filter) => sql`${sql.lit(filter)}, count(*) filter (where ${sql.ref(columnOf[filter])})`,
  ),
)

/** Counts and one page of rows from one statement: facts of one's clients first, names and stages for the page only. */
async function readFacts(ctx: Ctx, query: QueryOf<typeof contract.readWorklist>) {
  const [afterDay = null, afterId = null] = query.after?.split(',') ?? []
  const { rows } = await sql<Answer>`
    ${deskFacts(ctx, { colleague: query.colleague ?? null, listsReferred: query.filter === 'newReferrals' })},
    page as materialized (
      select *, coalesce(due_on, 'infinity'::date) as sorted_on from facts
      where ${sql.ref(columnOf[query.filter ?? 'all'])}
        and (${afterDay}::date is null or (coalesce(due_on, 'infinity'::date), client_id) > (${afterDay}::date, ${afterId}::uuid))
      order by sorted_on, client_id limit ${(query.limit ?? pageSize) + 1}
    )
    select (select json_build_object(${countList}) from facts) as counts,
      (select jsonb_object_agg(name, value) from access_setting where name in ('desk.soonDays', 'desk.nearDays')) as limits,
      (select count(*)::int from facts f join client c on c.id = f.client_id
        where f.is_mine and c.protected and not access.sees_protected()) as unnamed,
      (select json_agg(json_build_object('clientId', p.client_id,
        'name', case when not c.protected or access.sees_protected() then c.first_names || ' ' || c.last_name end,
        'protected', c.protected, 'birthYear', case when not c.protected or access.sees_protected() then c.birth_year end,
        'municipality', case when m.code is not null then json_build_object('nameFi', m.name_fi, 'nameSv', m.name_sv) end,
        'stage', case when k.id is not null then json_build_object('path', k.path, 'status', k.status, 'lane', k.turn) end,
        'turn', p.turn_is, 'due', case when p.due_on is not null
          then json_build_object('on', p.due_on, 'kind', p.kind, 'subjectId', p.subject_id, 'why', p.why, 'moved', p.moved) end,
        'meetsAt', p.meets_at, 'lastContactOn', p.last_contact_on, 'newForMe', coalesce(p.new_for_me, false))
        order by p.sorted_on, p.client_id)
        from page p join client c on c.id = p.client_id
        left join path_case k on k.id = p.case_id
        left join client_contact t on t.client_id = p.client_id
        left join municipality m on m.code = t.municipality_code) as rows`.execute(ctx.tx)
  return rows[0] as Answer
}

/** The desk: one's clients (or those of a colleague whom one substitutes), the most urgent first. */
export async function readWorklist(
  ctx: Ctx,
  query: QueryOf<typeof contract.readWorklist>,
): Promise<Result<Worklist>> {
  // of a colleague whom one does not substitute the database shows nothing
  const [colleagues, answer] = await Promise.all([listColleagues(ctx), readFacts(ctx, query)])
  if (query.colleague && !colleagues.some(({ positionId }) => positionId === query.colleague))
    return notFound()
  const found = answer.rows ?? []
  const rows = found.slice(0, query.limit ?? pageSize)
  const last = found.length > rows.length ? rows.at(-1) : undefined
  ctx.saw(
    rows.map(({ clientId }) => clientId),
    ['identity', 'decisionJoint'],
  )
  return accept({
    day: ctx.day,
    counts: answer.counts,
    limits: { soonDays: answer.limits['desk.soonDays'], nearDays: answer.limits['desk.nearDays'] },
    unnamed: answer.unnamed,
    colleagues,
    rows: rows.map((row) => ({ ...row, stage: row.stage && stageOf(row.stage) })),
    next: last ? `${last.due?.on ?? 'infinity'},${last.clientId}` : null,
  })
}
