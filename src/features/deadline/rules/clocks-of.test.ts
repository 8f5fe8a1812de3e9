import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { Clock } from './clock.ts'
import { type ClockLaw, clockLaw, lawText } from './clock-law.ts'
import { clocksOf } from './clocks-of.ts'
import { type ClockFacts, noFacts } from './facts.ts'

const d = plainDate
const clientId = '00000000-0000-4000-8000-000000000001'
const of = (facts: Partial<ClockFacts>, law: ClockLaw = clockLaw) =>
  clocksOf(clientId, { ...noFacts, ...facts }, law)
const only = (facts: Partial<ClockFacts>, kind: string): Clock | undefined =>
  of(facts).find((c) => c.kind === kind)

const kase = {
  id: 'k',
  path: 'joint',
  status: 'mapping',
  mappingStartedOn: d('2026-01-31'),
  planSignedOn: null,
  closedOn: null,
}
const plan = {
  id: 'p',
  kind: 'multiSector',
  status: 'inForce',
  signedOn: d('2026-01-31'),
  reviewBy: null,
  endedOn: null,
} as const
const period = {
  id: 't',
  kind: 'rehabWork',
  status: 'agreed',
  from: d('2026-09-01'),
  until: d('2026-12-01'),
  evaluationBy: null,
  contractOn: d('2026-08-20'),
  weekdays: [1, 2, 3],
  evaluatedOn: null,
} as const
const customer = [{ id: 'r', kind: 'employment', openedOn: d('2025-01-01'), closedOn: null }]
const unemployed = { id: 's', status: 'unemployed', from: d('2026-03-30'), until: null } as const

describe('the plan of a joint service', () => {
  it('is due three months from the start of the mapping (381/2023 4 §)', () => {
    expect(only({ cases: [kase] }, 'mappingPlan')).toMatchObject({
      dueOn: '2026-04-30',
      state: 'running',
      countedFrom: '2026-01-31',
    })
  })
  it.each([
    ['the signed plan', { planSignedOn: d('2026-03-02') }, 'planSigned', '2026-03-02'],
    ['the end of the case', { closedOn: d('2026-03-03') }, 'caseClosed', '2026-03-03'],
  ])('is stopped by %s', (_, more, reason, on) => {
    expect(only({ cases: [{ ...kase, ...more }] }, 'mappingPlan')).toMatchObject({
      state: 'stopped',
      reason,
      doneOn: on,
    })
  })
  it('is stopped by a plan that an extract brought without its step', () => {
    expect(
      only({ cases: [kase], plans: [{ ...plan, signedOn: d('2026-02-10') }] }, 'mappingPlan')?.doneOn,
    ).toBe('2026-02-10')
  })
})

describe('the review of a plan', () => {
  it('signed on 31.1. is due on 30.4., with its reason', () => {
    const clock = only({ plans: [plan] }, 'planReview')
    expect(clock).toMatchObject({ dueOn: '2026-04-30', state: 'running' })
    expect(clock?.why).toMatchObject({
      rule: 'plan.review',
      cite: '381/2023 6 §',
      facts: { signedOn: '2026-01-31' },
    })
  })
  it('is due on the day agreed when that is earlier, and never later than the law', () => {
    expect(only({ plans: [{ ...plan, reviewBy: d('2026-04-01') }] }, 'planReview')?.dueOn).toBe('2026-04-01')
    expect(only({ plans: [{ ...plan, reviewBy: d('2026-07-01') }] }, 'planReview')?.dueOn).toBe('2026-04-30')
  })
  it('is stopped when another plan takes its place', () => {
    const former = { ...plan, status: 'superseded', endedOn: d('2026-03-01') } as const
    expect(only({ plans: [former] }, 'planReview')).toMatchObject({
      state: 'stopped',
      reason: 'planSuperseded',
    })
  })
  it('moves with another version of its rule', () => {
    const twoMonths: ClockLaw = {
      ...clockLaw,
      planReview: {
        ...clockLaw.planReview,
        run: (facts) => {
          const outcome = clockLaw.planReview.run(facts)
          return outcome.ok
            ? { ...outcome, version: '381/2023@2027-01-01', answer: { due: addMonths(facts.signedOn, 2) } }
            : outcome
        },
      },
    }
    const [clock] = of({ plans: [plan] }, twoMonths)
    expect(clock).toMatchObject({ dueOn: '2026-03-31', why: { version: '381/2023@2027-01-01' } })
  })
  it('is none for an activation plan of the time "when needed"', () => {
    expect(of({ plans: [{ ...plan, kind: 'activation', signedOn: d('2020-03-01') }] })).toEqual([])
  })
})

