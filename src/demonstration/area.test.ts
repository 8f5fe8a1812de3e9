import { beforeAll, describe, expect, it } from 'vitest'
import { jointStatuses, rehabStatuses } from '../features/path/contract.ts'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { identityPersonal } from '../law/rules/identity-personal.ts'
import { rehabParticipation } from '../law/rules/rehab-participation.ts'
import { rehabPeriod } from '../law/rules/rehab-period.ts'
import { type Book, filledTables, type Table } from './book.ts'
import { demonstrationPeople } from './people.ts'
import { newPopulation } from './persons.ts'
import { writeArea } from './write-area.ts'

const keys = { encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) }
const today = plainDate('2026-11-23')
const seed = 'rantalakeus'

/** Six hundred stories take a second or two. */
const slow = 60_000

let book: Book
beforeAll(() => {
  book = writeArea({ today, keys, seed })
}, slow)

const lastDay = (range: unknown) => addDays(plainDate(String(range).slice(12, 22)), -1)
const firstDay = (range: unknown) => plainDate(String(range).slice(1, 11))

/** Codes are encrypted anew each time; everything else is the same. */
const comparable = (of: Book, table: Table) =>
  of.rows(table).map((row) => JSON.stringify({ ...row, codeCipher: null, content: null }))

describe('the area', () => {
  it(
    'is the same for the same seed and day',
    () => {
      const again = writeArea({ today, keys, seed })
      for (const table of filledTables)
        expect(comparable(again, table), table).toEqual(comparable(book, table))
    },
    slow,
  )

  it(
    'is of other people for another seed',
    () => {
      const other = writeArea({ today, keys, seed: 'another' })
      expect(comparable(other, 'client')).not.toEqual(comparable(book, 'client'))
    },
    slow,
  )

  it.each(['2026-12-26', '2027-02-28', '2027-10-31', '2028-02-29'])(
    'can be made on any day: %s',
    (day) => {
      expect(writeArea({ today: plainDate(day), keys, seed }).rows('client')).toHaveLength(600)
    },
    slow,
  )

  it('has the organisations, staff and clients that are promised', () => {
    const kinds = book.rows('organisation').map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'provider')).toHaveLength(6)
    for (const kind of ['employmentAuthority', 'wellbeingCounty', 'kela', 'healthService', 'workshop'])
      expect(
        kinds.filter((k) => k === kind),
        kind,
      ).toHaveLength(1)
    expect(book.rows('worker')).toHaveLength(40)
    expect(book.rows('client')).toHaveLength(600)
    expect(new Set(book.rows('clientContact').map((row) => row.municipalityCode)).size).toBe(2)
    expect(book.rows('place').length).toBeGreaterThanOrEqual(30)
  })

  it('has one protected client, one who is a colleague’s family, and one who is a colleague', () => {
    expect(book.rows('client').filter((client) => client.protected)).toHaveLength(1)
    expect(
      book
        .rows('clientBar')
        .map(({ reason }) => reason)
        .sort(),
    ).toEqual(['family', 'self'])
  })

  it('knows each who can sign in', () => {
    const subjects = [...book.rows('worker'), ...book.rows('clientAccount'), ...book.rows('proxy')].map(
      ({ subject }) => subject,
    )
    for (const { name } of demonstrationPeople) expect(subjects, name).toContain(`demo ${name}`)
  })
})

