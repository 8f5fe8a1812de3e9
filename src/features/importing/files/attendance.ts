import { sql } from 'kysely'
import { daysPerWeek, hoursPerDay } from '../../../law/parameters/rehab.ts'
import { affected, idIn, leaveRepeated, type Run, rejectRows, type Written, warnRows } from '../staging.ts'

const file = 'attendance.csv'

/** Days at a place, known by period and date. Nothing is overwritten: a row that says otherwise corrects the mark that stands. */
export async function writeAttendance(run: Run): Promise<Written> {
  await findPeriods(run)
  await leaveRepeated(run, file, 'date', ['subject_id', 'date'])
  await tellLaw(run)
  const corrected = await correct(run)
  const created = await create(run)
  return { created, updated: corrected }
}

async function findPeriods(run: Run): Promise<void> {
  await sql`
    update in_attendance s set subject_id = t.id, client_id = t.client_id, organisation_id = t.organisation_id
    from period t where t.reference = s.period_ref`.execute(run.tx)
  await sql`
    update in_attendance s set subject_id = t.id, client_id = t.client_id, organisation_id = t.organisation_id from period t
    where s.subject_id is null and t.id = ${idIn('s.period_ref')} and t.reference is null`.execute(run.tx)
  const lost = (isRejected: boolean) => sql`
    select s.line, jsonb_build_object('reference', s.period_ref) from in_attendance s
    where s.subject_id is null and ${sql.raw(isRejected ? '' : 'not')} exists (
      select from import_rejected r where r.file = 'periods.csv' and r.reference = s.period_ref)`
  await rejectRows(run, file, 'period_ref', 'periodRejected', lost(true))
  await rejectRows(run, file, 'period_ref', 'noSuchPeriod', lost(false))
  await rejectRows(
    run,
    file,
    'period_ref',
    'periodWithoutProvider',
    sql`
      select line, jsonb_build_object('reference', period_ref) from in_attendance where organisation_id is null`,
  )
}

/** Days outside the period, and what 189/2001 13 and 14 § would not have allowed on that day. */
async function tellLaw(run: Run): Promise<void> {
  const outside = sql`
    select s.line, jsonb_build_object('from', lower(t.during), 'to', upper(t.during) - 1)
    from in_attendance s join period t on t.id = s.subject_id where not t.during @> s.date`
  await warnRows(run, file, 'date', 'dayOutsidePeriod', outside)
  const there = sql`in_attendance s join period t on t.id = s.subject_id and t.kind = 'rehabWork' and s.hours > 0`
  const weeks = lawTable(daysPerWeek.versions.map((v) => ({ ...v, most: v.value })))
  const busy = sql`
    select w.line, jsonb_build_object('rule', 'rehab.participation', 'cite', l.citation, 'days', w.n, 'most', l.most)
    from (select s.line, s.date, row_number() over (partition by s.subject_id, date_trunc('week', s.date::timestamp) order by s.date) as n
      from ${there}) w join ${weeks} on w.date >= l."from" and (l.until is null or w.date < l.until) where w.n > l.most`
  await warnRows(run, file, 'date', 'rehabTooManyDays', busy)
  const limits = lawTable(hoursPerDay.versions.map((v) => ({ ...v, least: v.value.min, most: v.value.max })))
  const hours = (which: string, limit: string) => sql`
    select s.line, jsonb_build_object('rule', 'rehab.participation', 'cite', l.citation, 'hours', s.hours, 'limit', ${sql.raw(`l.${limit}`)})
    from ${there} join ${limits} on s.date >= l."from" and (l.until is null or s.date < l.until)
    where s.hours ${sql.raw(which)} ${sql.raw(`l.${limit}`)}`
  await warnRows(run, file, 'hours', 'rehabTooFewHours', hours('<', 'least'))
  await warnRows(run, file, 'hours', 'rehabTooManyHours', hours('>', 'most'))
}

const lawTable = (versions: readonly object[]) => sql`
  jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as l("from" date, until date, citation text, least numeric, most numeric)`

async function correct({ tx, at }: Run): Promise<number> {
  const corrected = await sql`
    with made as (
      insert into attendance (period_id, client_id, organisation_id, day, hours, absence, corrects, correction_reason, recorded_at)
      select s.subject_id, s.client_id, s.organisation_id, s.date, coalesce(s.hours, 0), s.absence, a.id, 'Tuotu rekisteristä', ${at}
      from in_attendance s join attendance_current a on a.period_id = s.subject_id and a.day = s.date
      where (a.hours, a.absence) is distinct from (coalesce(s.hours, 0), s.absence)
      order by s.subject_id, s.date returning client_id
    ) insert into import_touched select client_id from made`.execute(tx)
  return affected(corrected)
}

async function create({ tx, at }: Run): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with made as (
      insert into attendance (period_id, client_id, organisation_id, day, hours, absence, recorded_at)
      select s.subject_id, s.client_id, s.organisation_id, s.date, coalesce(s.hours, 0), s.absence, ${at}
      from in_attendance s
      where not exists (select from attendance a where a.period_id = s.subject_id and a.day = s.date)
      order by s.subject_id, s.date returning client_id
    ), told as (insert into import_touched select distinct client_id from made)
    select count(*)::int as n from made`.execute(tx)
  return rows[0]?.n ?? 0
}
