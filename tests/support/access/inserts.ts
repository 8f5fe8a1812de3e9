import type pg from 'pg'
import { expectedInsert, type Person } from './expected.ts'
import type { Row } from './rows.ts'
import type { World } from './world.ts'

/** Tables whose insert policies are tried by writing a copy of a row: the policy speaks before the key does. */
const tried = [
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

const keyOf: Record<string, string> = {
  client_identity: 'client_id',
  client_contact: 'client_id',
  contact_note: 'contact_id',
  plan_signature: 'plan_id',
  plan_outcome_rating: 'outcome_id',
  plan_confirmation: 'plan_id',
  consent_paper: 'consent_id',
  decision_content: 'decision_id',
  decision_delivery: 'decision_id',
  decision_notice: 'decision_id',
  certificate_skill: 'certificate_id',
  feedback_answer: "feedback_id || '/' || question",
  message_participant: "thread_id || '/' || holder_id",
}
/** Of each table: so many that somebody may write anew, and as many others. */
const most = 2

export interface Copy {
  readonly table: string
  readonly id: string
  readonly columns: string
  readonly row: object
}

/** Some rows of those clients in each table, with the columns that the application may give. Asked as the owner. */
export async function copiesOf(
  db: pg.ClientBase,
  clientIds: readonly string[],
  writableNames: readonly string[],
): Promise<Copy[]> {
  const all: Copy[] = []
  for (const table of tried) {
    const { rows: columns } = await db.query<{ names: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and has_column_privilege('yhteispolku_app', attrelid, attnum, 'insert')`,
      [table],
    )
    const names = columns[0]?.names
    if (!names) continue
    const { rows } = await db.query<{ id: string; row: object }>(
      `select id, row from (
         select id, row, row_number() over (partition by '${table} ' || id = any ($2) order by md5(id)) as n from (
           select (${keyOf[table] ?? 'id'})::text as id, to_jsonb(t) as row from ${table} t
           where ${table === 'client' ? 'id' : 'client_id'} = any ($1)) t) t
       where n <= ${most}`,
      [clientIds, writableNames],
    )
    all.push(...rows.map((r) => ({ table, columns: names, ...r })))
  }
  return all
}

/** Which of the copies the session may write: those that are not refused by a policy, whatever else refuses them. */
async function writable(db: pg.ClientBase, copies: readonly Copy[]): Promise<string[]> {
  await db.query(`select set_config('proof.copies', $1, true)`, [JSON.stringify(copies)])
  await db.query(`do $$
    declare c record; allowed text[] := '{}';
    begin
      for c in select * from jsonb_to_recordset(current_setting('proof.copies')::jsonb) as x("table" text, id text, columns text, "row" jsonb) loop
        begin
          execute format('insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)', c."table", c.columns, c.columns, c."table")
            using c."row";
          raise exception 'written' using errcode = 'unique_violation';
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

/** Differences between what the session may write anew and what the plain reading says. */
export async function insertDifferences(
  db: pg.ClientBase,
  world: World,
  rows: readonly Row[],
  copies: readonly Copy[],
  person: Person,
): Promise<string[]> {
  const byName = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]))
  const names = copies.map((c) => `${c.table} ${c.id}`)
  const expected = names.filter((name) => {
    const row = byName.get(name)
    return row !== undefined && expectedInsert(world, person, row)
  })
  const actual = await writable(db, copies)
  return [
    ...actual.filter((name) => !expected.includes(name)).map((name) => `inserts too much: ${name}`),
    ...expected.filter((name) => !actual.includes(name)).map((name) => `does not insert: ${name}`),
  ]
}
