import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  createTown,
  newUuid,
  refused,
  type StaffName,
  type Town,
} from '../../../tests/support/town.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { asSystem, transact } from '../../platform/db/transaction.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { recordContact } from '../contact/contract.ts'
import { computeValues } from '../report/compute.ts'
import { indicators } from '../report/rules/indicators.ts'
import * as acts from './acts-contract.ts'
import * as contract from './contract.ts'
import { estimateShares, shareRoutes } from './index.ts'

/** `coach` is the named reviewer of Laihia's list; `counsellor` works with clients and is not. */
let town: Town
let listId: string
const people: Record<string, string> = {}
const owner = async (text: string, values: unknown[] = []) => (await town.owner.query(text, values)).rows

beforeAll(async () => {
  town = await createTown()
  const [list] = await owner(
    `insert into share_list (organisation_id, municipality_code) select organisation_id, '399' from position where id = $1 returning id`,
    [town.positions.coach],
  )
  listId = list.id
  await owner(
    `insert into share_reviewer (share_list_id, position_id, valid) values ($1, $2, '[2026-01-01,)')`,
    [listId, town.positions.coach],
  )
  for (const name of ['Aho', 'Koski', 'Laine', 'Mäki', 'Niemi'])
    people[name] = await town.addClient({ lastName: name }, 'counsellor')
  await owner(
    `insert into plan (client_id, kind, status, parties, created_at) select id, 'employment', 'draft', '{client}', '2026-01-01' from client`,
  )
  await addRow('Aho', '2026-03-01', 250, 78_141, 15_628)
  await addRow('Aho', '2026-04-01', 272, 81_862, 16_372)
  await addRow('Koski', '2026-04-01', 330, 81_862, 24_559)
  await addRow('Laine', '2026-03-01', 800, 78_141, 39_071)
  await addRow('Mäki', '2026-02-01', 750, 78_141, 39_071)
  await addRow('Mäki', '2026-04-01', 772, 81_862, 20_000)
  // on another municipality's list before: new on this one
  await owner(
    `insert into share_row (client_id, month, municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents)
     values ($1, '2026-01-01', '231', 250, 20, 70000, 20, 14000)`,
    [people.Koski],
  )
  await status('Koski', 'employed', '[2026-03-01,)')
  await status('Laine', 'unemployed', '[2024-01-01,)')
})
afterAll(() => town.drop())

const addRow = (name: string, month: string, days: number, paid: number, share: number, kind = 'paid') =>
  owner(
    `insert into share_row (client_id, month, municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents, row_kind, arrived_on)
     values ($1, $2, '399', $3, $4, $5, $6, $7, $8, $2::date + 70)`,
    [people[name], month, days, Math.round(paid / 3721), paid, Math.round((share / paid) * 100), share, kind],
  )
const status = (name: string, is: string, valid: string) =>
  owner(`insert into jobseeker_status (client_id, status, valid, recorded_at) values ($1, $2, $3, now())`, [
    people[name],
    is,
    valid,
  ])
const room = (who: StaffName, query: object = {}) =>
  town.ask(who, contract.readRoom, { params: { listId }, query })
const rowOf = async (name: string) =>
  accepted(await room('coach', { limit: 2_000 })).rows.find(({ clientId }) => clientId === people[name])

describe('the room of a month', () => {
  it('tells who is new, back, left and unexplained, and what each costs', async () => {
    const { rows, counts, sums, month } = accepted(await room('coach'))
    expect(month).toBe('2026-04-01')
    const told = Object.fromEntries(
      rows.map(({ clientId, change, puzzle }) => [
        Object.keys(people).find((n) => people[n] === clientId),
        [change, puzzle],
      ]),
    )
    expect(told).toEqual({
      Aho: ['stays', null],
      Koski: ['new', 'paidButEmployed'],
      Laine: ['left', 'unpaidButUnemployed'],
      Mäki: ['back', null],
    })
    expect(counts).toMatchObject({
      all: 4,
      new: 1,
      back: 1,
      left: 1,
      unexplained: 2,
      open: 1,
      notContacted: 3,
    })
    expect(sums).toMatchObject({
      persons: 3,
      cents: 16_372 + 24_559 + 20_000,
      personsBefore: 2,
      centsBefore: 15_628 + 39_071,
    })
  })

  it('reconciles each with the law, and answers why', async () => {
    const aho = await rowOf('Aho')
    expect(aho?.reconciled).toMatchObject({
      finding: 'agrees',
      lawCents: 16_372,
      difference: 0,
      why: { cite: '1290/2002 14:3 a §' },
    })
    expect((await rowOf('Mäki'))?.reconciled).toMatchObject({
      finding: 'differs',
      difference: 20_000 - 40_931,
    })
    expect(aho?.ahead).toMatchObject({ assumption: expect.stringContaining('HE 112/2025') })
  })

  it('begins with the dearest of those who have not been reached, and leaves who left for the end', async () => {
    const { rows } = accepted(await room('coach'))
    expect(rows.map(({ clientId }) => Object.keys(people).find((n) => people[n] === clientId))).toEqual([
      'Mäki',
      'Koski',
      'Aho',
      'Laine',
    ])
  })
})

