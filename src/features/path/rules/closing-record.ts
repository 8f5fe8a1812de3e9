import { daysBetween, plainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { ClosingRecord } from '../closing-contract.ts'
import { type CaseView, type ClosingReason, closingReasons } from '../contract.ts'

export type Closing = Pick<ClosingRecord, 'closedOn' | 'closingReason' | 'finalAssessment'>

/** May the case be exported? Closed, with a reason and an assessment; one that was never taken up has neither. */
export function canExport(
  of: Pick<CaseView, 'status' | 'closedOn' | 'closingReason' | 'finalAssessment'>,
): Result<Closing> {
  const { status, closedOn, closingReason, finalAssessment } = of
  if (closedOn === null) return refuse('path.closingOpen', { facts: { status } })
  if (status !== 'closed') return refuse('path.closingRefused', { facts: { closedOn } })
  const reason = closingReasons.find((known): known is ClosingReason => known === closingReason)
  if (!reason || !finalAssessment?.trim())
    return refuse('path.closingUnassessed', { citation: '381/2023 8 §', facts: { closedOn } })
  return accept({ closedOn, closingReason: reason, finalAssessment })
}

/** The columns of the CSV, in their order (docs/closing.md). */
export const closingColumns = [
  'schema',
  'case_id',
  'client_ref',
  'last_name',
  'first_names',
  'birth_date',
  'path',
  'opened_on',
  'closed_on',
  'days_open',
  'closing_reason',
  'final_assessment',
  'plans',
  'outcomes',
  'reached_client',
  'reached_worker',
  'periods',
  'exported_at',
  'exported_by',
] as const
type Column = (typeof closingColumns)[number]

/** The record as one line: counts where the record has lists. */
export function closingRow(record: ClosingRecord): (string | number | null)[] {
  const { person, plans } = record
  const outcomes = plans.flatMap((plan) => plan.outcomes)
  const reached = (party: 'client' | 'worker') => outcomes.filter((one) => one[party] === 'reached').length
  const cells: Record<Column, string | number | null> = {
    schema: record.schema,
    case_id: record.caseId,
    client_ref: person.ref,
    last_name: person.lastName,
    first_names: person.firstNames,
    birth_date: person.birthDate,
    path: record.path,
    opened_on: record.openedOn,
    closed_on: record.closedOn,
    days_open: daysBetween(plainDate(record.openedOn), plainDate(record.closedOn)),
    closing_reason: record.closingReason,
    final_assessment: record.finalAssessment,
    plans: plans.length,
    outcomes: outcomes.length,
    reached_client: reached('client'),
    reached_worker: reached('worker'),
    periods: record.periods.length,
    exported_at: record.exportedAt,
    exported_by: record.exportedBy,
  }
  return closingColumns.map((column) => cells[column])
}
