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
import { inOrder } from './share-periods.ts'
import { nextStepOf, noShare, paySharesOf, type ShareStep, type ShareSum } from './share-sum.ts'

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
    const periods = inOrder(facts.periods)
    if ('refusal' in periods) return periods
    const sum = noShare(facts.countBefore)
    const laws: Law[] = []
    for (const period of periods) {
      const refused = payPeriod(sum, laws, period.days, facts, options)
      if (refused !== null) return refused
    }
    const { total, count: countAfter, steps } = sum
    const municipalCents = Math.floor((sum.hundredths + 50) / 100)
    const share = { municipalCents, stateCents: total - municipalCents, countAfter, steps }
    const { version = latest(municipalShare), assumption } = laws.at(-1) ?? {}
    const law = assumption === undefined ? { versions: { version } } : { versions: { version }, assumption }
    return answer(law, share, becauseOf(laws), nextStep(version.value, countAfter))
  },
}

/** Days in order of time; the law is looked up once for all that fall under the same version. */
function payPeriod(
  sum: ShareSum,
  laws: Law[],
  days: readonly Paid[],
  facts: Facts,
  options: Options | undefined,
): Refused | null {
  const exemptUntil = facts.integrationExemptUntil ?? null
  const countAtStart = sum.count
  let at = 0
  while (at < days.length) {
    const law = lawOf(days[at] as Paid, laws.at(-1), options)
    if ('refusal' in law) return law
    if (law !== laws.at(-1)) laws.push(law)
    const until = endOfVersion(days, at, law.version)
    paySharesOf(sum, days, { at, until, rule: law.value, countAtStart, exemptUntil })
    at = until
  }
  return null
}

/** The law of the day: the one before it as long as that holds. */
function lawOf({ date }: Paid, before: Law | undefined, options: Options | undefined): Law | Refused {
  if (before !== undefined && holdsOn(before.version, date)) return before
  const found = valueOn(municipalShare, date, options)
  if (!found.ok || before === undefined) return found
  return found.version === before.version && found.assumption === before.assumption ? before : found
}

const holdsOn = ({ from, until }: Version<ShareRule>, day: PlainDate): boolean =>
  day >= from && (until === null || day < until)

/** Index after the last day from `at` on for which the version is the law; days assumed under it are looked up one by one. */
function endOfVersion(days: readonly Paid[], at: number, version: Version<ShareRule>): number {
  const last = days.at(-1) as Paid
  if (holdsOn(version, last.date)) return days.length
  let end = at + 1
  while (end < days.length && holdsOn(version, (days[end] as Paid).date)) end += 1
  return end
}

/** How many counted days are left until the municipality pays more. */
function nextStep(rule: ShareRule, count: number): Otherwise[] {
  const next = rule.steps[nextStepOf(rule, count)]
  if (next === undefined) return []
  return [{ code: 'nextStep', facts: { left: next.afterDays - count, percent: next.percent } }]
}

/** One reason a version; they are the same for everybody. */
const reasons: ReadonlyMap<Version<ShareRule>, readonly [Because]> = new Map(
  municipalShare.versions.map((version) => [version, [sentence(version)]]),
)

function becauseOf(laws: readonly Law[]): readonly [Because, ...Because[]] {
  const first = laws[0]?.version ?? latest(municipalShare)
  const reason = reasons.get(first) ?? [sentence(first)]
  if (laws.length <= 1) return reason
  const others = new Set(laws.map((law) => law.version).filter((version) => version !== first))
  return [...reason, ...Array.from(others, sentence)]
}

function sentence(version: Version<ShareRule>): Because {
  const steps = version.value.steps
    .map((step) => `${step.percent} % ${step.afterDays} päivän jälkeen`)
    .join(', ')
  const when = version.value.switches === 'day' ? 'päivästä' : 'seuraavasta maksukaudesta'
  const says = `${formatFinnishDate(version.from)} alkaen kunta maksaa ${steps}, ${when} lukien.`
  return citing(version, says)
}
