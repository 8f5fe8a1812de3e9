import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { AppealTimes } from './appeal-times.ts'

/** Kinds of decision with texts of their own (law-social-services 12.5.1). */
export const decidedKinds = [
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

/** Something that is granted, said with its own label. */
export type DecisionTerm =
  | 'service'
  | 'content'
  | 'place'
  | 'from'
  | 'to'
  | 'untilFurtherNotice'
  | 'days'
  | 'hours'
  | 'amount'
  | 'reason'

/** Another decision, as it is referred to. */
export interface DecisionLink {
  readonly number: string
  readonly on: PlainDate
}

/** What has become of it: which it replaces, which has replaced it, and when it was withdrawn. */
export interface DecisionStanding {
  readonly corrects: DecisionLink | null
  readonly corrected: DecisionLink | null
  readonly withdrawnOn: PlainDate | null
}

/** All that a decision says; every piece is data, the words around it are the document's. */
export interface DecisionFacts {
  readonly kind: (typeof decidedKinds)[number]
  /** null until it has been given. */
  readonly number: string | null
  readonly isDraft: boolean
  readonly decidedOn: PlainDate
  readonly outcome: 'granted' | 'partly' | 'refused' | 'ended'
  /** It was applied for; else it began with a plan or by the authority itself. */
  readonly applied: boolean
  readonly standing: DecisionStanding
  readonly matter: string
  readonly pendingOn: PlainDate | null
  readonly granted: readonly { readonly term: DecisionTerm; readonly value: string }[]
  readonly facts: string | null
  readonly clientView: string | null
  /** How the client was heard before a negative decision (434/2003 34 §). */
  readonly hearing: string | null
  readonly reasons: string | null
  /** Why it deviates from the client plan (1301/2014 45 §, from 2025). */
  readonly deviation: string | null
  /** Sections applied, as they stood on the day. */
  readonly provisions: readonly string[]
  readonly fee:
    | 'noRule'
    | 'free'
    | 'freeButTransportAndMeals'
    | 'freeWithMaintenance'
    | 'freeWithJourneys'
    | 'notRead'
    | 'none'
  readonly feeCite: string | null
  readonly payments: string | null
  readonly duties: string | null
  readonly evaluationBy: PlainDate | null
  /** Order and ground of carrying it out before it is final (1301/2014 52 §). */
  readonly enforcement: string | null
  readonly decider: { readonly name: string; readonly title: string }
  readonly contact: { readonly name: string; readonly phone: string | null; readonly email: string | null }
  readonly delivery: {
    readonly method: 'letter' | 'eNotice' | 'handedOver'
    readonly sentOn: PlainDate
    /** Day on which it was received or is taken to be, and the last day of a request for correction counted from it. */
    readonly receivedOn: PlainDate
    /** It came on another day than it is taken to, as was shown. */
    readonly isShown: boolean
    readonly lastDay: PlainDate
  } | null
  readonly copies: readonly string[]
  readonly appeal: 'correction' | 'correctionToState' | 'ombudsman' | 'notRead'
  readonly appealCite: string
  readonly times: AppealTimes
}

/** Whose words the result is said in: what was asked for, a service that nobody applied for, or log data. */
export const outcomeWords = ({ kind, applied }: Pick<DecisionFacts, 'kind' | 'applied'>) =>
  kind === 'logRefusal' ? 'log' : applied ? 'applied' : 'service'

/** Names of the files, in the language of the law. */
export const decisionFiles = {
  rehabWork: 'kuntouttava-tyotoiminta',
  rehabTravel: 'matkakorvaus-ja-toimintaraha',
  rehabEnd: 'kuntouttavan-tyotoiminnan-paattaminen',
  socialRehab: 'sosiaalinen-kuntoutus',
  employmentSupport: 'tyollistymista-tukeva-toiminta',
  workActivity: 'tyotoiminta',
  specialCareWork: 'erityishuollon-tyotoiminta',
  dayActivity: 'paivatoiminta',
  disabilityWorkActivity: 'kehitysvammaisten-tyotoiminta',
  mobilitySupport: 'liikkumisen-tuki',
  supplementaryAssistance: 'taydentava-toimeentulotuki',
  preventiveAssistance: 'ehkaiseva-toimeentulotuki',
  assistanceRecovery: 'toimeentulotuen-takaisinperinta',
  logRefusal: 'lokitietojen-epaaminen',
  stateCompensation: 'valtion-korvaus',
} as const satisfies Record<DecisionFacts['kind'], string>
