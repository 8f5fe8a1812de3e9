import { sql } from 'kysely'
import { affected, leaveRepeated, type Run, resolveClients, tellTrimmed, type Written } from '../staging.ts'

const file = 'statuses.csv'

/**
 * What a jobseeker was on which days, known by client and first day. A status lasts until the next one begins: where rows
 * overlap, the earlier ends the day before the later, and that is told.
 */
export async function writeStatuses(run: Run): Promise<Written> {
  await resolveClients(run, file)
  await leaveRepeated(run, file, 'from', ['client_id', 'from'])
  await line(run)
  const updated = await update(run)
  const created = await create(run)
  return { created, updated }
}

/** Rows of the file and those already there, one after the other: what each must be. */
async function line(run: Run): Promise<void> {
  const { tx } = run
  await sql`
    create temp table status_line on commit drop as
    with all_of as (
      select s.line, s.client_id, s.status, s."from" as since, s."to" + 1 as until, j.id, j.valid
      from in_statuses s left join jobseeker_status j on j.client_id = s.client_id and lower(j.valid) = s."from"
      union all
      select null, j.client_id, j.status, lower(j.valid), upper(j.valid), j.id, j.valid
      from jobseeker_status j
      where j.client_id in (select client_id from in_statuses)
        and not exists (select from in_statuses s where s.client_id = j.client_id and s."from" = lower(j.valid))
    )
    select a.*, daterange(since, least(until, lead(since) over next)) as target,
      lead(since) over next < coalesce(until, 'infinity') as is_trimmed, lead(since) over next as next_since,
      lead(line) over next as next_line
    from all_of a window next as (partition by client_id order by since)`.execute(tx)
  await tellTrimmed(run, file, 'statusTrimmed', 'status_line')
}

/** First none is longer than it will be, so that no two overlap on the way. */
async function update({ tx }: Run): Promise<number> {
  await sql`
    update jobseeker_status j set valid = l.valid * l.target from status_line l
    where j.id = l.id and not l.valid <@ l.target`.execute(tx)
  const updated = await sql`
    with changed as (
      update jobseeker_status j set valid = l.target, status = l.status from status_line l
      where j.id = l.id and (l.valid, j.status) is distinct from (l.target, l.status)
      returning j.client_id, l.line
    ), told as (insert into import_touched select client_id from changed)
    select count(*) filter (where line is not null)::int as n from changed`.execute(tx)
  return (updated.rows[0] as { n: number } | undefined)?.n ?? 0
}

async function create({ tx, at }: Run): Promise<number> {
  const created = await sql`
    with made as (
      insert into jobseeker_status (client_id, status, valid, recorded_at)
      select client_id, status, target, ${at} from status_line where id is null order by client_id, since
      returning client_id
    ) insert into import_touched select client_id from made`.execute(tx)
  return affected(created)
}
