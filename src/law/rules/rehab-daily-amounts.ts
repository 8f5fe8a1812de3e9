import { type Static, Type } from 'typebox'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { citing, latest, type Options, type Parameter, type Version, valueOn } from '../parameter.ts'
import { expenseAllowance, stateCompensation } from '../parameters/rehab-money.ts'
import { answer, DayFact, factsOf, type Outcome, type Rule } from '../rule.ts'

const facts = factsOf({ days: Type.Array(DayFact, { maxItems: 10_000 }) })
type Facts = Static<typeof facts>

/** State compensation of attended days to the organiser (189/2001 24 §). */
export const rehabStateCompensation: Rule<typeof facts, { cents: number }> = {
  name: 'rehab.stateCompensation',
  title: 'Paljonko valtio korvaa osallistumispäivistä?',
  facts,
  parameters: [stateCompensation],
  run: (facts, options) => amountOf(stateCompensation, 'Valtion korvaus', facts, options),
}

/** Expense allowance of attended days to the participant, by the rate of each day. */
export const rehabExpenseAllowance: Rule<typeof facts, { cents: number }> = {
  name: 'rehab.expenseAllowance',
  title: 'Paljonko kulukorvausta osallistumispäivistä maksetaan?',
  facts,
  parameters: [expenseAllowance],
  run: (facts, options) => amountOf(expenseAllowance, 'Kulukorvaus', facts, options),
}

/** A day of participation counts once, however often it is listed. */
function amountOf(
  rate: Parameter<number>,
  name: string,
  facts: Facts,
  options: Options | undefined,
): Outcome<{ cents: number }> {
  const days = [...new Set<PlainDate>(facts.days)].sort()
  const counts = new Map<Version<number>, number>()
  for (const day of days) {
    const found = valueOn(rate, day, options)
    if (!found.ok) return found
    counts.set(found.version, (counts.get(found.version) ?? 0) + 1)
  }
  const used = [...counts]
  const [first = [latest(rate), 0] as const, ...rest] = used
  const cents = used.reduce((sum, [version, count]) => sum + version.value * count, 0)
  const says = (version: Version<number>, count: number) =>
    citing(version, `${name} on ${euros(version.value)} päivältä; päiviä on ${count}.`)
  const newest = used.at(-1)?.[0] ?? latest(rate)
  return answer({ versions: { rate: newest } }, { cents }, [
    says(...first),
    ...rest.map(([version, count]) => says(version, count)),
  ])
}

const euros = (cents: number): string => `${(cents / 100).toFixed(2).replace('.', ',')} euroa`
