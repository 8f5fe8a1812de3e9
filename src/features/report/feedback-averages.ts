import { sql } from 'kysely'
import type { ResponseOf } from '../../kernel/endpoint.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { formOn } from '../feedback/rules/form.ts'
import { counting } from './count.ts'
import type { FeedbackRow, readFeedbackAverages } from './feedback-contract.ts'
import {
  ALL,
  averagesOf,
  type Counted,
  endedHalves,
  type Half,
  protectCounts,
} from './rules/feedback-averages.ts'

const firstGiven = async (tx: Tx): Promise<PlainDate | null> =>
  (await sql<{ day: PlainDate | null }>`select min(given_on) as day from statistics.feedback`.execute(tx))
    .rows[0]?.day ?? null

interface Row extends Counted {
  /** Null: of the form as a whole. */
  readonly question: string | null
}

/** The whole, and the same by service and by organisation; once for the form and once for each question. */
async function countParts(tx: Tx, { first, last }: Half): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with f as (
      select null as question, person, organisation_id, kind, null::int as score from statistics.feedback
        where given_on between ${first} and ${last}
      union all
      select question, person, organisation_id, kind, score from statistics.feedback_score where given_on between ${first} and ${last}
    )
    select question, case when grouping(kind) = 0 then 'service:' || kind
        when grouping(organisation_id) = 0 then 'organisation:' || organisation_id else ${ALL} end as part,
      count(*)::int as answers, count(distinct person)::int as persons, coalesce(sum(score), 0)::int as sum
    from f group by question, grouping sets ((), (kind), (organisation_id)) order by 2, 1`.execute(tx)
  return rows
}

async function listNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from organisation`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const ways = ['all', 'service', 'organisation'] as const

/** Rows of the page: the whole first, then services and organisations by name. */
function rowsOf(
  counted: readonly Row[],
  questions: readonly string[],
  names: ReadonlyMap<string, string>,
): FeedbackRow[] {
  const whole = counted.filter(({ question }) => question === null)
  const answered = protectCounts(whole)
  const averages = questions.map(
    (question) =>
      [
        question,
        averagesOf(
          counted.filter((row) => row.question === question),
          answered,
        ),
      ] as const,
  )
  return whole
    .map(({ part }): FeedbackRow => {
      const [way = ALL, key = ''] = part.split(':')
      return {
        way: ways.find((one) => one === way) ?? ALL,
        key,
        name: names.get(key) ?? null,
        answered: answered.get(part) ?? 'withheld',
        averages: Object.fromEntries(averages.map(([question, of]) => [question, of.get(part) ?? null])),
      }
    })
    .sort(
      (a, b) =>
        ways.indexOf(a.way) - ways.indexOf(b.way) || (a.name ?? a.key).localeCompare(b.name ?? b.key, 'fi'),
    )
}

/** Client feedback of a half of a year that has ended (J1, G3); counted by the role that sees nobody. */
export const viewFeedbackAverages = (
  ctx: Ctx,
  asked: string | undefined,
): Promise<ResponseOf<typeof readFeedbackAverages>> =>
  counting(ctx, async (tx) => {
    const halves = endedHalves(await firstGiven(tx), ctx.day)
    const half = halves.find(({ name }) => name === asked) ?? halves[0]
    const names = halves.map(({ name }) => name)
    if (!half) return { halves: names, half: null, questions: [], rows: [] }
    const questions = formOn(half.last)
      .questions.filter(({ kind }) => kind === 'scale')
      .map(({ question }) => question)
    const rows = rowsOf(await countParts(tx, half), questions, await listNames(tx))
    return { halves: names, half: half.name, questions, rows }
  })
