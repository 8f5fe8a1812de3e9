import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlace } from '../../../tests/support/places.ts'
import {
  createTown,
  valueOf as got,
  newUuid,
  noonOf,
  refusalOf,
  type Town,
} from '../../../tests/support/town.ts'
import { listPeriods } from '../period/contract.ts'
import * as contract from './contract.ts'

let town: Town
const periods: string[] = []
beforeAll(async () => {
  town = await createTown()
  const place = await addPlace(town, { title: 'Verstas', days: ['tue.am', 'wed.am', 'thu.am'], seats: 10 })
  for (let seat = 1; seat <= 10; seat += 1) periods.push(await addPeriod(place, seat))
})
afterAll(() => town.drop())

/** A period agreed from Tuesday 17.11.2026 on, three mornings a week. */
async function addPeriod(place: string, seat: number): Promise<string> {
  const clientId = await town.addClient({ lastName: `Osallistuja${seat}`, firstNames: 'Olli' }, 'counsellor')
  const provider = town.organisations.get('provider')
  const { rows } = await town.owner.query(
    `insert into period (client_id, kind, status, place_id, organisation_id, unit_id, during, hours_per_day, contract_on)
     values ($1, 'rehabWork', 'agreed', $2, $3, $4, '[2026-11-17,2027-03-01)', 4, '2026-11-10') returning id`,
    [clientId, place, provider?.id, provider?.unitId],
  )
  await town.owner.query(
    `insert into period_slot (period_id, client_id, organisation_id, place_id, limited, weekday, half, seat, during, occupying)
     select $1, $2, $3, $4, true, d, 'am', $5, '[2026-11-17,2027-03-01)', true from generate_series(2, 4) d`,
    [rows[0].id, clientId, provider?.id, place, seat],
  )
  return rows[0].id
}

const week = async (who: string, day: string, when?: Date) =>
  got(await town.ask(who, contract.readWeek, { query: { day } }, when))
const markAll = (day: string, when?: Date) =>
  town.ask('contact', contract.markAllPresent, { body: { day } }, when)
const mark = (who: string, periodId: string, body: object, when?: Date) =>
  town.ask(
    who,
    contract.markDay,
    { params: { periodId }, body: { id: newUuid(), absence: null, ...body } },
    when,
  )

describe('a week of ten participants, two absent', () => {
  it('takes a tap a day and a tap a person, and counts the contract’s hours', async () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19']
    let requests = 0
    for (const day of days) {
      expect(got(await markAll(day)).marked).toBe(10)
      requests += 1
    }
    for (const periodId of periods.slice(0, 2)) {
      got(await mark('contact', periodId, { day: '2026-11-18', absence: 'sick' }))
      requests += 1
    }
    expect(requests).toBeLessThanOrEqual(12)
    const seen = await week('contact', '2026-11-18')
    expect(seen.week).toBe(47)
    expect(seen.days.filter((d) => d.expected > 0)).toMatchObject([
      { day: '2026-11-17', expected: 10, marked: 10, present: 10 },
      { day: '2026-11-18', expected: 10, marked: 10, present: 8 },
      { day: '2026-11-19', expected: 10, marked: 10, present: 10 },
    ])
    expect(seen.participants[0]?.marks[0]?.hours).toBe(4)
  })

  it('tapped twice marks once', async () => {
    expect(got(await markAll('2026-11-19')).marked).toBe(0)
  })
})

describe('a mark', () => {
  const periodOf = (n: number) => periods[n] ?? ''

  it('corrected later wants a reason, and the original is kept', async () => {
    const wrong = await mark('counsellor', periodOf(3), { day: '2026-11-19', absence: 'unexcused' })
    expect(refusalOf(wrong)).toMatchObject({
      code: 'attendance.reasonNeeded',
      fields: { correctionReason: 'required' },
    })
    const body = { day: '2026-11-19', absence: 'excused', correctionReason: 'Oli sovitusti lääkärissä.' }
    got(await mark('counsellor', periodOf(3), body))
    const params = { periodId: periodOf(3) }
    const { marks } = got(await town.ask('counsellor', contract.listMarks, { params }))
    const thatDay = marks.filter((m) => m.day === '2026-11-19')
    expect(thatDay).toMatchObject([
      {
        absence: 'excused',
        hours: 0,
        stands: true,
        correctionReason: 'Oli sovitusti lääkärissä.',
        by: 'Worker counsellor',
      },
      { absence: null, hours: 4, stands: false, correctionReason: null, by: 'Worker contact' },
    ])
  })

  it('is not made for the future, nor outside the period', async () => {
    expect(refusalOf(await markAll('2026-11-24')).code).toBe('attendance.future')
    expect(refusalOf(await mark('contact', periodOf(0), { day: '2026-11-24' })).code).toBe(
      'attendance.future',
    )
    expect(refusalOf(await mark('contact', periodOf(0), { day: '2026-11-12' })).code).toBe(
      'attendance.outsidePeriod',
    )
  })

  it('sent twice is one', async () => {
    const body = { id: newUuid(), day: '2026-11-20', hours: 3, absence: null }
    const params = { periodId: periodOf(4) }
    const first = got(await town.ask('contact', contract.markDay, { params, body }))
    expect(got(await town.ask('contact', contract.markDay, { params, body }))).toEqual(first)
  })

  it('by two at once on the same day is made once', async () => {
    const day = '2026-11-23'
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => mark('contact', periodOf(5), { day, absence: 'sick' })),
    )
    expect(results.some((r) => r.ok)).toBe(true)
    for (const result of results.filter((r) => !r.ok))
      expect(refusalOf(result).code).toBe('attendance.alreadyMarked')
    const { rows } = await town.owner.query(
      'select count(*)::int as n from attendance where period_id = $1 and day = $2',
      [periodOf(5), day],
    )
    expect(rows[0].n).toBe(1)
  })

  it('of another’s place is not found', async () => {
    expect(refusalOf(await mark('instructor', periodOf(0), { day: '2026-11-18' })).code).toBe('notFound')
    expect((await week('instructor', '2026-11-18')).participants).toEqual([])
  })
})

describe('days that nobody has marked', () => {
  it('are listed for the coordinator from the day after; public holidays are free', async () => {
    const list = async (when: Date) =>
      got(await town.ask('counsellor', contract.listMissing, {}, when)).periods
    expect(await list(town.at)).toEqual([])
    const tuesday = noonOf('2026-11-26')
    expect(await list(tuesday)).toHaveLength(10)
    expect((await list(tuesday))[0]).toMatchObject({ days: 2, since: '2026-11-24', place: 'Verstas' })
    const counts = got(
      await town.ask('counsellor', listPeriods, { query: { state: 'missingMarks' } }, tuesday),
    ).counts
    expect(counts.missingMarks).toBe(10)
    // Epiphany 2027 is a Wednesday
    const january = await week('contact', '2027-01-06', noonOf('2027-01-08'))
    expect(january.days[2]).toMatchObject({ day: '2027-01-06', holiday: 'loppiainen', expected: 0 })
    expect(january.days[1]).toMatchObject({ expected: 10 })
  })

  it('are listed of a period without a last day, too, as the desk counts them', async () => {
    const [open = ''] = periods
    await town.owner.query(`update period set during = '[2026-11-17,)' where id = $1`, [open])
    const { periods: listed } = got(
      await town.ask('counsellor', contract.listMissing, {}, noonOf('2026-11-26')),
    )
    expect(listed.map(({ periodId }) => periodId)).toContain(open)
  })
})
