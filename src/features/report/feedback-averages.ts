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
  const { rows } = await sql<{ day: PlainDate }>`
    select given_on as day from statistics.feedback order by given_on limit 1`.execute(tx)
  return rows[0]?.day ?? null
}

/** What the places of each organisation were answered in each service during the half; the answers of the half are read once. */
async function listLeaves(tx: Tx, { first, last }: Half): Promise<readonly Leaf[]> {
  const { rows } = await sql<Leaf>`
    with given as (
      select kind, organisation_id, array_agg(distinct person::text) as persons, count(*)::int as answers from statistics.feedback
      where given_on between ${first} and ${last} group by 1, 2),
    chosen as (
      select kind, organisation_id, question, array_agg(distinct person::text) as persons, count(*) as answers, sum(score) as sum
      from statistics.feedback_score where given_on between ${first} and ${last} group by 1, 2, 3),
    asked as (
      select kind, organisation_id,
        jsonb_object_agg(question, jsonb_build_object('persons', persons, 'answers', answers, 'sum', sum)) as choices
      from chosen group by 1, 2)
    select g.kind as service, coalesce(o.name, '–') as organisation, g.persons, g.answers, coalesce(a.choices, '{}') as choices
    from given g join organisation o on o.id = g.organisation_id
    left join asked a on a.kind = g.kind and a.organisation_id = g.organisation_id
    order by o.name, g.organisation_id`.execute(tx)
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
