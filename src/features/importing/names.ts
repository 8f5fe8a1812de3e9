import { type RawBuilder, sql } from 'kysely'
import { rolesWithoutClients } from '../../kernel/roles.ts'
import { roleByOrganisation, roleByRelationship } from './rules/roles.ts'
import type { FileName } from './rules/spec.ts'
import { type Run, tableOf } from './staging.ts'

/** Organisation of a word: by its name in either language, else by its code. */
const knownOrganisation = sql`
  (select o.id from organisation o where lower(o.name) = lower(w.word) or lower(o.name_sv) = lower(w.word) or o.code = w.word
   order by lower(o.name) = lower(w.word) desc, o.code = w.word desc, o.active desc limit 1)`

/**
 * What the words of a column mean as organisations; a word that nobody knows becomes an organisation without a kind,
 * which opens nothing until the administrator gives it one (exchange.md).
 */
export async function resolveOrganisations({ tx }: Run, file: FileName, column: string): Promise<void> {
  const word = sql.raw(`s."${column}"`)
  await sql`
    insert into import_organisation (word)
    select distinct ${word} from ${tableOf(file)} s where ${word} is not null on conflict do nothing`.execute(
    tx,
  )
  const match = sql`
    update import_organisation w set organisation_id = ${knownOrganisation} where w.organisation_id is null`
  await match.execute(tx)
  await sql`
    with made as (
      insert into organisation (name)
      select distinct on (lower(word)) word from import_organisation where organisation_id is null order by lower(word), word
      returning name
    ) insert into import_made select 'organisation', name, null from made`.execute(tx)
  await match.execute(tx)
  await sql`
    update ${tableOf(file)} s set organisation_id = w.organisation_id
    from import_organisation w where w.word = ${word} and s.organisation_id is null`.execute(tx)
}

/** Where things of an organisation go that name no unit: the unit that receives referrals, else the first; null when it has none. */
export const defaultUnit = (organisationId: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select u.id from unit u where u.organisation_id = ${organisationId}
   order by u.active desc, u.receives_referrals desc, u.name limit 1)`

/** Every organisation among the file's rows has a unit at least; one made here bears the organisation's name. */
export async function ensureUnits({ tx }: Run, file: FileName): Promise<void> {
  await sql`
    with made as (
      insert into unit (organisation_id, name, receives_referrals)
      select o.id, o.name, true from organisation o
      where o.id in (select organisation_id from ${tableOf(file)}) and not exists (select from unit u where u.organisation_id = o.id)
      order by o.id returning name, organisation_id
    ) insert into import_made select 'unit', m.name, o.name from made m join organisation o on o.id = m.organisation_id`.execute(
    tx,
  )
}

/** The unit that a row names within its organisation, made when it is new; the organisation's own when it names none. */
export async function resolveUnits(run: Run, file: FileName): Promise<void> {
  const { tx } = run
  const table = tableOf(file)
  await sql`
    with wanted as (
      select distinct on (s.organisation_id, lower(s.unit)) s.organisation_id, s.unit from ${table} s
      where s.unit is not null and s.organisation_id is not null and s.unit_id is null
        and not exists (select from unit u where u.organisation_id = s.organisation_id and lower(u.name) = lower(s.unit))
      order by s.organisation_id, lower(s.unit), s.unit
    ), made as (
      insert into unit (organisation_id, name) select organisation_id, unit from wanted returning name, organisation_id
    ) insert into import_made select 'unit', m.name, o.name from made m join organisation o on o.id = m.organisation_id`.execute(
    tx,
  )
  await ensureUnits(run, file)
  await sql`
    update ${table} s set unit_id = coalesce(
      (select u.id from unit u where u.organisation_id = s.organisation_id and lower(u.name) = lower(s.unit)),
      ${defaultUnit(sql`s.organisation_id`)})
    where s.unit_id is null and s.organisation_id is not null`.execute(tx)
}

/**
 * The position of a row's worker in its organisation: of that name, in force rather than past. A name that is new there
 * becomes a worker without an account. `day` is the column of the row's day, `kind` that of a relationship's kind.
 */
export async function resolveWorkers(
  run: Run,
  file: FileName,
  { day, kind }: { day: string; kind?: string },
): Promise<void> {
  const { tx } = run
  const table = tableOf(file)
  // materialised: else every row of the file would look its worker up
  const find = sql`
    with named as materialized (
      select distinct organisation_id, worker from ${table}
      where worker is not null and organisation_id is not null and position_id is null
    ), found as materialized (
      select n.organisation_id, n.worker, (
        select p.id from position p join worker k on k.id = p.worker_id
        where p.organisation_id = n.organisation_id and lower(k.name) = lower(n.worker)
          and p.role <> all (${[...rolesWithoutClients]})
        order by p.valid @> ${run.day}::date desc, upper(p.valid) desc nulls first, p.id limit 1) as position_id
      from named n
    )
    update ${table} s set position_id = found.position_id from found
    where s.organisation_id = found.organisation_id and s.worker = found.worker and s.position_id is null`
  await find.execute(tx)
  await ensureUnits(run, file)
  await sql`
    with wanted as (
      select s.organisation_id, min(s.worker) as name, min(${sql.raw(`s."${day}"`)}) as since,
        ${kind ? sql.raw(`min(s."${kind}")`) : sql`null::text`} as kind
      from ${table} s where s.worker is not null and s.organisation_id is not null and s.position_id is null
      group by s.organisation_id, lower(s.worker)
    ), numbered as (select *, uuidv7() as worker_id from wanted order by organisation_id, name),
    workers as (insert into worker (id, name) select worker_id, name from numbered),
    positions as (
      insert into position (worker_id, organisation_id, unit_id, role, valid)
      select n.worker_id, n.organisation_id, ${defaultUnit(sql`n.organisation_id`)},
        coalesce(${JSON.stringify(roleByOrganisation)}::jsonb ->> o.kind, ${JSON.stringify(roleByRelationship)}::jsonb ->> n.kind, 'ownCoach'),
        daterange(n.since, null)
      from numbered n join organisation o on o.id = n.organisation_id
    ) insert into import_made select 'worker', n.name, o.name from numbered n join organisation o on o.id = n.organisation_id`.execute(
    tx,
  )
  await find.execute(tx)
}
