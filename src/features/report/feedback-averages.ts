import { sql } from 'kysely'
import type { ResponseOf } from '../../kernel/endpoint.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { formOn } from '../feedback/rules/form.ts'
import { counting } from './count.ts'
import type { readFeedbackAverages } from './feedback-contract.ts'
import { averageRows, type Leaf } from './rules/feedback-averages.ts'
import { endedHalves, type Half } from './rules/halves.ts'

const findFirstGiven = async (tx: Tx): Promise<PlainDate | null> => {
  const { rows } = await sql<{ day: PlainDate | null }>`
    select min(given_on) as day from statistics.feedback`.execute(tx)
  return rows[0]?.day ?? null
}

/** What the places of each organisation were answered in each service during the half. */
async function listLeaves(tx: Tx, { first, last }: Half): Promise<readonly Leaf[]> {
  const { rows } = await sql<Leaf>`
    select f.kind as service, coalesce(o.name, '–') as organisation, array_agg(distinct f.person::text) as persons, count(*)::int as answers,
      coalesce((select jsonb_object_agg(c.question, jsonb_build_object('persons', c.persons, 'answers', c.answers, 'sum', c.sum)) from (
        select s.question, array_agg(distinct s.person::text) as persons, count(*) as answers, sum(s.score) as sum from statistics.feedback_score s
        where s.kind = f.kind and s.organisation_id = f.organisation_id and s.given_on between ${first} and ${last}
        group by s.question) c), '{}') as choices
    from statistics.feedback f join organisation o on o.id = f.organisation_id
    where f.given_on between ${first} and ${last}
    group by f.kind, f.organisation_id, o.name order by o.name, f.organisation_id`.execute(tx)
  return rows
}

/** Client feedback of a half of a year that has ended (J1, G3); counted by the role that sees nobody. */
export const viewFeedbackAverages = (
  ctx: Ctx,
  asked: string | undefined,
): Promise<ResponseOf<typeof readFeedbackAverages>> =>
  counting(ctx, async (tx) => {
    const halves = endedHalves(await findFirstGiven(tx), ctx.day)
    const half = halves.find(({ name }) => name === asked) ?? halves[0]
    const names = halves.map(({ name }) => name)
    if (!half) return { halves: names, half: null, questions: [], rows: [] }
    const questions = formOn(half.last)
      .questions.filter(({ kind }) => kind === 'scale')
      .map(({ question }) => question)
    const rows = averageRows(await listLeaves(tx, half), questions)
    return { halves: names, half: half.name, questions, rows: [...rows] }
  })
