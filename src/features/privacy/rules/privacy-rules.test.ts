import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { judgeRequest } from './request.ts'

const asked = {
  requestedOn: plainDate('2026-11-25'),
  fromDay: plainDate('2025-11-25'),
  toDay: plainDate('2026-11-24'),
  specialReason: null,
}

describe('a request for log data (703/2023 11 §)', () => {
  it('is answered in two months', () => {
    const judged = judgeRequest(asked)
    expect(judged).toMatchObject({ ok: true, value: { dueOn: '2027-01-25', notOlderThan: '2024-11-25' } })
    expect(judged.ok && judged.value.why).toMatchObject({ rule: 'log.reply', cite: '703/2023 11 §' })
  })
  it('reaches two years back, and further only for a special reason', () => {
    const oldest = { ...asked, fromDay: plainDate('2024-11-25') }
    expect(judgeRequest(oldest).ok).toBe(true)
    const older = { ...asked, fromDay: plainDate('2024-11-24') }
    expect(judgeRequest({ ...older, specialReason: ' ' })).toMatchObject({
      refusal: {
        code: 'privacy.tooOld',
        citation: '703/2023 11 §',
        fields: { specialReason: 'required' },
      },
    })
    expect(judgeRequest({ ...older, specialReason: 'Rikosepäily selviää vasta nyt.' }).ok).toBe(true)
  })
  it('asks of days that have been', () => {
    expect(judgeRequest({ ...asked, toDay: plainDate('2026-11-26') })).toMatchObject({
      refusal: { fields: { toDay: 'future' } },
    })
    expect(judgeRequest({ ...asked, toDay: plainDate('2025-11-24') })).toMatchObject({
      refusal: { fields: { toDay: 'endBeforeStart' } },
    })
  })
  it('is not judged by a law that there was not', () => {
    const old = {
      ...asked,
      requestedOn: plainDate('2020-01-01'),
      fromDay: plainDate('2019-06-01'),
      toDay: plainDate('2019-12-31'),
    }
    expect(judgeRequest(old).ok).toBe(false)
  })
})