describe('every status that a page shows', () => {
  const found = (table: Table, column: string) =>
    new Set(book.rows(table).map((row) => (row as never)[column] as unknown))
  const cases = (path: string) =>
    new Set(
      book
        .rows('pathCase')
        .filter((row) => row.path === path)
        .map(({ status }) => status),
    )

  it.each([
    ['plan', 'status', ['draft', 'signing', 'inForce', 'superseded', 'ended']],
    ['plan', 'kind', ['employment', 'activation', 'multiSector']],
    [
      'period',
      'status',
      ['held', 'declined', 'lapsed', 'released', 'reserved', 'agreed', 'ended', 'interrupted'],
    ],
    ['period', 'kind', ['rehabWork', 'workTrial', 'paySubsidy', 'coaching']],
    ['referral', 'status', ['sent', 'accepted', 'returned', 'withdrawn']],
    ['meeting', 'held', ['planned', 'held', 'notHeld']],
    ['meeting', 'channel', ['inPerson', 'phone', 'video']],
    ['contact', 'kind', ['call', 'letter', 'message', 'visit', 'note']],
    ['consent', 'answer', ['given', 'refused']],
    ['jobseekerStatus', 'status', ['unemployed', 'laidOff', 'employed', 'inService', 'outsideLabourForce']],
    ['attendance', 'absence', [null, 'sick', 'excused', 'unexcused', 'holiday']],
    [
      'decision',
      'status',
      [
        'prepared',
        'hearing',
        'proposed',
        'decided',
        'delivered',
        'appealed',
        'inForce',
        'corrected',
        'withdrawn',
        'ended',
        'recorded',
      ],
    ],
    ['evaluation', 'party', ['client', 'place', 'worker']],
    ['pathCase', 'turn', ['pair', 'employment', 'social', 'client', 'nobody']],
  ] as const)('%s %s', (table, column, values) => {
    for (const value of values) expect(found(table, column), String(value)).toContain(value)
  })

  it('of both paths', () => {
    for (const status of jointStatuses) expect(cases('joint'), status).toContain(status)
    for (const status of rehabStatuses) expect(cases('rehabWork'), status).toContain(status)
  })

  it('consents narrowed, withdrawn, expired and expiring', () => {
    const consents = book.rows('consent')
    expect(consents.some((row) => row.narrowedFrom)).toBe(true)
    expect(consents.some((row) => row.withdrawnAt && !row.narrowedFrom)).toBe(true)
    expect(consents.some((row) => row.validUntil && row.validUntil < today)).toBe(true)
    expect(
      consents.some(
        (row) => row.validUntil && row.validUntil >= today && row.validUntil <= addDays(today, 30),
      ),
    ).toBe(true)
  })

  it('days not marked, and days corrected', () => {
    expect(book.rows('attendance').some(({ corrects }) => corrects)).toBe(true)
  })
})

describe('what the law dates', () => {
  it('periods are as long as the law allows', () => {
    for (const { kind, during } of book.rows('period')) {
      const [from, to] = [firstDay(during), lastDay(during)]
      if (kind === 'rehabWork') expect(rehabPeriod.run({ from, to }).ok, `${from}–${to}`).toBe(true)
    }
  })

  it('days of rehabilitative work keep to the limits of the act', () => {
    const rehab = new Set(
      book
        .rows('period')
        .filter(({ kind }) => kind === 'rehabWork')
        .map(({ id }) => id),
    )
    const days = new Map<string, { date: ReturnType<typeof plainDate>; hours: number }[]>()
    for (const row of book.rows('attendance')) {
      if (!rehab.has(row.periodId) || row.absence || row.corrects) continue
      const list = days.get(row.clientId) ?? []
      days.set(row.clientId, [...list, { date: plainDate(String(row.day)), hours: Number(row.hours) }])
    }
    for (const [clientId, list] of days) {
      const outcome = rehabParticipation.run({ planSignedOn: today, days: list })
      expect(outcome.ok && outcome.answer.codes, clientId).toEqual([])
    }
  })
})

describe('nobody real', () => {
  it('has a code: each is right by its form and none is ever given', () => {
    const population = newPopulation(seed, today)
    const codes = Array.from({ length: 600 }, () => population.make(today).identityCode)
    expect(new Set(codes).size).toBe(600)
    for (const code of codes) {
      const outcome = identityPersonal.run({ code })
      expect(outcome.ok && outcome.answer).toMatchObject({ valid: true, temporary: true })
    }
  })

  it('gets a letter: addresses end in .example', () => {
    const emails = [...book.rows('worker'), ...book.rows('clientContact')]
      .map(({ email }) => email)
      .filter(Boolean)
    for (const email of emails) expect(email).toMatch(/@[a-z]+\.example$/)
  })
})

describe('nothing happens before its time', () => {
  it('in the journal and the log only what has been, after the person was known', () => {
    const known = new Map(
      book.rows('client').map(({ id, createdAt }) => [id, String(createdAt).slice(0, 10)]),
    )
    for (const { clientId, happenedAt, type } of book.rows('journal')) {
      expect(String(happenedAt) < `${today}T23:00`, `${type} ${happenedAt}`).toBe(true)
      expect(
        String(happenedAt).slice(0, 10) >= (known.get(clientId ?? '') ?? ''),
        `${type} ${happenedAt}`,
      ).toBe(true)
    }
  })

  it('every act of the journal stands in the log at the same moment', () => {
    const logged = new Set(book.rows('accessLog').map((row) => `${row.clientId} ${row.event} ${row.at}`))
    for (const { clientId, type, happenedAt } of book.rows('journal'))
      expect(logged.has(`${clientId} ${type} ${happenedAt}`), type).toBe(true)
  })
})
