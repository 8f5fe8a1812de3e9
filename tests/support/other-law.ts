import { type ClockLaw, clockLaw } from '../../src/features/deadline/rules/clock-law.ts'
import { addMonths } from '../../src/kernel/plain-date.ts'
import { version } from '../../src/law/parameter.ts'
import { multiSectorPlanReview } from '../../src/law/parameters/plans.ts'
import { answer } from '../../src/law/rule.ts'

/** A law in which plans are reviewed every two months since 2026: as it would be after a change of the act. */
const twoMonths = version('2026-01-01', null, 2, '381/2023 6 §', 'Kuviteltu muutos testiä varten')

export const lawOfTwoMonths: ClockLaw = {
  ...clockLaw,
  planReview: {
    ...clockLaw.planReview,
    parameters: [{ ...multiSectorPlanReview, versions: [twoMonths] }],
    run: (facts) => {
      const usual = clockLaw.planReview.run(facts)
      if (!usual.ok || facts.kind !== 'multiSector') return usual
      const due = addMonths(facts.signedOn, twoMonths.value)
      return answer({ versions: { interval: twoMonths }, values: { interval: twoMonths.value } }, { due }, [
        { cite: twoMonths.citation, says: 'Suunnitelma tarkistetaan kahden kuukauden välein.' },
      ])
    },
  },
}
