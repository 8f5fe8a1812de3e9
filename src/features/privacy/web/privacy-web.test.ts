import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { LogRequest } from '../contract.ts'
import { requiredText } from './close-form.ts'
import { readLimit } from './limit-form.ts'
import { closingOf, ownRequestWords } from './privacy-presenter.ts'
import { beginRequest, checkRequest } from './request-form.ts'

const t = translator('fi')
const request: LogRequest = {
  id: 'r',
  clientId: 'c',
  requestedOn: '2026-11-20',
  via: 'letter',
  fromDay: '2025-11-20',
  toDay: '2026-11-20',
  specialReason: null,
  dueOn: '2027-01-20',
  why: { rule: 'log.reply', cite: '703/2023 11 §', version: 'x', facts: {} },
  status: 'open',
  answeredAt: null,
  answeredBy: null,
  entries: null,
  decision: null,
  version: 1,
}

describe('a request in words', () => {
  it('says what was given or decided, and to the client by when', () => {
    const closed = { ...request, answeredBy: 'Hannele', answeredAt: '2026-11-25T10:00:00.000Z' }
    expect(closingOf({ ...closed, status: 'answered', entries: 12 }, t)).toContain('12 merkintää')
    expect(closingOf({ ...closed, status: 'refused', decision: 'Jo annettu.' }, t)).toContain('Jo annettu.')
    expect(ownRequestWords(request, t)).toContain('20.1.2027')
    expect(ownRequestWords({ ...request, status: 'refused', decision: 'Jo annettu.' }, t)).toContain(
      'Jo annettu.',
    )
    expect(ownRequestWords({ ...request, status: 'answered' }, t)).toContain('annettu')
  })
})

describe('the forms', () => {
  it('ask for a year back, and for days that are days', () => {
    const values = beginRequest('2026-11-25')
    expect(values.fromDay).toBe('2025-11-25')
    expect(checkRequest(values, 'c')).toMatchObject({
      ok: true,
      value: { subjectId: 'c', specialReason: null },
    })
    expect(checkRequest({ ...values, fromDay: '31.2.', toDay: '' }, 'c')).toEqual({
      ok: false,
      errors: { fromDay: 'date', toDay: 'required' },
    })
  })
  it('want a reason that is written', () => {
    expect(requiredText('reason', ' ', { version: 1 })).toEqual({ ok: false, errors: { reason: 'required' } })
    expect(requiredText('reason', ' x ', { version: 1 })).toEqual({
      ok: true,
      value: { reason: 'x', version: 1 },
    })
  })
})

describe('a limit', () => {
  it.each([
    ['40', 40, undefined],
    [' 2 ', 2, undefined],
    ['', null, 'number'],
    ['abc', null, 'number'],
    ['-5', null, 'number'],
    ['1', 1, 'outOfRange'],
    ['5000', 5000, 'outOfRange'],
  ])('%s', (typed, number, wrong) => {
    expect(readLimit(typed, { lowest: 2, highest: 1000 })).toEqual({ number, wrong })
  })
})
