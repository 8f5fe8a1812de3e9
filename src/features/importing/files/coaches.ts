import { sql } from 'kysely'
import { resolveOrganisations, resolveWorkers } from '../names.ts'
import { affected, leaveRepeated, type Run, tellTrimmed, type Written } from '../staging.ts'

const file = 'coaches.csv'

/** Own coaches in service, known by worker and first day: a service lasts until the next one of the same worker begins. */
export async function writeCoaches(run: Run): Promise<Written> {
  await resolveOrganisations(run, file, 'organisation')
  await resolveWorkers(run, file, { day: 'from' })
  await leaveRepeated(run, file, 'from', ['position_id', 'from'])
  await line(run)
  const updated = await update(run)
  const created = await create(run)
  return { created, updated }
}

/** Services of the file and those already there, one after the other: what each must be. */
async function line(run: Run): Promise<void> {
  await sql`
    create temp table coach_line on commit drop as
    with all_of as (
      select s.line, s.position_id, s.organisation_id, s."from" as since, s."to" + 1 as until, c.id, c.valid
      from in_coaches s left join coach_service c on c.position_id = s.position_id and lower(c.valid) = s."from"
      union all
      select null, c.position_id, c.organisation_id, lower(c.valid), upper(c.valid), c.id, c.valid
      from coach_service c
      where c.position_id in (select position_id from in_coaches)
        and not exists (select from in_coaches s where s.position_id = c.position_id and s."from" = lower(c.valid))
    )
    select a.*, daterange(since, least(until, lead(since) over next)) as target,
      lead(since) over next < coalesce(until, 'infinity') as is_trimmed, lead(since) over next as next_since,
      lead(line) over next as next_line
    from all_of a window next as (partition by position_id order by since)`.execute(run.tx)
  await tellTrimmed(run, file, 'coachTrimmed', 'coach_line')
}

/** First none is longer than it will be, so that no two overlap on the way. */
async function update({ tx }: Run): Promise<number> {
  await sql`
    update coach_service c set valid = c.valid * l.target from coach_line l
    where c.id = l.id and not c.valid <@ l.target`.execute(tx)
  const { rows } = await sql<{ n: number }>`
    with changed as (
      update coach_service c set valid = l.target from coach_line l
      where c.id = l.id and l.valid is distinct from l.target returning l.line
    ) select count(*) filter (where line is not null)::int as n from changed`.execute(tx)
  return rows[0]?.n ?? 0
}

const create = async ({ tx }: Run): Promise<number> =>
  affected(
    await sql`
      insert into coach_service (position_id, organisation_id, valid)
      select position_id, organisation_id, target from coach_line where id is null order by position_id, since`.execute(
      tx,
    ),
  )