/** Rows of each table that the database shows to the reviewer. */
const countSeen = (tables: readonly string[]): Promise<number[]> =>
  transact(town.db, async (tx) => {
    const token = String(await openSession(town.db, 'coach', town.at))
    await enterSession(tx, token, town.at)
    const counts: number[] = []
    for (const table of tables) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        tx,
      )
      counts.push(rows[0]?.n ?? -1)
    }
    return counts
  })

describe('what a reviewer sees of a person', () => {
  it('is the list, contacts and the responsible worker, and nothing else of the file', async () => {
    expect((await rowOf('Aho'))?.responsible).toMatchObject({ name: 'Worker counsellor' })
    expect(await countSeen(['client', 'share_row', 'jobseeker_status'])).toEqual([4, 7, 2])
    const shut = [
      'client_contact',
      'plan',
      'relationship',
      'assignment',
      'situation_fact',
      'consent',
      'message',
      'period',
      'decision',
    ]
    expect(await countSeen(shut)).toEqual(shut.map(() => 0))
    // the rows are there for those who work with the person
    expect((await owner('select from plan')).length).toBe(5)
  })

  it('is nothing at all for one who is not named, and for a list of another', async () => {
    expect(accepted(await town.ask('counsellor', contract.listShareLists, {})).lists).toEqual([])
    expect(refused(await room('counsellor')).code).toBe('notFound')
    expect(refused(await town.ask('coach', contract.readRoom, { params: { listId: newUuid() } })).code).toBe(
      'notFound',
    )
    expect(refused(await town.ask('counsellor', contract.readFigures, { params: { listId } })).code).toBe(
      'notFound',
    )
    expect(refused(await town.ask('nurse', contract.readRoom, { params: { listId } })).code).toBe(
      'notPermitted',
    )
  })

  it('ends with the naming', async () => {
    await owner(`update share_reviewer set valid = '[2026-01-01,2026-11-23)'`)
    expect(refused(await room('coach')).code).toBe('notFound')
    await owner(`update share_reviewer set valid = '[2026-01-01,)'`)
    expect((await room('coach')).ok).toBe(true)
  })
})

