import { describe, expect, it } from 'vitest'
import type { ClosingRecord } from '../closing-contract.ts'
import { canExport, closingColumns, closingRow } from './closing-record.ts'

const closed = {
  status: 'closed',
  closedOn: '2026-11-20',
  closingReason: 'openMarket',
  finalAssessment: 'Sai työtä.',
}

describe('a case for the register', () => {
  it('is closed, with a reason and a final assessment', () => {
    expect(canExport(closed)).toEqual({
      ok: true,
      value: { closedOn: '2026-11-20', closingReason: 'openMarket', finalAssessment: 'Sai työtä.' },
    })
  })

  it.each([
    [{ closedOn: null, status: 'followUp' }, 'path.closingOpen'],
    [{ status: 'refused' }, 'path.closingRefused'],
    [{ finalAssessment: ' ' }, 'path.closingUnassessed'],
    [{ finalAssessment: null }, 'path.closingUnassessed'],
    [{ closingReason: null }, 'path.closingUnassessed'],
    [{ closingReason: 'unheardOf' }, 'path.closingUnassessed'],
  ])('%o: %s', (part, code) => {
    expect(canExport({ ...closed, ...part })).toMatchObject({ refusal: { code } })
  })
})

it('is one line: a cell for each column, counts where the record has lists', () => {
  const outcome = { area: 'work', text: 'Työ.', client: 'reached' as const, worker: 'partly' as const }
  const plan = { kind: 'multiSector', signedOn: '2026-02-01', endedOn: null, outcomes: [outcome, outcome] }
  const record: ClosingRecord = {
    schema: 'yhteispolku.closing/2',
    exportedAt: '2026-11-23T10:00:00.000Z',
    exportedBy: 'Työllisyysalue',
    person: { ref: 'p', lastName: 'Testilehto', firstNames: 'Rauha', birthDate: null },
    caseId: 'c',
    path: 'joint',
    openedOn: '2026-01-20',
    closedOn: '2026-11-20',
    closingReason: 'openMarket',
    finalAssessment: 'Sai työtä.',
    plans: [plan],
    periods: [],
  }
  const cells = Object.fromEntries(closingRow(record).map((cell, index) => [closingColumns[index], cell]))
  expect(cells).toMatchObject({
    days_open: 304,
    plans: 1,
    outcomes: 2,
    reached_client: 2,
    reached_worker: 0,
    periods: 0,
  })
  expect(closingRow(record)).toHaveLength(closingColumns.length)
})
