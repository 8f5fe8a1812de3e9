import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlace, asking, mornings } from '../../../tests/support/places.ts'
import { createTown, valueOf as got, newUuid, refusalOf, type Town } from '../../../tests/support/town.ts'
import { jobTools } from '../../platform/jobs.ts'
import { settledTasks } from '../deadline/index.ts'
import { searchPlaces } from '../place/contract.ts'
import * as contract from './contract.ts'
import { periodTasks } from './tasks.ts'

const tasks = settledTasks(periodTasks)

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const hold = (clientId: string, body: object, when?: Date) =>
  town.ask('counsellor', contract.holdPlace, { params: { clientId }, body }, when)
const addClients = async (count: number) => {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push(await town.addClient({ lastName: `Asiakas${n}` }, 'counsellor'))
  return ids
}
const seatsOf = (placeId: string) =>
  town.owner.query(
    `select weekday, half, seat, count(*)::int as filled from period_slot where place_id = $1 and occupying group by 1, 2, 3`,
    [placeId],
  )

describe('two hundred at once on the last seat', () => {
  it('one gets it; the others are refused kindly and told of the next free place; no fault', async () => {
    const last = await addPlace(town, { title: 'Viimeinen paikka', days: mornings })
    const next = await addPlace(town, { title: 'Seuraava paikka', days: mornings, seats: 3 })
    const clients = await addClients(200)
    const results = await Promise.all(clients.map((clientId) => hold(clientId, asking(last))))
    const refusals = results.filter((r) => !r.ok).map(refusalOf)
    expect(results.filter((r) => r.ok)).toHaveLength(1)
    expect(refusals).toHaveLength(199)
    for (const refusal of refusals) {
      expect(refusal.code).toBe('places.full')
      expect(refusal.facts).toMatchObject({
        nextPlaceId: next,
        nextPlace: 'Seuraava paikka',
        title: 'Viimeinen paikka',
      })
    }
    const { rows } = await seatsOf(last)
    expect(rows.map((row) => row.filled)).toEqual([1, 1, 1])
  }, 120_000)
})

describe('holding', () => {
  it('sent twice holds once, and the enquiry says need, days and support', async () => {
    const place = await addPlace(town, { title: 'Kahdesti', days: mornings })
    const [client = ''] = await addClients(1)
    const body = asking(place)
    const first = got(await hold(client, body))
    expect(got(await hold(client, body))).toEqual(first)
    expect(first).toMatchObject({ id: body.id, asked: true, heldUntil: '2026-11-25T10:00:00.000Z' })
    const { rows } = await town.owner.query('select needs, days from enquiry where place_id = $1', [place])
    expect(rows).toHaveLength(1)
    expect(rows[0].needs.support).toBe('Ohjaaja vastassa aamulla.')
    expect(rows[0].days).toHaveLength(3)
  })

  it('is refused when the support tells who', async () => {
    const place = await addPlace(town, { title: 'Nimetön', days: mornings })
    const client = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna Maria' }, 'counsellor')
    const needs = {
      field: null,
      languages: ['fi'],
      characteristics: [],
      support: 'Sannalle riittää puoli päivää.',
    }
    expect(refusalOf(await hold(client, asking(place, { needs }))).code).toBe('period.tellsWho')
  })

  it('is refused for a period that the law does not allow, with its section', async () => {
    const place = await addPlace(town, { title: 'Lyhyt', days: mornings })
    const [client = ''] = await addClients(1)
    const short = refusalOf(await hold(client, asking(place, { to: '2026-12-31' })))
    expect(short).toMatchObject({ code: 'rehab.period.tooShort', citation: '189/2001 13 b §' })
    const days = ['mon.am', 'tue.am', 'wed.am', 'thu.am', 'fri.am']
    const week = refusalOf(await hold(client, asking(place, { days })))
    expect(week).toMatchObject({
      code: 'rehab.participation.week.tooManyDays',
      facts: { daysPerWeek: 5, mostDays: 4 },
    })
    const trial = asking(place, { kind: 'workTrial', to: '2026-12-31' })
    expect((await hold(client, trial)).ok).toBe(true)
  })

  it('is refused when the client is elsewhere on the same half-day', async () => {
    const here = await addPlace(town, { title: 'Täällä', days: mornings })
    const there = await addPlace(town, { title: 'Tuolla', days: mornings })
    const [client = ''] = await addClients(1)
    got(await hold(client, asking(here)))
    const busy = refusalOf(await hold(client, asking(there, { days: ['thu.am'] })))
    expect(busy).toMatchObject({ code: 'period.clientBusy', facts: { title: 'Täällä' } })
  })

  it('is not for the employment authority’s coach, whose column reads participation only', async () => {
    const place = await addPlace(town, { title: 'Ei valmentajalle', days: mornings })
    const client = await town.addClient({ lastName: 'Omanen' }, 'coach')
    const asked = await town.ask('coach', contract.holdPlace, {
      params: { clientId: client },
      body: asking(place),
    })
    expect(refusalOf(asked).code).toBe('notPermitted')
  })

  it('is searched for in vain with the nearest places shown, and what they lack', async () => {
    const place = await addPlace(town, { title: 'Lähin', days: mornings })
    const query = { from: '2026-11-30', to: '2027-03-14', days: 'sun.am' }
    const { counts, places } = got(await town.ask('counsellor', searchPlaces, { query }))
    expect(counts).toMatchObject({ fits: 0, partly: 0 })
    expect(places.map(({ id }) => id)).toContain(place)
    expect(places.every(({ match }) => match.fit === 'doesNotFit')).toBe(true)
  })

  it('is searched for near the municipality, and in the whole country when asked', async () => {
    const [tampere, oulu] = ['837', '564']
    const near = await addPlace(town, { title: 'Lempäälässä', days: mornings, municipality: '418' })
    const far = await addPlace(town, { title: 'Oulussa', days: mornings, municipality: oulu })
    const untold = await addPlace(town, { title: 'Ei tiedossa', days: mornings })
    const found = async (municipality: string, more = {}) => {
      const query = { from: '2026-11-30', to: '2027-03-14', show: 'all', municipality, ...more } as const
      const { near: where, places } = got(await town.ask('counsellor', searchPlaces, { query }))
      const ids = new Set(places.map(({ id }) => id))
      return { where: where?.county?.nameFi, ids: [near, far, untold].filter((id) => ids.has(id)) }
    }
    expect(await found(tampere)).toEqual({ where: 'Pirkanmaan hyvinvointialue', ids: [near, untold] })
    expect(await found(oulu)).toMatchObject({ ids: [far, untold] })
    expect(await found(tampere, { reach: 'country' })).toEqual({
      where: undefined,
      ids: [near, far, untold],
    })
    // nobody knows the surroundings of one that is no more
    expect((await found('999')).ids).toHaveLength(3)
  })

  it('whose time is up frees the seat at once for the next one, and by the job; the journal tells', async () => {
    const place = await addPlace(town, { title: 'Raukeava', days: mornings })
    const [first = '', second = ''] = await addClients(2)
    const held = got(await hold(first, asking(place)))
    expect(refusalOf(await hold(second, asking(place))).code).toMatch(/^places\.full/)
    const later = new Date('2026-11-26T10:00:00Z')
    const query = { from: '2026-11-30', to: '2027-03-14', show: 'all' }
    const found = got(await town.ask('counsellor', searchPlaces, { query }, later))
    expect(found.places.find(({ id }) => id === place)?.free[0]?.free).toBe(1)
    await tasks['period.lapse']?.({}, jobTools(town.system, later, town.installation))
    const period = got(
      await town.ask('counsellor', contract.readPeriod, { params: { periodId: held.id } }, later),
    )
    expect(period).toMatchObject({ status: 'lapsed', enquiry: { answer: 'lapsed' } })
    got(await hold(second, asking(place), later))
    const { rows } = await town.owner.query(
      `select type from journal where subject_id = $1 order by happened_at`,
      [held.id],
    )
    expect(rows.map((row) => row.type)).toEqual(['period.held', 'period.lapsed'])
    const log = await town.owner.query(
      `select purpose from access_log where (client_id = $1 or client_ids @> array[$1]::uuid[]) and ground = 'system'`,
      [first],
    )
    expect(log.rows).toEqual([{ purpose: 'period.lapsed' }])
  })
})

