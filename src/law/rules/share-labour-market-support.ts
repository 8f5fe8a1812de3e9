import { type Static, Type } from 'typebox'
import { formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing, latest, type Options, type Version } from '../parameter.ts'
import { municipalShare, type ShareRule, shareRounding } from '../parameters/share.ts'
import {
  answer,
  type Because,
  Cents,
  Count,
  DayFact,
  factsOf,
  lawOn,
  Maybe,
  type Refused,
  type Rule,
} from '../rule.ts'
import { badPeriods } from './share-periods.ts'

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

/** Consecutive days with one percentage; numbers of the first and last counted day, null when none was counted. */
export interface ShareStep {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly percent: number
  readonly days: number
  readonly amountCents: number
  readonly firstNumber: number | null
  readonly lastNumber: number | null
}

export interface Share {
  readonly municipalCents: number
  readonly stateCents: number
  readonly countAfter: number
  readonly steps: ShareStep[]
}

interface State {
  count: number
  /** Sum of cents × percent; rounded once at the end. */
  hundredths: number
  total: number
  steps: ShareStep[]
  laws: Map<Version<ShareRule>, string | undefined>
}

/** The home municipality's share of labour market support (1290/2002 14:3 a §), payment periods in order of time. */
export const shareLabourMarketSupport: Rule<typeof facts, Share> = {
  name: 'share.labourMarketSupport',
  title: 'Paljonko kunta maksaa työmarkkinatuesta?',
  facts,
  parameters: [municipalShare, shareRounding],
  run(facts, options) {
    const bad = badPeriods(facts.periods)
    if (bad !== null) return bad
    const state: State = { count: facts.countBefore, hundredths: 0, total: 0, steps: [], laws: new Map() }
    for (const period of facts.periods) {
      const refused = payPeriod(state, period.days, facts, options)
      if (refused !== null) return refused
    }
    const municipalCents = Math.floor((state.hundredths + 50) / 100)
    const share = { municipalCents, stateCents: state.total - municipalCents, countAfter: state.count }
    const [version, assumption] = [...state.laws].at(-1) ?? [latest(municipalShare), undefined]
    const law = assumption === undefined ? { versions: { version } } : { versions: { version }, assumption }
    return answer(law, { ...share, steps: state.steps }, becauseOf([...state.laws.keys()]))
  },
}

function payPeriod(
  state: State,
  days: readonly Paid[],
  facts: Facts,
  options: Options | undefined,
): Refused | null {
  const countAtStart = state.count
  for (const day of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const law = lawOn({ municipalShare }, day.date, options)
    if (!law.ok) return law
    state.laws.set(law.versions.municipalShare, law.assumption)
    const rule = law.values.municipalShare
    const service = day.service === true && rule.serviceDays === 'stateUncounted'
    const exempt = facts.integrationExemptUntil != null && day.date <= facts.integrationExemptUntil
    const counted = !service && !exempt
    const reached = rule.switches === 'day' ? state.count : countAtStart
    if (counted) state.count += 1
    addDay(state, day, counted ? percentAfter(rule, reached) : 0, counted ? state.count : null)
  }
  return null
}

/** The percentage of a day before which `reached` days had been counted. */
const percentAfter = (rule: ShareRule, reached: number): number =>
  rule.steps.findLast((step) => reached >= step.afterDays)?.percent ?? 0

function addDay(state: State, day: Paid, percent: number, number: number | null): void {
  state.total += day.amountCents
  state.hundredths += day.amountCents * percent
  const last = state.steps.at(-1)
  if (last === undefined || last.percent !== percent || (last.lastNumber === null) !== (number === null)) {
    const step = { from: day.date, to: day.date, percent, days: 1, amountCents: day.amountCents }
    state.steps.push({ ...step, firstNumber: number, lastNumber: number })
    return
  }
  const amountCents = last.amountCents + day.amountCents
  state.steps[state.steps.length - 1] = {
    ...last,
    to: day.date,
    days: last.days + 1,
    amountCents,
    lastNumber: number,
  }
}

function becauseOf(versions: readonly Version<ShareRule>[]): [Because, ...Because[]] {
  const [first = latest(municipalShare), ...rest] = versions
  return [sentence(first), ...rest.map(sentence)]
}

function sentence(version: Version<ShareRule>): Because {
  const steps = version.value.steps
    .map((step) => `${step.percent} % ${step.afterDays} päivän jälkeen`)
    .join(', ')
  const when = version.value.switches === 'day' ? 'päivästä' : 'seuraavasta maksukaudesta'
  const says = `${formatFinnishDate(version.from)} alkaen kunta maksaa ${steps}, ${when} lukien.`
  return citing(version, says)
}
