import { type Static, Type } from 'typebox'
import { formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing, type Found, latest, type Options, type Version, valueOn } from '../parameter.ts'
import {
  municipalShare,
  type ShareRule,
  shareCountChain,
  shareIntegrationEnd,
  shareRounding,
  shareServiceDays,
} from '../parameters/share.ts'
import {
  answer,
  type Because,
  Cents,
  Count,
  DayFact,
  factsOf,
  Maybe,
  type Otherwise,
  type Refused,
  type Rule,
} from '../rule.ts'
import { badPeriods, inOrder } from './share-periods.ts'
import { addDay, noShare, type ShareStep, type ShareSum } from './share-sum.ts'

const DayPaid = Type.Object(
  { date: DayFact, amountCents: Cents, service: Maybe(Type.Boolean()) },
  { additionalProperties: false },
)
const Period = Type.Object(
  { from: DayFact, to: DayFact, days: Type.Array(DayPaid, { maxItems: 1_000 }) },
  { additionalProperties: false },
)
const facts = factsOf({
  countBefore: Count,
  periods: Type.Array(Period, { maxItems: 1_000 }),
  integrationExemptUntil: Maybe(DayFact),
})
type Facts = Static<typeof facts>
type Paid = Static<typeof DayPaid>
type Law = Found<ShareRule>

export interface Share {
  readonly municipalCents: number
  readonly stateCents: number
  readonly countAfter: number
  readonly steps: readonly ShareStep[]
}

/** The home municipality's share of labour market support (1290/2002 14:3 a §), payment periods in order of time. */
export const shareLabourMarketSupport: Rule<typeof facts, Share> = {
  name: 'share.labourMarketSupport',
  title: 'Paljonko kunta maksaa työmarkkinatuesta?',
  facts,
  parameters: [municipalShare, shareRounding, shareCountChain, shareServiceDays, shareIntegrationEnd],
  run(facts, options) {
    const bad = badPeriods(facts.periods)
    if (bad !== null) return bad
    const sum = noShare(facts.countBefore)
    const laws: Law[] = []
    for (const period of facts.periods) {
      const refused = payPeriod(sum, laws, period.days, facts, options)
      if (refused !== null) return refused
    }
    const municipalCents = Math.floor((sum.hundredths + 50) / 100)
    const share = { municipalCents, stateCents: sum.total - municipalCents, countAfter: sum.count }
    const { version = latest(municipalShare), assumption } = laws.at(-1) ?? {}
    const law = assumption === undefined ? { versions: { version } } : { versions: { version }, assumption }
    return answer(law, { ...share, steps: sum.steps }, becauseOf(laws), nextStep(version.value, sum.count))
  },
}

/** Days in order of time, each by the law of its day. */
function payPeriod(
  sum: ShareSum,
  laws: Law[],
  days: readonly Paid[],
  facts: Facts,
  options: Options | undefined,
): Refused | null {
  const countAtStart = sum.count
  const exemptUntil = facts.integrationExemptUntil ?? null
  let law = laws.at(-1)
  for (const day of inOrder(days)) {
    if (law === undefined || !holdsOn(law.version, day.date)) {
      const found = valueOn(municipalShare, day.date, options)
      if (!found.ok) return found
      if (found.version !== law?.version || found.assumption !== law.assumption) laws.push(found)
      law = found
    }
    const rule = law.value
    const states = day.service === true && rule.serviceDays === 'stateUncounted'
    const isCounted = !states && !(exemptUntil !== null && day.date <= exemptUntil)
    const reached = rule.switches === 'day' ? sum.count : countAtStart
    addDay(sum, day, isCounted ? percentAfter(rule, reached) : 0, isCounted)
  }
  return null
}

const holdsOn = ({ from, until }: Version<ShareRule>, day: PlainDate): boolean =>
  day >= from && (until === null || day < until)

/** The percentage of a day before which `reached` days had been counted. */
function percentAfter({ steps }: ShareRule, reached: number): number {
  let percent = 0
  for (const step of steps) {
    if (reached < step.afterDays) break
    percent = step.percent
  }
  return percent
}

/** How many counted days are left until the municipality pays more. */
function nextStep({ steps }: ShareRule, count: number): Otherwise[] {
  const next = steps.find((step) => count < step.afterDays)
  if (next === undefined) return []
  return [{ code: 'nextStep', facts: { left: next.afterDays - count, percent: next.percent } }]
}

/** One sentence a version; they are the same for everybody. */
const sentences = new Map(municipalShare.versions.map((version) => [version, sentence(version)]))

function becauseOf(laws: readonly Law[]): [Because, ...Because[]] {
  const versions = laws.length === 0 ? [latest(municipalShare)] : laws.map((law) => law.version)
  const said = [...new Set(versions)].flatMap((version) => sentences.get(version) ?? [])
  return said as [Because, ...Because[]]
}

function sentence(version: Version<ShareRule>): Because {
  const steps = version.value.steps
    .map((step) => `${step.percent} % ${step.afterDays} päivän jälkeen`)
    .join(', ')
  const when = version.value.switches === 'day' ? 'päivästä' : 'seuraavasta maksukaudesta'
  const says = `${formatFinnishDate(version.from)} alkaen kunta maksaa ${steps}, ${when} lukien.`
  return citing(version, says)
}
