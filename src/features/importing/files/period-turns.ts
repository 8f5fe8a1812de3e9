import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { evaluationDue } from '../../deadline/rules/due.ts'
import type { Run } from '../staging.ts'

/**
 * What the product does for a period under way: its evaluation and its end have a day, and on the day after the last one
 * it ends by itself.
 */
export async function followPeriods(run: Run): Promise<void> {
  await setEvaluations(run)
  await setEnds(run)
}

const running = sql`
  in_periods s join period t on t.id = s.subject_id and t.status = 'agreed' and not upper_inf(t.during)`

async function setEvaluations({ tx }: Run): Promise<void> {
  const { rows } = await sql<{ endsOn: PlainDate }>`
    select distinct upper(t.during) - 1 as ends_on from ${running} where s.how = 'new'`.execute(tx)
  const due = rows.flatMap(({ endsOn }) => {
    const found = evaluationDue(endsOn)
    return found ? [{ endsOn, ...found }] : []
  })
  if (due.length === 0) return
  await sql`
    with due as (select * from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as r("endsOn" date, "dueOn" date, why jsonb)),
    dated as (
      update period t set evaluation_by = greatest(d."dueOn", lower(t.during)) from due d, in_periods s
      where s.subject_id = t.id and s.how = 'new' and t.status = 'agreed' and upper(t.during) - 1 = d."endsOn"
      returning t.id, t.client_id, t.evaluation_by, d.why
    )
    insert into deadline (client_id, subject, subject_id, kind, category, due_on, why)
    select client_id, 'period', id, 'evaluation', 'participation', evaluation_by, why from dated
    order by client_id on conflict (subject_id, kind) do nothing`.execute(tx)
}

async function setEnds({ tx }: Run): Promise<void> {
  await sql`
    insert into deadline (client_id, subject, subject_id, kind, category, due_on, why)
    select t.client_id, 'period', t.id, 'periodEnd', 'participation', upper(t.during) - 1, jsonb_build_object(
      'rule', 'period.end', 'cite', 'Sopimus', 'version', 'contract@' || lower(t.during),
      'facts', jsonb_build_object('from', lower(t.during), 'dueOn', upper(t.during) - 1, 'contractOn', null))
    from ${running} where s.how = 'new' order by t.client_id on conflict (subject_id, kind) do nothing`.execute(
    tx,
  )
  await sql`
    select access.queue('period.end', json_build_object('periodId', t.id),
      upper(t.during)::timestamp at time zone 'Europe/Helsinki', 'end:' || t.id)
    from ${running}`.execute(tx)
}
