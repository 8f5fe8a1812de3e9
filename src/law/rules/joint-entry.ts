import type { Static } from 'typebox'
import { addDays, addMonths, addYears, ageOn, type PlainDate } from '../../kernel/plain-date.ts'
import { fromInclusive, lengthInMonths } from '../../kernel/span.ts'
import { citing } from '../parameter.ts'
import { type EntryThresholds, entryThresholds } from '../parameters/joint.ts'
import {
  answer,
  badFacts,
  Count,
  DayFact,
  factsOf,
  lawOn,
  Maybe,
  type Otherwise,
  type Rule,
} from '../rule.ts'

const facts = factsOf({
  on: DayFact,
  birthDate: Maybe(DayFact),
  unemployedSince: Maybe(DayFact),
  supportDays: Maybe(Count),
})
type Facts = Static<typeof facts>

export type EntryGround =
  | 'supportDays300'
  | 'unemployed12Months'
  | 'unemployed6MonthsUnder25'
  | 'expertAssessment'

/** Must the need of joint service be assessed? `null` when the law leaves it to the expert (from 2025). */
export const jointEntry: Rule<typeof facts, { assess: boolean | null; grounds: EntryGround[] }> = {
  name: 'joint.entry',
  title: 'Onko monialaisen palvelun tarve arvioitava?',
  facts,
  parameters: [entryThresholds],
  run(facts, options) {
    const law = lawOn({ entryThresholds }, facts.on, options)
    if (!law.ok) return law
    const { entryThresholds: version } = law.versions
    const thresholds = law.values.entryThresholds
    if (thresholds === 'expertAssessment') {
      return answer(law, { assess: null, grounds: ['expertAssessment'] }, [
        citing(
          version,
          'Päivärajoja ei ole: viranomainen arvioi, estävätkö työkyvyn tai elämänhallinnan ongelmat.',
        ),
      ])
    }
    if (facts.unemployedSince && !facts.birthDate) return badFacts({ birthDate: 'required' })
    const grounds = groundsOf(thresholds, facts)
    const says =
      grounds.length > 0
        ? `Tarve arvioidaan, koska raja täyttyy (${thresholds.supportDays} päivää työmarkkinatukea, ${thresholds.months} kuukautta työttömänä tai alle 25-vuotiaana ${thresholds.monthsOfYoung}).`
        : `Raja ei täyty: ${thresholds.supportDays} päivää työmarkkinatukea, ${thresholds.months} kuukautta työttömänä tai alle 25-vuotiaana ${thresholds.monthsOfYoung}.`
    return answer(
      law,
      { assess: grounds.length > 0, grounds },
      [citing(version, says)],
      [...(grounds.length > 0 ? [] : whenMet(thresholds, facts))],
    )
  },
}

function groundsOf(thresholds: EntryThresholds, facts: Facts): EntryGround[] {
  const grounds: EntryGround[] = []
  if ((facts.supportDays ?? 0) >= thresholds.supportDays) grounds.push('supportDays300')
  if (!facts.birthDate || !facts.unemployedSince) return grounds
  const months = monthsUnemployed(facts.unemployedSince, facts.on)
  const young = ageOn(facts.birthDate, facts.on) < thresholds.ageOfAdult
  if (!young && months >= thresholds.months) grounds.push('unemployed12Months')
  if (young && months >= thresholds.monthsOfYoung) grounds.push('unemployed6MonthsUnder25')
  return grounds
}

/** What is left of each threshold: days of support, and the last day of the months of unemployment at the age of that day. */
function whenMet(thresholds: EntryThresholds, facts: Facts): Otherwise[] {
  const left = { code: 'supportDays', facts: { left: thresholds.supportDays - (facts.supportDays ?? 0) } }
  if (!facts.birthDate || !facts.unemployedSince) return [left, { code: 'unemployment' }]
  const full = (months: number) => addDays(addMonths(facts.unemployedSince as PlainDate, months), -1)
  const adultOn = addYears(facts.birthDate, thresholds.ageOfAdult)
  const asYoung = full(thresholds.monthsOfYoung)
  const isYoungThen = asYoung >= facts.on && asYoung < adultOn
  const metOn = isYoungThen ? asYoung : full(thresholds.months)
  return [left, { code: 'unemployedUntil', facts: { metOn } }]
}

/** Both ends counted: 1.3.2022–28.2.2023 is 12. */
function monthsUnemployed(since: PlainDate, on: PlainDate): number {
  const time = fromInclusive(since, on)
  return time === null ? 0 : (lengthInMonths(time) ?? 0)
}