describe('seats under random holds, lapses and releases at once', () => {
  it('are never filled twice and never fewer than none', async () => {
    const clients = await addClients(12)
    const act = fc.record({
      client: fc.nat(11),
      place: fc.nat(1),
      what: fc.constantFrom('hold', 'hold', 'hold', 'release', 'lapse', 'confirm'),
      days: fc.uniqueArray(fc.constantFrom(...mornings), { minLength: 1 }),
      hour: fc.nat(90),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
        const places = [
          await addPlace(town, { title: `A ${newUuid()}`, days: mornings, seats: 1 }),
          await addPlace(town, { title: `B ${newUuid()}`, days: mornings, seats: 2 }),
        ]
        const held: string[] = []
        const run = async ({ client, place, what, days, hour }: (typeof acts)[number]) => {
          const when = new Date(town.at.getTime() + hour * 3_600_000)
          if (what === 'hold') {
            const body = asking(places[place] ?? '', { days })
            const result = await hold(clients[client] ?? '', body, when)
            if (result.ok) held.push(body.id)
            else expect(refusalOf(result).code).toMatch(/^places\.full|^period\.clientBusy|notFound/)
            return
          }
          if (what === 'lapse')
            return tasks['period.lapse']?.({}, jobTools(town.system, when, town.installation))
          const id = held[client % Math.max(1, held.length)]
          if (!id) return
          if (what === 'confirm') {
            const { rows } = await town.owner.query('select enquiry_id from period where id = $1', [id])
            const params = { enquiryId: rows[0].enquiry_id }
            await town.ask('contact', contract.answerEnquiry, { params, body: { answer: 'confirmed' } }, when)
            return
          }
          const { rows } = await town.owner.query('select version from period where id = $1', [id])
          const body = { version: rows[0].version, reason: 'Ei tarvita' }
          await town.ask('counsellor', contract.releasePeriod, { params: { periodId: id }, body }, when)
        }
        for (let n = 0; n < acts.length; n += 6) await Promise.all(acts.slice(n, n + 6).map(run))
        for (const place of places) {
          const { rows } = await seatsOf(place)
          expect(rows.every((row) => row.filled <= 1)).toBe(true)
          const free = await town.owner.query(
            `select min(free) as least, max(free - total) as most from access.free_seats('[2026-11-30,2027-03-15)', $1, array[$2]::uuid[])`,
            [town.at, place],
          )
          expect(free.rows[0].least).toBeGreaterThanOrEqual(0)
          expect(free.rows[0].most).toBeLessThanOrEqual(0)
        }
        // the clients are free again for the next round
        await town.owner.query(
          `update period set status = 'released' where place_id = any ($1) and status in ('held', 'reserved')`,
          [places],
        )
      }),
      { numRuns: 12 },
    )
  }, 240_000)
})