describe('job search', () => {
  const search = { statuses: [unemployed], relationships: customer }
  const talk = (kind: 'initial' | 'quarterly' | 'supplementary', on: string) => ({ kind, on: d(on) })

  it('begins with an interview within ten working days (380/2023 31 §)', () => {
    expect(only(search, 'initialInterview')).toMatchObject({ dueOn: '2026-04-15', state: 'running' })
  })
  it('asks no interview of one who became a customer after it was due', () => {
    expect(
      only(
        {
          ...search,
          relationships: [
            { ...customer[0], id: 'r', kind: 'employment', openedOn: d('2026-06-01'), closedOn: null },
          ],
        },
        'initialInterview',
      ),
    ).toBeUndefined()
  })
  it('asks none again after a short time in work, and asks it after half a year', () => {
    const first = { id: 'a', status: 'unemployed', from: d('2025-01-01'), until: d('2025-06-01') } as const
    const again = (from: string) =>
      of({ ...search, statuses: [first, { ...unemployed, from: d(from) }] }).filter(
        ({ subjectId }) => subjectId === 's',
      )
    expect(again('2025-09-01')).toEqual([])
    expect(again('2025-12-01')).toMatchObject([{ kind: 'initialInterview' }])
  })
  it('goes on with a discussion every three months, from the latest', () => {
    const talks = [talk('initial', '2026-04-10'), talk('quarterly', '2026-07-08')]
    expect(only({ ...search, talks }, 'discussion')).toMatchObject({ dueOn: '2026-10-08', state: 'running' })
    expect(only({ ...search, talks }, 'initialInterview')).toMatchObject({
      state: 'stopped',
      reason: 'interviewHeld',
    })
  })
  it('counts from the last of five supplementary discussions in 2025 (435/2024)', () => {
    const talks = [
      talk('initial', '2025-01-07'),
      ...['2025-01-21', '2025-02-04', '2025-02-18', '2025-03-04', '2025-03-18'].map((on) =>
        talk('supplementary', on),
      ),
    ]
    const statuses = [{ ...unemployed, from: d('2025-01-02') }]
    expect(only({ ...search, statuses, talks }, 'discussion')?.dueOn).toBe('2025-06-18')
    expect(only({ ...search, statuses, talks: talks.slice(0, 5) }, 'discussion')?.dueOn).toBe('2025-04-07')
  })
  it('pauses during a long trial and goes on a month before its end (380/2023 33 §)', () => {
    const trial = { ...period, kind: 'workTrial', from: d('2026-06-01'), until: d('2026-10-01') } as const
    const clock = only({ ...search, talks: [talk('initial', '2026-04-10')], periods: [trial] }, 'discussion')
    expect(clock).toMatchObject({ state: 'paused', reason: 'inService', dueOn: '2026-08-30' })
    expect(clock?.why).toMatchObject({
      rule: 'discussion.notArranged',
      cite: '380/2023 33 §',
      facts: { due: '2026-07-10' },
    })
  })
  it('does not pause for a short trial, nor for rehabilitative work', () => {
    const short = { ...period, kind: 'workTrial', from: d('2026-07-01'), until: d('2026-07-20') } as const
    const rehab = { ...period, from: d('2026-06-01') }
    for (const service of [short, rehab])
      expect(
        only({ ...search, talks: [talk('initial', '2026-04-10')], periods: [service] }, 'discussion')?.state,
      ).toBe('running')
  })
  it('asks nothing more once it has ended', () => {
    const statuses = [{ ...unemployed, until: d('2026-05-01') }]
    const clocks = of({ ...search, statuses, talks: [talk('initial', '2026-04-10')] }).filter(
      ({ kind }) => kind === 'discussion',
    )
    expect(clocks).toMatchObject([{ state: 'stopped', reason: 'jobSearchEnded', doneOn: '2026-04-30' }])
  })
})