describe('who contacts whom', () => {
  const agree = (name: string, more: object = {}) =>
    town.ask('coach', acts.agreeContact, {
      params: { clientId: people[name] ?? '' },
      body: {
        id: newUuid(),
        listId,
        month: '2026-04-01',
        positionId: town.positions.coach,
        how: 'call',
        contactBy: '2026-12-01',
        responsibleId: null,
        version: null,
        ...more,
      },
    })

  it('is agreed once; a second who did not see it is told', async () => {
    expect((await agree('Aho')).ok).toBe(true)
    expect(refused(await agree('Aho')).code).toBe('changedMeanwhile')
    expect((await agree('Aho', { version: 1, how: 'letter' })).ok).toBe(true)
    const [{ id }] = await owner('select id from share_agreement')
    expect(refused(await agree('Aho', { id, version: 1 })).code).toBe('changedMeanwhile')
    expect((await rowOf('Aho'))?.agreement).toMatchObject({
      how: 'letter',
      contactBy: '2026-12-01',
      isTried: false,
      version: 2,
    })
  })

  it('of two at the same moment one is first, and the other is told', async () => {
    const both = async (version: number | null) =>
      (await Promise.all([agree('Koski', { version }), agree('Koski', { version })])).map((result) =>
        result.ok ? 'done' : result.refusal.code,
      )
    expect((await both(null)).sort()).toEqual(['changedMeanwhile', 'done'])
    expect((await both(1)).sort()).toEqual(['changedMeanwhile', 'done'])
    const keys = await owner(
      `select conname from pg_constraint where contype = 'u' and conrelid in ('share_agreement'::regclass, 'share_mark'::regclass, 'share_review'::regclass)`,
    )
    const told = shareRoutes.flatMap(({ guard }) => Object.keys(guard.constraints ?? {}))
    expect(keys.filter(({ conname }) => !told.includes(conname))).toEqual([])
  })

  it.each([
    ['a day that is over', { contactBy: '2026-11-01' }, { contactBy: 'past' }],
    ['a day too far', { contactBy: '2028-11-01' }, { contactBy: 'share.agree.overYear' }],
    ['nobody', { positionId: newUuid() }, { positionId: 'unknown' }],
  ])('names the field: %s', async (_, more, fields) => {
    expect(refused(await agree('Koski', more)).fields).toEqual(fields)
  })

  it('not for one whom the list does not hold', async () => {
    expect(refused(await agree('Niemi')).code).toBe('notFound')
  })

  it('an attempt is recorded in two clicks, and seen', async () => {
    const attempt = (reached: boolean, text = '', who: StaffName = 'coach', name = 'Aho') =>
      town.ask(who, recordContact, {
        params: { clientId: people[name] ?? '' },
        body: {
          id: newUuid(),
          kind: 'call',
          reached,
          contactedAt: '2026-11-23T09:30:00.000Z',
          text,
          nextContactOn: null,
          ...(text ? { category: 'contactLog' } : {}),
        },
      })
    expect((await attempt(false)).ok).toBe(true)
    expect(await rowOf('Aho')).toMatchObject({ attempts: 1, lastContactOn: null })
    expect((await attempt(true, 'Tulee tapaamiseen.')).ok).toBe(true)
    expect(await rowOf('Aho')).toMatchObject({ lastContactOn: '2026-11-23', agreement: { isTried: true } })
    expect(accepted(await room('coach')).counts.notContacted).toBe(2)
    // a manager writes where named to the list, and nowhere else (access-matrix.csv, shareList.reviewer)
    expect(refused(await attempt(false, '', 'boss')).code).toBe('notFound')
    await owner(
      `insert into share_reviewer (share_list_id, position_id, valid) values ($1, $2, '[2026-01-01,)')`,
      [listId, town.positions.boss],
    )
    expect((await attempt(false, '', 'boss', 'Koski')).ok).toBe(true)
    expect(await rowOf('Koski')).toMatchObject({ attempts: 1 })
    expect(refused(await attempt(false, '', 'boss', 'Niemi')).code).toBe('notFound')
  })

  it('asked of one person is that row alone', async () => {
    const { rows, of } = accepted(await room('coach', { clientId: people.Koski }))
    expect([rows.map(({ clientId }) => clientId), of]).toEqual([[people.Koski], 1])
  })

  it('a difference that was looked at stays in sight and stops asking', async () => {
    const marked = await town.ask('coach', acts.markDifference, {
      params: { clientId: people.Mäki ?? '' },
      body: { id: newUuid(), month: '2026-04-01', kind: 'askedKela', text: 'Kysytty 23.11.', version: null },
    })
    expect(marked.ok).toBe(true)
    expect(await rowOf('Mäki')).toMatchObject({
      mark: { kind: 'askedKela' },
      reconciled: { finding: 'differs' },
    })
    expect(accepted(await room('coach')).counts.open).toBe(0)
  })

  it('stands once the minutes are approved, and is printed', async () => {
    const id = newUuid()
    const save = (more: object) =>
      town.ask('coach', acts.saveReview, {
        params: { listId },
        body: {
          id,
          month: '2026-04-01',
          heldOn: '2026-11-23',
          participants: 'Aino, Eero',
          note: '',
          version: null,
          ...more,
        },
      })
    expect(refused(await save({ participants: ' ' })).fields).toEqual({ participants: 'required' })
    expect((await save({})).ok).toBe(true)
    expect(refused(await save({ id: newUuid() })).code).toBe('changedMeanwhile')
    const close = (version: number) =>
      town.ask('coach', acts.closeReview, { params: { reviewId: id }, body: { version } })
    expect(refused(await close(7)).code).toBe('changedMeanwhile')
    expect((await close(1)).ok).toBe(true)
    expect(refused(await save({ version: 2, note: 'Lisäys' })).code).toBe('share.reviewClosed')
    expect(refused(await agree('Aho', { version: 2 })).code).toBe('share.reviewClosed')
    const document = JSON.stringify(
      accepted(await town.ask('coach', acts.printReview, { params: { reviewId: id } })),
    )
    expect(document).toContain('Aino, Eero')
    expect(document).toContain('Worker coach')
    expect(refused(await town.ask('counsellor', acts.printReview, { params: { reviewId: id } })).code).toBe(
      'notFound',
    )
    await addRow('Aho', '2026-04-01', 273, -1_000, -200, 'returned')
    const again = accepted(await town.ask('coach', acts.printReview, { params: { reviewId: id } }))
    expect(JSON.stringify(again)).toBe(document)
    await town.owner.query(`delete from share_row where share_cents = -200`)
  })

  it('is found when the list of its month has been taken back', async () => {
    const month = '2025-12-01'
    const body = { id: newUuid(), month, heldOn: '2026-11-23', participants: 'Aino', note: '', version: null }
    expect((await town.ask('coach', acts.saveReview, { params: { listId }, body })).ok).toBe(true)
    const { list, review, rows } = accepted(await room('coach', { month }))
    expect(list.emptied).toEqual([month])
    expect(list.months).not.toContain(month)
    expect([review?.participants, rows]).toEqual(['Aino', []])
    expect(accepted(await room('coach')).month).toBe('2026-04-01')
  })
})

