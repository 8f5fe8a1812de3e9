import { type Static, Type } from 'typebox'
import { addMonths, formatFinnishDate } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import {
  decisionDuties,
  executionMonths,
  oldDisabilityDecisionsUntil,
} from '../parameters/decision-duties.ts'
import { decisionKinds } from '../parameters/decision-kinds.ts'
import { periodMonths } from '../parameters/rehab.ts'
import { answer, DayFact, factsOf, lawOn, Maybe, OneOf, type Rule } from '../rule.ts'
import { rehabPeriod } from './rehab-period.ts'

const YesNo = Type.Boolean()
const facts = factsOf({
  kind: OneOf(decisionKinds),
  decidedOn: DayFact,
  result: OneOf(['granted', 'partly', 'refused', 'ended']),
  from: Maybe(DayFact),
  to: Maybe(DayFact),
  pendingSince: Maybe(DayFact),
  /** The party was heard, or the hearing was left out for a reason that is written down. */
  heard: YesNo,
  reasons: YesNo,
  deviatesFromPlan: YesNo,
  deviationReason: YesNo,
  /** Why the service begins late or the decision of disability law is for a fixed time. */
  specialReason: YesNo,
  workIncapable: Maybe(YesNo),
  mainIncomeSicknessBased: Maybe(YesNo),
})
type Facts = Static<typeof facts>

export const decisionBlocks = [
  'period.tooShort',
  'period.tooLong',
  'period.missing',
  'reasons.missing',
  'hearing.missing',
  'deviation.reason',
  'fixedTerm.reason',
] as const
export const decisionWarnings = ['execution.late', 'oldLaw.tooLong', 'workActivity.conditions'] as const
export type DecisionBlock = (typeof decisionBlocks)[number]
export type DecisionWarning = (typeof decisionWarnings)[number]

const disabilityLaw: readonly string[] = ['dayActivity', 'disabilityWorkActivity']
const oldDisabilityLaw: readonly string[] = ['specialCareWork', 'dayActivity']
const isNegative = ({ result, kind }: Facts): boolean =>
  result === 'refused' || result === 'partly' || result === 'ended' || kind === 'rehabEnd'

/** What stops a decision from being given, and what is said beside it (DEC-03, 05–10). */
export const decisionChecks: Rule<
  typeof facts,
  { blocks: readonly DecisionBlock[]; warnings: readonly DecisionWarning[] }
> = {
  name: 'decision.checks',
  title: 'Voiko päätöksen antaa sellaisena?',
  facts,
  parameters: [decisionDuties, executionMonths, oldDisabilityDecisionsUntil, periodMonths],
  run(given, options) {
    const law = lawOn(
      { decisionDuties, executionMonths, oldDisabilityDecisionsUntil },
      given.decidedOn,
      options,
    )
    if (!law.ok) return law
    const { values, versions } = law
    const blocks = [
      ...periodOf(given),
      ...when(isNegative(given) && !given.reasons, 'reasons.missing'),
      ...when(isNegative(given) && !given.heard, 'hearing.missing'),
      ...when(
        values.decisionDuties.deviation && given.deviatesFromPlan && !given.deviationReason,
        'deviation.reason',
      ),
      ...when(isFixedWithoutReason(given, values.decisionDuties.deviation), 'fixedTerm.reason'),
    ]
    const warnings = [
      ...when(startsLate(given, values.executionMonths), 'execution.late'),
      ...when(runsPast(given, values.oldDisabilityDecisionsUntil), 'oldLaw.tooLong'),
      ...when(lacksConditions(given), 'workActivity.conditions'),
    ]
    const says =
      blocks.length === 0
        ? `Päätöksen voi antaa ${formatFinnishDate(given.decidedOn)}.`
        : `Päätöstä ei voi vielä antaa: ${blocks.join(', ')}.`
    return answer(law, { blocks, warnings }, [citing(versions.decisionDuties, says)])
  },
}

const when = <T extends string>(isSo: boolean, code: T): readonly T[] => (isSo ? [code] : [])

/** Rehabilitative work is granted for three to twenty-four months at a time (189/2001 13 b §). */
function periodOf({ kind, result, from, to }: Facts): readonly DecisionBlock[] {
  if (kind !== 'rehabWork' || (result !== 'granted' && result !== 'partly')) return []
  if (!from || !to) return ['period.missing']
  const outcome = rehabPeriod.run({ from, to })
  if (outcome.ok) return []
  return outcome.refusal.code === 'rehab.period.tooLong' ? ['period.tooLong'] : ['period.tooShort']
}

/** Decisions of the disability act are until further notice unless there is a reason (675/2023 5 §). */
const isFixedWithoutReason = ({ kind, result, to, specialReason }: Facts, isNewLaw: boolean): boolean =>
  isNewLaw && disabilityLaw.includes(kind) && result === 'granted' && !!to && !specialReason

/** Carried out at the latest three months after the matter became pending (1301/2014 45 §). */
const startsLate = ({ from, pendingSince, specialReason, result }: Facts, months: number): boolean =>
  !!from && !!pendingSince && result !== 'refused' && !specialReason && from > addMonths(pendingSince, months)

const runsPast = ({ kind, decidedOn, to }: Facts, last: string): boolean =>
  oldDisabilityLaw.includes(kind) && decidedOn < '2025-01-01' && (!to || to > last)

/** Work activity is for those who are incapable of work and live mainly on benefits of illness (710/1982 27 e §). */
const lacksConditions = ({ kind, result, workIncapable, mainIncomeSicknessBased }: Facts): boolean =>
  kind === 'workActivity' && result === 'granted' && !(workIncapable && mainIncomeSicknessBased)