describe('a period', () => {
  it('is evaluated two weeks before its end, and ends', () => {
    expect(only({ periods: [period] }, 'evaluation')?.dueOn).toBe('2026-11-16')
    expect(only({ periods: [period] }, 'periodEnd')?.dueOn).toBe('2026-11-30')
  })
  it('that was cut short is evaluated on its last day, and its end is no longer waited for', () => {
    const cut = { ...period, status: 'interrupted' } as const
    expect(only({ periods: [cut] }, 'evaluation')).toMatchObject({ dueOn: '2026-11-30', state: 'running' })
    expect(only({ periods: [cut] }, 'periodEnd')).toMatchObject({
      state: 'stopped',
      reason: 'periodInterrupted',
    })
  })
  it('of rehabilitative work shows its months of the most (189/2001 13 b §)', () => {
    expect(only({ periods: [period] }, 'periodLength')).toMatchObject({
      state: 'limit',
      used: 3,
      most: 24,
      dueOn: '2028-08-31',
    })
  })
})

describe('days of rehabilitative work', () => {
  const days = (from: string, n: number) => Array.from({ length: n }, (_, i) => addDays(d(from), i))
  const attended = days('2025-12-02', 177)

  it('are counted in twelve months, with the day on which the agreed ones would go over', () => {
    const clock = only({ periods: [{ ...period, from: d('2025-12-01') }], attended }, 'yearDays')
    expect(clock).toMatchObject({ state: 'limit', used: 177, most: 178, dueOn: '2026-06-02' })
    expect(clock?.why).toMatchObject({ rule: 'clock.yearDays', cite: '189/2001 14 §' })
  })
  it('are counted in the week of the latest', () => {
    const clock = only({ periods: [period], attended: [d('2026-09-07'), d('2026-09-08')] }, 'weekDays')
    expect(clock).toMatchObject({ used: 2, most: 4, dueOn: null, why: { cite: '189/2001 13 b §' } })
  })
  it('would go over in the first week with five', () => {
    const five = { ...period, weekdays: [1, 2, 3, 4, 5] }
    expect(only({ periods: [five], attended: [d('2026-09-07')] }, 'weekDays')?.dueOn).toBe('2026-09-11')
  })
  it('are counted no more after the last period', () => {
    const ended = { ...period, status: 'ended' } as const
    expect(only({ periods: [ended], attended: [d('2026-09-07')] }, 'yearDays')).toMatchObject({
      state: 'stopped',
      doneOn: '2026-11-30',
    })
  })
})

describe('what else has a day', () => {
  it('Kela’s notice: the end of the month after (189/2001 27 §)', () => {
    const threshold = { id: 'h', metOn: d('2024-03-12'), ground: 'support500', noticedOn: null }
    expect(only({ thresholds: [threshold] }, 'kelaNotice')?.dueOn).toBe('2024-04-30')
    expect(only({ thresholds: [{ ...threshold, noticedOn: d('2024-04-02') }] }, 'kelaNotice')?.state).toBe(
      'stopped',
    )
  })
  it.each([
    ['joint', '2030-05-15'],
    ['employment', '2030-05-15'],
    ['rehab', '2036-05-15'],
  ])('the papers of an ended customership (%s) are kept until %s', (kind, dueOn) => {
    const relationships = [{ id: 'r', kind, openedOn: d('2025-01-01'), closedOn: d('2026-05-15') }]
    expect(only({ relationships }, 'retention')).toMatchObject({ state: 'limit', dueOn })
  })
  it('a referral as its receiver promised, and a contact as its owner set it', () => {
    const referral = {
      id: 'f',
      status: 'sent',
      sentOn: d('2026-11-02'),
      days: 7,
      organisation: 'Alue',
      answeredOn: null,
    } as const
    const contact = {
      id: 'c',
      positionId: 'me',
      setOn: d('2026-11-02'),
      setBy: 'E',
      nextOn: d('2026-11-20'),
      followedOn: null,
    }
    expect(only({ referrals: [referral] }, 'referralAnswer')?.dueOn).toBe('2026-11-09')
    expect(only({ contacts: [contact] }, 'nextContact')).toMatchObject({
      dueOn: '2026-11-20',
      positionId: 'me',
    })
    expect(only({ contacts: [{ ...contact, followedOn: d('2026-11-10') }] }, 'nextContact')).toMatchObject({
      reason: 'contacted',
    })
  })
})

const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(d('2012-01-01'), n))
const spanOf = fc
  .tuple(day, fc.integer({ min: 1, max: 900 }))
  .map(([from, length]) => ({ from, until: addDays(from, length) }))
