import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { peopleBehind } from './behind.ts'
import { countAll, counting } from './count.ts'
import type { previewOwnIndicator, previewPeople } from './own-contract.ts'
import { sayDefinitions } from './own-store.ts'
import { monthAsked } from './queries.ts'
import { compile } from './rules/compile.ts'
import { faultsOf } from './rules/definition.ts'
import type { Measure } from './rules/indicator.ts'
import { type Month, yearBefore } from './rules/month.ts'
import { figureOf } from './rules/values.ts'

type Tried = BodyOf<typeof previewOwnIndicator>
type Said = ResponseOf<typeof previewOwnIndicator>['says']

const WHOLE_AREA = { municipality: null }

interface Asked {
  readonly month: Month
  readonly measure: Measure
  readonly says: Said
}

/** What is asked, when it can be counted. The log keeps the definition: a narrow one may tell of somebody (docs/reports.md). */
async function ask(ctx: Ctx, { month: name, definition }: Tried): Promise<Result<Asked>> {
  const month = monthAsked(ctx, name)
  if (!month.ok) return month
  const fields = faultsOf(definition)
  if (Object.keys(fields).length > 0) return refuse('invalid', { fields })
  const [says] = await sayDefinitions(ctx, [definition])
  if (!says) throw new Error('a definition without words')
  ctx.because(`${name}: ${says.fi}`)
  return accept({ month: month.value, measure: compile(definition), says })
}

/** The figure of a definition that is being made, of the whole area. */
export async function previewFigure(
  ctx: Ctx,
  tried: Tried,
): Promise<Result<ResponseOf<typeof previewOwnIndicator>>> {
  const asked = await ask(ctx, tried)
  if (!asked.ok) return asked
  const { month, measure, says } = asked.value
  const before = yearBefore(month)
  const counted = await counting(ctx, (tx) => countAll(tx, [measure], [month, before], WHOLE_AREA))
  const {
    value,
    yearBefore: earlier,
    change,
  } = figureOf(counted(month, measure), counted(before, measure), null)
  return accept({ says, value, yearBefore: earlier, change })
}

/** The people whom it counts, by name as far as the reader's own grounds reach. */
export async function previewNames(
  ctx: Ctx,
  tried: Tried,
): Promise<Result<ResponseOf<typeof previewPeople>>> {
  const asked = await ask(ctx, tried)
  if (!asked.ok) return asked
  const { month, measure } = asked.value
  const behind = await peopleBehind(ctx, 'of', measure, { month, scope: WHOLE_AREA })
  if (!behind) throw new Error('a definition counts people')
  return accept(behind)
}
