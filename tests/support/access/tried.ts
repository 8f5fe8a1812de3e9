import type pg from 'pg'
import {
  type changeableBySomebody,
  expectedInsert,
  expectedRemoval,
  type Person,
  reasonsOfPerson,
} from './expected.ts'
import type { Row } from './rows.ts'
import type { World } from './world.ts'

/** Tables whose insert policies are tried by writing a copy of a row: the policy speaks before the key does. */
const inserted = [
  'client',
  'client_identity',
  'client_contact',
  'jobseeker_status',
  'plan',
  'plan_service',
  'plan_outcome',
  'plan_outcome_rating',
  'plan_confirmation',
  'plan_signature',
  'plan_maker',
  'situation_fact',
  'contact',
  'contact_note',
  'meeting',
  'deadline',
  'journal',
  'access_log',
  'relationship',
  'assignment',
  'path_case',
  'path_step',
  'joint_member',
  'consent',
  'referral',
  'message_thread',
  'message_participant',
  'message',
  'period',
  'attendance',
  'evaluation',
  'certificate',
  'certificate_skill',
  'feedback',
  'feedback_answer',
  'share_row',
  'share_mark',
  'share_agreement',
  'consent_paper',
  'statement',
  'statement_request',
  'statement_paper',
  'decision',
  'decision_content',
  'decision_delivery',
  'decision_act',
  'decision_notice',
  'support_threshold',
  'log_request',
]

/** Tables from which the application may remove rows: each is tried, and stays. */
const removed = ['plan_service', 'plan_signature', 'plan_outcome', 'certificate_skill']

const keyOf: Record<string, string> = {
  client_identity: 'client_id',
  client_contact: 'client_id',
  contact_note: 'contact_id',
  plan_signature: 'plan_id',
  plan_outcome_rating: "outcome_id || '/' || party",
  plan_confirmation: 'plan_id',
  consent_paper: 'consent_id',
  decision_content: 'decision_id',
  decision_delivery: 'decision_id',
  decision_notice: 'decision_id',
  certificate_skill: 'certificate_id',
  feedback_answer: "feedback_id || '/' || question",
  message_participant: "thread_id || '/' || holder_id",
}
/** Of each table: so many that somebody may write anew or remove, and as many others; those by a consent apart. */
const most = 2

/** A row that is written anew with those columns, or removed by its key. */
export interface Copy {
  readonly act: 'insert' | 'delete'
  readonly table: string
  readonly id: string
  readonly columns: string
  readonly row: object
}

/** Some rows of those clients in each table, with what the application may give or remove. Asked as the owner. */
export async function copiesOf(
  db: pg.ClientBase,
  clientIds: readonly string[],
  changeable: ReturnType<typeof changeableBySomebody>,
): Promise<Copy[]> {
  const all: Copy[] = []
  for (const table of inserted) {
    const { rows: columns } = await db.query<{ names: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and has_column_privilege('yhteispolku_app', attrelid, attnum, 'insert')`,
      [table],
    )
    const names = columns[0]?.names
    if (!names) continue
    const rows = await someOf(db, table, clientIds, changeable.inserted)
    all.push(...rows.map((r) => ({ act: 'insert', table, columns: names, ...r }) as const))
  }
  for (const table of removed) {
    const rows = await someOf(db, table, clientIds, changeable.removed)
    all.push(...rows.map((r) => ({ act: 'delete', table, columns: keyOf[table] ?? 'id', ...r }) as const))
  }
  return all
}

async function someOf(
  db: pg.ClientBase,
  table: string,
  clientIds: readonly string[],
  changeable: readonly string[],
): Promise<{ id: string; row: object }[]> {
  const { rows } = await db.query<{ id: string; row: object }>(
    `select id, row from (
       select id, row, row_number() over (
         partition by '${table} ' || id = any ($2), row ->> 'consent_id' is null order by md5(id)) as n from (
         select (${keyOf[table] ?? 'id'})::text as id, to_jsonb(t) as row from ${table} t
         where ${table === 'client' ? 'id' : 'client_id'} = any ($1)) t) t
     where n <= ${most}`,
    [clientIds, changeable],
  )
  return rows
}

const written = (act: Copy['act']) =>
  act === 'insert'
    ? `execute format('insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)', c."table", c.columns, c.columns, c."table")
            -- an entry of the log is of the moment at which the session acts
            using c."row" || case when c."table" = 'access_log' then jsonb_build_object('at', access.at()) else '{}' end;
          done := 1;`
    : `execute format('delete from %I where %s::text = $1', c."table", c.columns) using c.id;
          get diagnostics done = row_count;`

/** Which of the copies the session may write or remove: those that no policy refuses, whatever else refuses them. */
async function allowed(db: pg.ClientBase, act: Copy['act'], copies: readonly Copy[]): Promise<string[]> {
  await db.query(`select set_config('proof.copies', $1, true)`, [JSON.stringify(copies)])
  await db.query(`do $$
    declare c record; done bigint; allowed text[] := '{}';
    begin
      for c in select * from jsonb_to_recordset(current_setting('proof.copies')::jsonb) as x("table" text, id text, columns text, "row" jsonb) loop
        begin
          ${written(act)}
          if done > 0 then raise exception 'done' using errcode = 'unique_violation'; end if;
        exception
          when insufficient_privilege then null;
          when others then allowed := allowed || (c."table" || ' ' || c.id);
        end;
      end loop;
      perform set_config('proof.allowed', array_to_string(allowed, ','), true);
    end $$`)
  const { rows } = await db.query<{ allowed: string }>(`select current_setting('proof.allowed') as allowed`)
  return (rows[0]?.allowed ?? '').split(',').filter(Boolean).sort()
}

/** Differences between what the session may write anew and remove and what the plain reading says. */
export async function triedDifferences(
  db: pg.ClientBase,
  world: World,
  rows: readonly Row[],
  copies: readonly Copy[],
  person: Person,
): Promise<string[]> {
  const byName = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]))
  const reasons = reasonsOfPerson(world, person)
  const may = {
    insert: (row: Row) => expectedInsert(world, person, row, reasons),
    delete: (row: Row) => expectedRemoval(row, reasons),
  }
  const found: string[] = []
  for (const act of ['insert', 'delete'] as const) {
    const those = copies.filter((c) => c.act === act)
    const names = those.map((c) => `${c.table} ${c.id}`)
    const expected = names.filter((name) => {
      const row = byName.get(name)
      return row !== undefined && may[act](row)
    })
    const actual = those.length > 0 ? await allowed(db, act, those) : []
    found.push(
      ...actual.filter((name) => !expected.includes(name)).map((name) => `${act}s too much: ${name}`),
      ...expected.filter((name) => !actual.includes(name)).map((name) => `does not ${act}: ${name}`),
    )
  }
  return found
}