const anyFacts: fc.Arbitrary<ClockFacts> = fc.record({
  cases: fc.array(
    fc.record({
      id: fc.uuid(),
      path: fc.constant('joint'),
      status: fc.constant('mapping'),
      mappingStartedOn: day,
      planSignedOn: fc.constant(null),
      closedOn: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  plans: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('employment', 'activation', 'lightActivation', 'multiSector', 'coaching'),
      status: fc.constant('inForce'),
      signedOn: day,
      reviewBy: fc.option(day),
      endedOn: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  statuses: fc.array(
    fc
      .record({ id: fc.uuid(), status: fc.constantFrom('unemployed', 'employed'), span: spanOf })
      .map(({ span, ...s }) => ({ ...s, ...span })),
    { maxLength: 1 },
  ),
  relationships: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('employment', 'joint', 'rehab'),
      openedOn: day,
      closedOn: fc.option(day),
    }),
    { maxLength: 3 },
  ),
  talks: fc
    .array(fc.record({ kind: fc.constantFrom('initial', 'quarterly', 'supplementary'), on: day }), {
      maxLength: 6,
    })
    .map((talks) => talks.sort((a, b) => (a.on < b.on ? -1 : 1))),
  contacts: fc.constant([]),
  referrals: fc.constant([]),
  periods: fc.array(
    fc
      .record({
        id: fc.uuid(),
        kind: fc.constantFrom('rehabWork', 'workTrial', 'paySubsidy'),
        status: fc.constantFrom('agreed', 'ended', 'interrupted'),
        span: spanOf,
        evaluationBy: fc.option(day),
        contractOn: fc.option(day),
        weekdays: fc.subarray([1, 2, 3, 4, 5]),
        evaluatedOn: fc.option(day),
      })
      .map(({ span, ...p }) => ({ ...p, ...span })),
    { maxLength: 3 },
  ),
  attended: fc.uniqueArray(day, { maxLength: 60 }).map((days) => days.sort()),
  thresholds: fc.array(
    fc.record({ id: fc.uuid(), metOn: day, ground: fc.constant('support500'), noticedOn: fc.option(day) }),
    { maxLength: 1 },
  ),
  papersWanted: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant('doctorB'),
      category: fc.constant('workAbility'),
      from: fc.constant('client'),
      askedOn: day,
      askedBy: fc.constant('E'),
      wantedBy: day,
      status: fc.constant('open'),
      closedOn: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  statements: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant('doctorB'),
      category: fc.constant('workAbility'),
      issuedOn: day,
      validUntil: fc.constant(d('2040-01-01')),
      mistakenOn: fc.constant(null),
      replacedOn: fc.option(day),
    }),
    { maxLength: 2 },
  ),
  decisions: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant('rehabWork'),
      status: fc.constant('delivered'),
      result: fc.constant('granted'),
      decidedOn: day,
      deliveredOn: day,
      pendingSince: fc.option(day),
      corrects: fc.boolean(),
      carriedOutOn: fc.option(day),
      receivedOn: fc.constant(null),
      appealUntil: fc.constant(null),
      appealWhy: fc.constant(null),
      appealedOn: fc.constant(null),
      finalOn: fc.constant(null),
      closedOn: fc.option(day),
    }),
    { maxLength: 2 },
  ),
}) as fc.Arbitrary<ClockFacts>

describe('of whatever facts', () => {
  it('a deadline is never before its event, and each clock is there once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const clocks = of(facts)
        for (const { dueOn, countedFrom } of clocks)
          if (dueOn && countedFrom) expect(dueOn >= countedFrom).toBe(true)
        const keys = clocks.map(({ subjectId, kind }) => `${subjectId} ${kind}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const c of clocks) {
          expect((c.state === 'stopped') === (c.doneOn !== null)).toBe(true)
          expect((c.state === 'stopped' || c.state === 'paused') === (c.reason !== null)).toBe(true)
          if (c.state === 'running' || c.state === 'paused') expect(c.dueOn).not.toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a later event never brings an earlier deadline while the law is the same', () => {
    const year = fc.integer({ min: 0, max: 600 }).map((n) => addDays(d('2025-01-01'), n))
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 200 }), (signedOn, later) => {
        const due = (on: PlainDate) => only({ plans: [{ ...plan, signedOn: on }] }, 'planReview')?.dueOn ?? ''
        expect(due(addDays(signedOn, later)) >= due(signedOn)).toBe(true)
      }),
    )
  })
})

describe('the law of the clocks', () => {
  it('is another text when a number of it is another', () => {
    const [rule] = [clockLaw.planReview]
    const other = { ...clockLaw, planReview: { ...rule, parameters: rule.parameters.slice(1) } }
    expect(lawText(clockLaw)).toBe(lawText({ ...clockLaw }))
    expect(lawText(other)).not.toBe(lawText(clockLaw))
  })
})
