import type { Insertable } from 'kysely'
import type { DB } from '../platform/db/schema.gen.ts'

/** Tables that the demonstration fills, those that others refer to first; consents open nothing before there are grounds. */
export const filledTables = [
  'organisation',
  'unit',
  'worker',
  'position',
  'substitution',
  'client',
  'clientIdentity',
  'clientContact',
  'clientAccount',
  'clientBar',
  'proxy',
  'consent',
  'relationship',
  'assignment',
  'pathCase',
  'pathStep',
  'jointMember',
  'situationFact',
  'jobseekerStatus',
  'meeting',
  'contact',
  'contactNote',
  'messageThread',
  'messageParticipant',
  'message',
  'plan',
  'planMaker',
  'planService',
  'planOutcome',
  'planOutcomeRating',
  'planSignature',
  'referral',
  'place',
  'placeSeat',
  'placeCriteria',
  'enquiry',
  'period',
  'periodSlot',
  'attendance',
  'evaluation',
  'certificate',
  'certificateSkill',
  'certificateSigning',
  'feedback',
  'feedbackAnswer',
  'decision',
  'decisionContent',
  'decisionDelivery',
  'decisionAct',
  'decisionNotice',
  'decisionSequence',
  'decisionSetting',
  'statement',
  'statementPaper',
  'statementRequest',
  'emergencyOpening',
  'emergencyNotice',
  'logRequest',
  'supportThreshold',
  'shareList',
  'shareReviewer',
  'shareRow',
  'shareReview',
  'shareAgreement',
  'goal',
  'goalMeasure',
  'goalRevision',
  'indicatorTarget',
  'journal',
  'accessLog',
] as const satisfies readonly (keyof DB)[]

export type Table = (typeof filledTables)[number]
/** A row as the code writes it; instants are ISO texts, jsonb is what it holds. */
export type Row<T extends Table> = Insertable<DB[T]>

/** All rows of the area, by table. */
export interface Book {
  add<T extends Table>(table: T, ...rows: Row<T>[]): void
  rows<T extends Table>(table: T): readonly Row<T>[]
}

export function newBook(): Book {
  const tables = new Map<Table, object[]>(filledTables.map((table) => [table, []]))
  const of = (table: Table) => tables.get(table) as object[]
  return {
    add: (table, ...rows) => {
      of(table).push(...rows)
    },
    rows: <T extends Table>(table: T) => of(table) as Row<T>[],
  }
}
