import { type Parameter, version } from '../parameter.ts'

/** Kinds of decision of social services, and those of others that are recorded as theirs. */
export const decisionKinds = [
  'rehabWork',
  'rehabTravel',
  'rehabEnd',
  'socialRehab',
  'employmentSupport',
  'workActivity',
  'specialCareWork',
  'dayActivity',
  'disabilityWorkActivity',
  'mobilitySupport',
  'supplementaryAssistance',
  'preventiveAssistance',
  'assistanceRecovery',
  'logRefusal',
  'stateCompensation',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Who decides by law; in what office inside it is a setting of the organisation. */
export type DecisionMaker =
  | 'municipality'
  | 'county'
  | 'countyOfficial'
  | 'specialCareBoard'
  | 'expertGroup'
  | 'serviceProvider'
  | 'keha'
/** For how long it is made. `months`: the shortest and longest of `rehab.periodMonths`. */
export type DecisionLength =
  | 'months'
  | 'planPeriod'
  | 'none'
  | 'programme'
  | 'untilFurtherNotice'
  | 'calendarMonth'
  | 'asDecided'
export type DecisionFee =
  | 'noRule'
  | 'free'
  | 'freeButTransportAndMeals'
  | 'freeWithMaintenance'
  | 'freeWithJourneys'
  | 'notRead'
  | 'none'
/** Where one turns first: correction by the body itself, the Data Protection Ombudsman, or a rule that was not read. */
export type DecisionAppeal = 'correction' | 'correctionToState' | 'ombudsman' | 'notRead'

/** What the law says of one kind of decision made on a day. */
export interface DecisionLaw {
  /** Sections applied, in the order in which the decision names them. */
  readonly cites: readonly string[]
  readonly maker: DecisionMaker
  readonly length: DecisionLength
  readonly fee: DecisionFee
  readonly feeCite: string | null
  readonly appeal: DecisionAppeal
  readonly appealCite: string
  /** The sections of law that stand in its place afterwards. */
  readonly instead?: readonly string[]
}

/** Correction from the body itself, as in all decisions of social services. */
export const social = { appeal: 'correction', appealCite: '1301/2014 50 §' } as const
export const plain = { fee: 'none', feeCite: null, ...social } as const
export const decidedBySocialAct = '1301/2014 45 §'

/** The history of one kind of decision as a parameter. */
export const kind = (
  name: DecisionKind,
  versions: readonly [
    from: string,
    until: string | null,
    law: DecisionLaw,
    citation: string,
    source?: string,
  ][],
): Parameter<DecisionLaw> => ({
  name: `decision.basis.${name}`,
  unit: 'sections, maker, length, fee, appeal',
  versions: versions.map(([from, until, law, citation, source]) =>
    version(from, until, law, citation, source),
  ),
})

/** A service that costs nothing (act on client fees). */
export const free = { length: 'none', fee: 'free', feeCite: '734/1992 4 §', ...social } as const
