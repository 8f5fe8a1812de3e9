import { addDays, type PlainDate, plainDate, weekday } from '../src/kernel/plain-date.ts'
import { shareLabourMarketSupport } from '../src/law/rules/share-labour-market-support.ts'

/**
 * The daily municipal share of 300 000 people for one month, by the rule and by a bare loop over the same days with the
 * step table of 2025 inlined. Both must come to the same cents; what counts is the ratio of one run.
 */
const PEOPLE = 300_000
const MONTHS_OF_DAYS = 1_000

interface Day {
  readonly date: PlainDate
  readonly amountCents: number
}

const weekdays = Array.from({ length: 31 }, (_, i) => addDays(plainDate('2025-03-01'), i)).filter(
  (day) => weekday(day) <= 5,
)
const months: readonly (readonly Day[])[] = Array.from({ length: MONTHS_OF_DAYS }, (_, i) =>
  weekdays.map((date) => ({ date, amountCents: 2_000 + (i % 1_722) })),
)
const [from, to] = [plainDate('2025-03-01'), plainDate('2025-03-31')]
const monthOf = (person: number): Day[] => months[person % MONTHS_OF_DAYS] as Day[]
const countOf = (person: number): number => (person * 7) % 1_200

function byRule(): number {
  let cents = 0
  for (let person = 0; person < PEOPLE; person += 1) {
    const periods = [{ from, to, days: monthOf(person) }]
    const outcome = shareLabourMarketSupport.run({ countBefore: countOf(person), periods })
    if (!outcome.ok) throw new Error(outcome.refusal.says)
    cents += outcome.answer.municipalCents
  }
  return cents
}

function byLoop(): number {
  let cents = 0
  for (let person = 0; person < PEOPLE; person += 1) {
    let count = countOf(person)
    let hundredths = 0
    for (const { amountCents } of monthOf(person)) {
      const percent =
        count < 100 ? 0 : count < 200 ? 10 : count < 300 ? 20 : count < 400 ? 30 : count < 700 ? 40 : 50
      hundredths += amountCents * percent
      count += 1
    }
    cents += Math.floor((hundredths + 50) / 100)
  }
  return cents
}

/** Median of five runs after one that warms up. */
function measure(run: () => number): { readonly cents: number; readonly ms: number } {
  const cents = run()
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { cents, ms: times[2] ?? Number.NaN }
}

const [rule, loop] = [measure(byRule), measure(byLoop)]
if (rule.cents !== loop.cents)
  throw new Error(`the rule and the loop differ: ${rule.cents} and ${loop.cents} cents`)
const aSecond = Math.round((PEOPLE / rule.ms) * 1_000)
process.stdout.write(
  `${PEOPLE} person-months of ${weekdays.length} days, the same ${rule.cents} cents by both\n` +
    `rule ${rule.ms.toFixed(0)} ms (${aSecond} person-months a second), bare loop ${loop.ms.toFixed(0)} ms, ratio ${(rule.ms / loop.ms).toFixed(1)}\n`,
)
