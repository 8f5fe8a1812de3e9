import { addDays, ageOn, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { type EmploymentDuty, employmentDuty, employmentNoticeWeeks } from '../parameters/employment-duty.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ birthDate: DayFact, allowanceEndsOn: DayFact })

/** `months` of work to arrange, or `until` the work requirement is met (2024); `noticeBy` to the municipality. */
export interface Obligation {
  readonly duty: boolean
  readonly until?: 'workRequirementMet'
  readonly months?: number
  readonly noticeBy?: PlainDate
}

/** Must the home municipality arrange work when the unemployment allowance ends (916/2012 11:1 §, until 1.9.2024)? */
export const employObligation: Rule<typeof facts, Obligation> = {
  name: 'employ.obligation',
  title: 'Onko kunnalla velvollisuus työllistää, kun päiväraha päättyy?',
  facts,
  parameters: [employmentDuty, employmentNoticeWeeks],
  run({ birthDate, allowanceEndsOn }, options) {
    const law = lawOn({ employmentDuty, employmentNoticeWeeks }, allowanceEndsOn, options)
    if (!law.ok) return law
    const { employmentDuty: version } = law.versions
    const rule = law.values.employmentDuty
    if (rule === null) {
      const says = 'Velvollisuus on kumottu: sitä ei synny, kun päiväraha päättyy 2.9.2024 tai myöhemmin.'
      return answer({ versions: { version } }, { duty: false }, [citing(version, says)])
    }
    if (!applies(rule, birthDate, allowanceEndsOn)) {
      const says = `Velvollisuus koskee vuonna 1950 tai myöhemmin syntynyttä, jonka päiväraha päättyy ${rule.minAge} vuoden iän jälkeen ja ennen ${rule.belowAge} vuoden ikää.`
      return answer(
        { versions: { version } },
        { duty: false },
        [citing(version, says)],
        [{ code: 'age', facts: { ...rule } }],
      )
    }
    const noticeBy = addDays(allowanceEndsOn, -7 * law.values.employmentNoticeWeeks)
    const time = rule.months === null ? ({ until: 'workRequirementMet' } as const) : { months: rule.months }
    const length = rule.months === null ? 'kunnes työssäoloehto täyttyy' : `${rule.months} kuukaudeksi`
    return answer(law, { duty: true, ...time, noticeBy }, [
      citing(version, `Kotikunta järjestää työtä ${length}, kun päivärahan enimmäisaika täyttyy.`),
      citing(
        law.versions.employmentNoticeWeeks,
        `Kunnalle ilmoitetaan viimeistään ${law.values.employmentNoticeWeeks} viikkoa ennen enimmäisajan päättymistä: ${formatFinnishDate(noticeBy)}.`,
      ),
    ])
  },
}

function applies(rule: EmploymentDuty, birthDate: PlainDate, endsOn: PlainDate): boolean {
  const age = ageOn(birthDate, endsOn)
  return birthDate >= rule.bornFrom && age >= rule.minAge && age < rule.belowAge
}
