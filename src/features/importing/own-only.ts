import { sql } from 'kysely'
import type { FileName } from './rules/spec.ts'
import { idIn, type Run, rejectRows } from './staging.ts'

/**
 * Leaves out the rows of other organisations than the one that brings them, before any word of theirs is looked up or
 * created: places of others, and days of periods at others' places, which are told as if there were none.
 */
export async function leaveOthers(run: Run, file: FileName, organisationId: string): Promise<void> {
  if (file === 'places.csv') await leaveOthersPlaces(run, organisationId)
  if (file === 'attendance.csv') await leaveOthersPeriods(run, organisationId)
}

async function leaveOthersPlaces(run: Run, own: string): Promise<void> {
  const file = 'places.csv'
  const others = sql`
    select s.line, jsonb_build_object('value', s.organisation, 'name', o.name) from in_places s join organisation o on o.id = ${own}
    where not coalesce(lower(s.organisation) in (lower(o.name), lower(o.name_sv)) or s.organisation = o.code, false)`
  await rejectRows(run, file, 'organisation', 'notOwnOrganisation', others)
  const taken = sql`
    select s.line, jsonb_build_object('reference', s.place_ref) from in_places s
    where exists (select from place p where p.organisation_id <> ${own}
      and (p.reference = s.place_ref or p.reference is null and p.id = ${idIn('s.place_ref')}))`
  await rejectRows(run, file, 'place_ref', 'referenceTaken', taken)
  // whatever else bears the same name
  await sql`update in_places set organisation_id = ${own}`.execute(run.tx)
}

const leaveOthersPeriods = (run: Run, own: string): Promise<void> =>
  rejectRows(
    run,
    'attendance.csv',
    'period_ref',
    'noSuchPeriod',
    sql`
      select s.line, jsonb_build_object('reference', s.period_ref) from in_attendance s
      where not exists (select from period t where t.organisation_id = ${own}
        and (t.reference = s.period_ref or t.reference is null and t.id = ${idIn('s.period_ref')}))`,
  )