describe('figures', () => {
  it('months, quarters and years are sums of all rows; persons are counted once a year', async () => {
    await addRow('Aho', '2026-04-01', 272, -7_442, -1_488, 'returned')
    const { months, quarters, years, contacted } = accepted(
      await town.ask('coach', contract.readFigures, { params: { listId } }),
    )
    expect(months.at(-1)).toEqual({
      month: '2026-04-01',
      persons: 3,
      paidCents: 3 * 81_862 - 7_442,
      shareCents: 60_931 - 1_488,
      correctionCents: -1_488,
    })
    expect(
      quarters.map(({ year, quarter, months: n, averagePersons }) => [year, quarter, n, averagePersons]),
    ).toEqual([
      [2026, 1, 2, 1.5],
      [2026, 2, 1, 3],
    ])
    expect(years).toMatchObject([{ year: 2026, months: 3, persons: 4, averagePersons: 2 }])
    expect(contacted.map(({ month, persons }) => [month, persons])).toEqual([
      ['2026-02-01', 1],
      ['2026-03-01', 2],
      ['2026-04-01', 3],
    ])
  })

  it('the table has S2’s columns', async () => {
    const table = async (language: 'fi' | 'sv') => {
      const query = { from: 2020, language, format: 'csv' }
      const { content } = accepted(
        await town.ask('coach', contract.exportYears, { params: { listId }, query }),
      )
      return Buffer.from(content, 'base64').toString()
    }
    expect(await table('fi')).toContain('Laihia;2026;3;2;4;')
    expect(await table('sv')).toMatch(/Kommun;År;[\s\S]*Laihela;2026;3;/)
    const book = { language: 'fi', format: 'xlsx' }
    const { name, content } = accepted(
      await town.ask('coach', contract.exportYears, { params: { listId }, query: book }),
    )
    expect([name, Buffer.from(content, 'base64').subarray(0, 2).toString()]).toEqual([
      'maksuosuus-399.xlsx',
      'PK',
    ])
  })

  it('the room sums what the figures do, those of whom money alone was corrected among them', async () => {
    await addRow('Niemi', '2026-04-01', 300, -3_721, -1_116, 'returned')
    await owner(`delete from share_row where municipality_code = '231'`)
    // a letter that nobody knows to have come, an ended responsibility, and a call that was answered
    await owner(
      `insert into contact (client_id, kind, reached, contacted_at, recorded_at) values
       ($1, 'letter', null, '2026-04-20', now()), ($2, 'call', true, '2026-04-20', now()), ($3, 'call', true, '2026-04-20', now())`,
      [people.Koski, people.Aho, people.Mäki],
    )
    await owner(`update relationship set closed_on = '2026-04-10' where client_id = $1`, [people.Mäki])
    const { months } = accepted(await town.ask('coach', contract.readFigures, { params: { listId } }))
    const april = accepted(await room('coach', { month: '2026-04-01' }))
    const may = accepted(await room('coach', { month: '2026-05-01' }))
    expect(april.sums).toMatchObject({ cents: 60_931 - 1_488 - 1_116, persons: 3 })
    expect(months.at(-1)).toMatchObject({ shareCents: april.sums.cents, persons: april.sums.persons })
    expect(may.sums).toMatchObject({ centsBefore: april.sums.cents, personsBefore: 3 })
    // and persons and contacts as the monthly report
    const owned = ['share.persons', 'share.personsDistinct', 'share.averagePersons', 'share.contacted']
    const asked = indicators.filter(({ id }) => owned.includes(id))
    const month = { first: plainDate('2026-04-01'), last: plainDate('2026-04-30') }
    const values = await town.installation.statistics
      .transaction()
      .execute((tx) => computeValues(tx, asked, [month], { municipality: null }))
    const { years, contacted } = accepted(
      await town.ask('coach', contract.readFigures, { params: { listId } }),
    )
    expect(contacted.at(-1)).toMatchObject({ persons: 3, contacted: 1 })
    expect(owned.map((id) => values.get(id))).toEqual([[3], [4], [2], [33.3]])
    // nobody of a municipality on the list is nought; no list yet is nothing
    const unlisted = { first: plainDate('2026-12-01'), last: plainDate('2026-12-31') }
    const sums = indicators.filter(({ id }) => id === 'share.cents' || id === 'share.persons')
    const others = await town.installation.statistics
      .transaction()
      .execute((tx) => computeValues(tx, sums, [month, unlisted], { municipality: '231' }))
    expect([...others.values()]).toEqual([
      [0, null],
      [0, null],
    ])
    expect(years).toMatchObject([{ persons: 4, averagePersons: 2 }])
    const niemi = { paid: null, correctionCents: -1_116, change: null }
    expect(april.rows.find(({ clientId }) => clientId === people.Niemi)).toMatchObject(niemi)
  })

  it('months that are not listed are estimated, and scored when their list comes', async () => {
    const estimate = (day: string) =>
      asSystem(town.system, 'share.estimate', (tx) => estimateShares(tx, plainDate(day)))
    await estimate('2026-08-10')
    const before = accepted(await town.ask('coach', contract.readFigures, { params: { listId } }))
    expect(before.nowcast.map(({ month }) => month)).toEqual([
      '2026-05-01',
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
    ])
    expect(
      before.nowcast.every(
        ({ lowCents, cents, highCents, assumption }) =>
          lowCents <= cents && cents <= highCents && assumption !== null,
      ),
    ).toBe(true)
    await addRow('Aho', '2026-05-01', 293, 78_141, 15_628)
    const after = accepted(await town.ask('coach', contract.readFigures, { params: { listId } }))
    expect(after.scores).toMatchObject([{ month: '2026-05-01', actualCents: 15_628 }])
    const { forecast } = accepted(
      await town.ask('coach', contract.readForecast, {
        params: { listId },
        query: { services: 2, persons: 1, beforeDay: 700 },
      }),
    )
    expect(forecast?.months).toHaveLength(24)
    expect(forecast?.savedCents).toBeGreaterThan(0)
    expect(forecast?.servicesMatter).toBe(false)
  })
})

describe('naming', () => {
  beforeAll(async () => {
    await owner(
      `with w as (insert into worker (name, subject) values ('Worker admin', 'admin') returning id)
       insert into position (worker_id, organisation_id, role, valid)
       select w.id, p.organisation_id, 'administrator', '[2020-01-01,)' from w, position p where p.id = $1`,
      [town.positions.coach],
    )
  })

  it('opens the list to a colleague from a day, and no sooner; twice is told', async () => {
    const name = (id = newUuid(), more: object = {}) =>
      town.ask('admin', acts.nameReviewer, {
        body: { id, positionId: town.positions.coach, municipalityCode: '231', from: '2026-11-23', ...more },
      })
    expect((await name()).ok).toBe(true)
    expect(refused(await name()).code).toBe('share.reviewerTwice')
    expect(refused(await name(newUuid(), { positionId: town.positions.counsellor })).fields).toEqual({
      positionId: 'unknown',
    })
    expect(
      accepted(await town.ask('coach', contract.listShareLists, {})).lists.map(({ nameFi }) => nameFi),
    ).toEqual(['Kaskinen', 'Laihia'])
  })
})
