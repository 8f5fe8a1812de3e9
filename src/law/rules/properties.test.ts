import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { rollForward } from '../calendar.ts'
import { runRule } from '../registry.ts'

const d = plainDate
const answerOf = <A>(rule: string, facts: object): A => {
  const outcome = runRule(rule, facts)
  if (!outcome.ok) throw new Error(`${rule}: ${outcome.refusal.says}`)
  return outcome.answer as A
}
const daysFrom = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((n): PlainDate => addDays(d(from), n))

describe('worked examples that stand in the notes on social services and employment', () => {
  test('log data requested 30.12.2025: reply by 28.2.2026, there is no 30 February', () => {
    expect(answerOf('log.reply', { requestedOn: '2025-12-30' })).toEqual({
      due: '2026-02-28',
      notOlderThan: '2023-12-30',
    })
  })
  test('agreement 1.3.–31.5.2026: final evaluation by 17.5.2026, a Sunday that is not moved', () => {
    expect(answerOf('rehab.evaluation', { periodEndsOn: '2026-05-31' })).toEqual({ by: '2026-05-17' })
  })
  test('duty to employ begun 1.3.2023: eight months end 31.10.2023', () => {
    const { due } = answerOf<{ due: PlainDate }>('deadline.compute', {
      from: '2023-03-01',
      add: { months: 8, days: -1 },
      roll: false,
    })
    expect(due).toBe('2023-10-31')
  })
  test('decision carried out within three months of 30.11.2025: Saturday 28.2.2026, not moved in the authority’s own duty', () => {
    const facts = { from: '2025-11-30', add: { months: 3 } }
    expect(answerOf('deadline.compute', { ...facts, roll: false })).toEqual({ due: '2026-02-28' })
    expect(answerOf('deadline.compute', facts)).toEqual({ due: '2026-03-02' })
  })
  test('support for those over 55 in 2025: 1 770 € as the notes say, though 380/2023 96 § refers to 2 770', () => {
    const facts = { appliedOn: '2025-02-01', group: 'support55', wageCostCents: 500_000 }
    expect(answerOf('paySubsidy.amount', facts)).toMatchObject({ cents: 177_000 })
  })
})

describe('a deadline', () => {
  const deadlines: readonly (readonly [rule: string, fact: string, due: string, from: string])[] = [
    ['interview.initial', 'jobSearchStartedOn', 'due', '2022-05-02'],
    ['discussion.next', 'initialOn', 'due', '2017-01-01'],
    ['joint.mapping', 'startedOn', 'planDue', '2015-01-01'],
    ['log.reply', 'requestedOn', 'due', '2024-01-01'],
    ['rehab.kelaNotice', 'metOn', 'due', '2001-09-01'],
  ]
  test.each(deadlines)(
    '%s is never before its event, and a later event never has an earlier one',
    (rule, fact, due, from) => {
      fc.assert(
        fc.property(daysFrom(from, 2_500), fc.nat(60), (event, later) => {
          const first = answerOf<Record<string, PlainDate>>(rule, { [fact]: event })[due] as PlainDate
          const second = answerOf<Record<string, PlainDate>>(rule, { [fact]: addDays(event, later) })[due]
          return first >= event && (second as PlainDate) >= first
        }),
      )
    },
  )

  test('rolled is never before the same one not rolled, and at most five days after', () => {
    fc.assert(
      fc.property(daysFrom('1970-01-01', 25_000), fc.nat(400), (from, days) => {
        const plain = answerOf<{ due: PlainDate }>('deadline.compute', {
          from,
          add: { days },
          roll: false,
        }).due
        const rolled = answerOf<{ due: PlainDate }>('deadline.compute', { from, add: { days } }).due
        return rolled >= plain && rolled <= addDays(plain, 5) && rolled === rollForward(plain)
      }),
    )
  })

  test('of an appeal is a working day, thirty days or more from receipt, whatever the way of service', () => {
    fc.assert(
      fc.property(
        daysFrom('2011-01-01', 7_000),
        fc.constantFrom('letter', 'eNotice', 'handedOver'),
        (sentOn, method) => {
          const found = answerOf<{ receivedOn: PlainDate; lastDay: PlainDate }>('decision.appeal', {
            sentOn,
            method,
          })
          return found.receivedOn >= sentOn && found.lastDay >= addDays(found.receivedOn, 30)
        },
      ),
    )
  })
})

describe('a period of rehabilitative work', () => {
  test('is allowed exactly from three months to twenty-four', () => {
    fc.assert(
      fc.property(daysFrom('2001-09-01', 9_000), fc.nat(800), (from, length) => {
        const to = addDays(from, length)
        const [earliest, latest] = [addDays(addMonths(from, 3), -1), addDays(addMonths(from, 24), -1)]
        return runRule('rehab.period', { from, to }).ok === (to >= earliest && to <= latest)
      }),
    )
  })
})

describe('the municipal share', () => {
  interface Share {
    municipalCents: number
    countAfter: number
  }
  const month = (from: string, cents: readonly number[]) => ({
    from,
    to: addDays(d(from), 40),
    days: cents.map((amountCents, i) => ({ date: addDays(d(from), i), amountCents })),
  })
  const share = (countBefore: number, cents: readonly number[], from = '2025-02-03') =>
    answerOf<Share>('share.labourMarketSupport', { countBefore, periods: [month(from, cents)] })
  const amounts = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 25 })

  test.each(['2010-02-01', '2020-02-03', '2025-02-03'])(
    'by the law of %s never decreases when the count grows',
    (from) => {
      fc.assert(
        fc.property(fc.nat(1_100), fc.nat(200), amounts, (count, more, cents) => {
          return share(count + more, cents, from).municipalCents >= share(count, cents, from).municipalCents
        }),
      )
    },
  )

  test('of a month split in two anywhere is the same before rounding: at most a cent apart', () => {
    fc.assert(
      fc.property(fc.nat(900), amounts, fc.nat(24), (count, cents, at) => {
        const whole = share(count, cents)
        const first = share(count, cents.slice(0, at))
        const second = share(first.countAfter, cents.slice(at), '2025-03-20')
        const apart = Math.abs(whole.municipalCents - first.municipalCents - second.municipalCents)
        return apart <= 1 && second.countAfter === whole.countAfter
      }),
    )
  })

  test('of days listed in any order is the same', () => {
    fc.assert(
      fc.property(fc.nat(900), amounts, (countBefore, cents) => {
        const inOrder = month('2025-02-03', cents)
        const backwards = { ...inOrder, days: inOrder.days.toReversed() }
        const ask = (period: object) =>
          runRule('share.labourMarketSupport', { countBefore, periods: [period] })
        expect(ask(backwards)).toEqual(ask(inOrder))
      }),
    )
  })
})
