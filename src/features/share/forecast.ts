import { sql } from 'kysely'
import type { QueryOf } from '../../kernel/endpoint.ts'
import { addMonths } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { valueOn } from '../../law/parameter.ts'
import { municipalShare } from '../../law/parameters/share.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { Estimate, Forecast } from './contract.ts'
import { findShareList } from './lists.ts'
import { type Banded, type Turnout, withBand } from './rules/backtest.ts'
import type { Model, Stock } from './rules/model.ts'
import type { Month } from './rules/months.ts'
import { project, type WhatIf } from './rules/project.ts'

const monthsAhead = 24

interface Learnt {
  readonly basisMonth: Month
  readonly stock: readonly Stock[]
  readonly model: Model
  readonly turnouts: readonly Turnout[]
}

/** Two years ahead by the law of each day, on the labelled assumption where it is not known yet; null before the first list. */
export async function readForecast(
  ctx: Ctx,
  listId: string,
  asked: QueryOf<typeof contract.readForecast>,
): Promise<Result<{ forecast: Forecast | null }>> {
  const list = await findShareList(ctx, listId)
  if (!list) return notFound()
  const { rows } = await sql<Learnt>`
    select basis_month, stock, model, turnouts from share_model where municipality_code = ${list.code}`.execute(
    ctx.tx,
  )
  const learnt = rows[0]
  return accept({ forecast: learnt ? forecastFrom(learnt, whatIfOf(asked)) : null })
}

function whatIfOf({
  services = 0,
  persons = 0,
  beforeDay,
}: QueryOf<typeof contract.readForecast>): WhatIf | null {
  if (services === 0 && (persons === 0 || beforeDay === undefined)) return null
  return {
    moreInServices: services,
    activated: beforeDay === undefined ? [] : [{ beforeDay, persons }],
  }
}

function forecastFrom({ basisMonth, stock, model, turnouts }: Learnt, whatIf: WhatIf | null): Forecast {
  const from = addMonths(basisMonth, 1)
  const run = (more: { whatIf?: WhatIf }): Estimate[] =>
    withBand(project(stock, model, { from, months: monthsAhead, ...more }), turnouts).map(estimateOf)
  const months = run({})
  const changed = whatIf && run({ whatIf })
  const sum = (list: readonly Estimate[]) => list.reduce((total, { cents }) => total + cents, 0)
  return {
    basisMonth,
    months,
    whatIf: changed,
    savedCents: changed && sum(months) - sum(changed),
    servicesMatter: servicesMatter(from),
    errors: turnouts
      .filter(({ tries }) => tries > 0)
      .map(({ ahead, tries, error }) => ({ ahead, tries, error })),
  }
}

const estimateOf = ({ persons, ...rest }: Banded): Estimate => ({ ...rest, persons: Math.round(persons) })

/** Until 2024 days in services were the state's; since then they cost like others (1290/2002 14:3 a §). */
function servicesMatter(month: Month): boolean {
  const law = valueOn(municipalShare, month, { assume: true })
  return law.ok && law.value.serviceDays === 'stateUncounted'
}
