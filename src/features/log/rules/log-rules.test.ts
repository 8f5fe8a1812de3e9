import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../contract.ts'
import { formatCursor, pageOf, pageOfDays, parseCursor } from './cursor.ts'
import { logColumns, rowOf } from './log-table.ts'

const id = '01980000-0000-7000-8000-000000000001'
const entry: LogEntry = {
  id,
  at: '2026-11-23T08:12:00.000Z',
  event: 'file.opened',
  result: 'read',
  categories: ['identity', 'plan'],
  ground: 'jointService',
  reason: null,
  worker: 'Elina Harju',
  proxy: null,
  role: 'ownCoach',
  organisation: 'Työllisyysalue',
  byClient: false,
  purpose: null,
  clientId: id,
  clients: 1,
  records: [],
}

describe('where a list goes on', () => {
  it('is read back as written', () => {
    const cursor = { at: entry.at, id }
    expect(parseCursor(formatCursor(cursor))).toEqual(cursor)
    expect(parseCursor(undefined)).toBeUndefined()
  })
  it('is said only when something follows', () => {
    expect(pageOf([entry, entry], 2).next).toBeNull()
    expect(pageOf([entry, entry, entry], 2)).toEqual({ page: [entry, entry], next: formatCursor(entry) })
    expect(pageOf([], 2)).toEqual({ page: [], next: null })
  })
})

describe('a page of days', () => {
  const on = (day: string) => ({ ...entry, at: `${day}T08:12:00.000Z` })
  const [second, first] = [on('2026-11-23'), on('2026-11-22')]
  const dayOf = (at: string) => at.slice(0, 10)
  it('ends where a day does', () => {
    const { page, next } = pageOfDays([second, first, first, first], 3, dayOf)
    expect(page).toEqual([second])
    expect(next).toBe(formatCursor(second))
  })
  it('is whole when the next day begins after it, and when nothing follows', () => {
    expect(pageOfDays([second, second, first], 2, dayOf).page).toEqual([second, second])
    expect(pageOfDays([second, first], 2, dayOf)).toEqual({ page: [second, first], next: null })
  })
  it('goes on within a day that is longer than a page', () => {
    expect(pageOfDays([first, first, first], 2, dayOf)).toEqual({
      page: [first, first],
      next: formatCursor(first),
    })
  })
})

describe('a row of the exported log', () => {
  it('has a cell for each column', () => {
    const row = rowOf(entry)
    expect(row).toHaveLength(Object.keys(logColumns).length)
    expect(row).toContain('Elina Harju')
    expect(row).toContain('identity plan')
  })
  it('names a client’s own act and a job of the product', () => {
    expect(rowOf({ ...entry, worker: null, byClient: true })[1]).toBe('asiakas')
    expect(rowOf({ ...entry, worker: null, purpose: 'retention' })[1]).toBe('retention')
  })
})
