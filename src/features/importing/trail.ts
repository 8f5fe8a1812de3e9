import { sql } from 'kysely'
import type { Category } from '../../platform/access/category.ts'
import type { LogActor } from '../../platform/audit.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { people } from './exporting/person-rows.ts'
import type { Report } from './report.ts'
import type { FileName } from './rules/spec.ts'
import type { Run } from './staging.ts'

/** What is written by each file, as the client's log names it. */
const categoriesOf: Readonly<Record<FileName, readonly Category[]>> = {
  'clients.csv': ['identity', 'identityCode', 'contact'],
  'places.csv': [],
  'relationships.csv': ['decisionJoint'],
  'statuses.csv': ['jobseekerStatus'],
  'periods.csv': ['participation'],
  'attendance.csv': ['participation'],
  'plans.csv': ['plan'],
  'meetings.csv': ['contactLog'],
  'consents.csv': ['consent'],
  'share_list.csv': ['shareRow'],
  'coaches.csv': [],
}

/** Clients in one entry of the log. */
const CHUNK = 1_000

/** Who had an import done: a register keeper, or nobody by name – the command line of the site. */
export type Importer = Pick<LogActor, 'workerId' | 'positionId' | 'organisationId' | 'role'>
export const commandLine: Importer = { workerId: null, positionId: null, organisationId: null, role: null }

/** An event for each client whose file was written on, one for the run, and the log's entries with its purpose (access.md, Log). */
export async function leaveTrail(
  run: Run,
  importer: Importer,
  runId: string,
  report: Report,
): Promise<number> {
  const { tx, at } = run
  const { workerId, positionId, organisationId, role } = importer
  const counts = Object.fromEntries(
    report.files.map(({ file, created, updated }) => [file, created + updated]),
  )
  await sql`
    insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, ground, subject_id, payload)
    select null, ${at}::timestamptz, 'importing.ran', 'identity', ${workerId}::uuid, ${positionId}::uuid, ${organisationId}::uuid, ${role},
      'system', ${runId}::uuid, ${JSON.stringify(counts)}::jsonb
    union all
    select client_id, ${at}, 'importing.taken', 'identity', ${workerId}, ${positionId}, ${organisationId}, ${role}, 'system', ${runId}, '{}'
    from (select distinct client_id from import_touched order by client_id) touched`.execute(tx)
  const written = report.files.filter(({ created, updated }) => created + updated > 0)
  const categories = [...new Set(written.flatMap(({ file }) => categoriesOf[file]))]
  const { rows } = await sql<{ n: number }>`
    with numbered as (
      select client_id, (row_number() over (order by client_id) - 1) / ${CHUNK}::int as chunk
      from (select distinct client_id from import_touched) touched
    ), logged as (
      insert into access_log (at, event, result, client_ids, categories, ground, purpose, worker_id, position_id, organisation_id, role)
      select ${at}, 'importing.taken', 'changed', array_agg(client_id), ${categories}::text[], 'system', 'import',
        ${workerId}::uuid, ${positionId}::uuid, ${organisationId}::uuid, ${role}
      from numbered group by chunk
    ) select count(*)::int as n from numbered`.execute(tx)
  return rows[0]?.n ?? 0
}

/** An undoing is a further event and a further entry with each client: what was written of the import stays. */
export async function leaveUndoTrail(
  tx: Tx,
  at: Date,
  importer: Importer,
  { runId, clients }: { readonly runId: string; readonly clients: readonly string[] },
): Promise<void> {
  const { workerId, positionId, organisationId, role } = importer
  await sql`
    insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, ground, subject_id, payload)
    select client_id, ${at}::timestamptz, case when client_id is null then 'importing.undone' else 'importing.takenBack' end, 'identity',
      ${workerId}::uuid, ${positionId}::uuid, ${organisationId}::uuid, ${role}, 'system', ${runId}::uuid, '{}'
    from (select null::uuid as client_id union all select unnest(${clients}::uuid[])) touched`.execute(tx)
  const categories = [...new Set(Object.values(categoriesOf).flat())]
  await sql`
    insert into access_log (at, event, result, client_ids, categories, ground, purpose, worker_id, position_id, organisation_id, role)
    select ${at}, 'importing.takenBack', 'changed', array_agg(id), ${categories}::text[], 'system', 'import',
      ${workerId}::uuid, ${positionId}::uuid, ${organisationId}::uuid, ${role}
    from (select id, (row_number() over (order by id) - 1) / ${CHUNK}::int as chunk from unnest(${clients}::uuid[]) id) numbered
    group by chunk`.execute(tx)
}

/** An export leaves an entry of its own, and one with each thousand of the clients who went out in it, in every category of the files. */
export async function logExport({ tx, at }: Pick<Run, 'tx' | 'at'>, exporter: Importer): Promise<number> {
  const { workerId, positionId, organisationId, role } = exporter
  const categories = [...new Set(Object.values(categoriesOf).flat())]
  const { rows } = await sql<{ n: number }>`
    with numbered as (select id, (row_number() over (order by id) - 1) / ${CHUNK}::int as chunk from ${people} p),
    entries as (
      select '{}'::uuid[] as client_ids, '{}'::text[] as categories
      union all select array_agg(id), ${categories} from numbered group by chunk
    ), logged as (
      insert into access_log (at, event, result, client_ids, categories, ground, purpose, worker_id, position_id, organisation_id, role)
      select ${at}, 'importing.exported', 'exported', client_ids, categories, 'system', 'export',
        ${workerId}::uuid, ${positionId}::uuid, ${organisationId}::uuid, ${role}
      from entries
    ) select count(*)::int as n from numbered`.execute(tx)
  return rows[0]?.n ?? 0
}

/** A preview, and one that came to nothing, leave an entry of their own: they read who is known here. */
export async function logPreview(tx: Tx, at: Date, importer: Importer): Promise<void> {
  const { workerId, positionId, organisationId, role } = importer
  await sql`
    insert into access_log (at, event, result, ground, purpose, worker_id, position_id, organisation_id, role)
    values (${at}, 'importing.previewed', 'read', 'system', 'import', ${workerId}, ${positionId}, ${organisationId}, ${role})`.execute(
    tx,
  )
}
