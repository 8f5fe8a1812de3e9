import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Why } from '../../../kernel/why.ts'

/** A paper that was asked for (D5). */
export interface PaperWantedFacts {
  readonly id: string
  /** What kind of paper. */
  readonly kind: string
  readonly category: string
  readonly from: 'client' | 'health' | 'social' | 'other'
  readonly askedOn: PlainDate
  readonly askedBy: string
  readonly wantedBy: PlainDate
  readonly status: 'open' | 'received' | 'cancelled'
  readonly closedOn: PlainDate | null
}

/** A statement with its last day. */
export interface StatementFacts {
  readonly id: string
  readonly kind: string
  readonly category: string
  readonly issuedOn: PlainDate
  readonly validUntil: PlainDate
  readonly mistakenOn: PlainDate | null
  /** The day of the next one of the kind and, of a certificate, of the title. */
  readonly replacedOn: PlainDate | null
}

export interface DecisionFacts {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly result: string
  readonly decidedOn: PlainDate
  readonly deliveredOn: PlainDate
  readonly pendingSince: PlainDate | null
  /** It corrects a former one. */
  readonly corrects: boolean
  /** First day of the service that was granted. */
  readonly carriedOutOn: PlainDate | null
  readonly receivedOn: PlainDate | null
  readonly appealUntil: PlainDate | null
  readonly appealWhy: Why | null
  readonly appealedOn: PlainDate | null
  readonly finalOn: PlainDate | null
  /** Withdrawn, ended or superseded. */
  readonly closedOn: PlainDate | null
}
