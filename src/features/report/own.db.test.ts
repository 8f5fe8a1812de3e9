import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFacts } from '../../../tests/support/report-facts.ts'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { listPersons } from './behind.ts'
import { computeReport } from './compute.ts'
import { readFigure, readReport } from './contract.ts'
import { countAll } from './count.ts'
import * as own from './own-contract.ts'
import { listOwnIndicators } from './own-store.ts'
import { listPublished, publishMonth } from './publication-contract.ts'
import { compile } from './rules/compile.ts'
import {
  asksReasons,
  closingReasonWords,
  type Definition,
  emptyDefinition,
  type FactKind,
  factKinds,
  serviceWords,
  statusWords,
} from './rules/definition.ts'
import { parseMonth } from './rules/month.ts'

let town: Town
beforeAll(async () => {
  town = await createTown({ on: '2026-11-23' })
})
afterAll(() => town.drop())

const month = '2026-10'
const seekers: Definition = { ...emptyDefinition, of: ['employment'] }
const names = (name: string) => ({ fi: name, sv: `${name} sv`, en: `${name} en` })
const save = (ownId: string, name: string, definition: object = seekers, version = 0, who = 'boss') =>
  town.ask(who, own.saveOwnIndicator, {
    params: { ownId },
    body: { names: names(name), definition, version },
  })
const remove = (ownId: string, version: number) =>
  town.ask('boss', own.removeOwnIndicator, { params: { ownId }, body: { version } })
const list = async () => accepted(await town.ask('boss', own.listOwnIndicators, {})).indicators
const figureOf = async (ownId: string) =>
  town.ask('boss', readFigure, { params: { month, indicator: `own.${ownId}` } })

describe('a figure that a manager defines', () => {
  it('is in the report with its words, and its people on one’s own grounds', async () => {
    const mine = await town.addClient({ lastName: 'Aho' }, 'coach')
    await town.addClient({ lastName: 'Vieras' }, 'counsellor')
    const id = newUuid()
    accepted(await save(id, 'Työnhakijat'))
    // the answer was lost, and it is sent again
    expect(accepted(await save(id, 'Työnhakijat'))).toEqual({ id, version: 1 })
    const told = await town.owner.query(
      `select from journal where type = 'report.ownDefined' and subject_id = $1`,
      [id],
    )
    expect(told.rowCount).toBe(1)
    const { figures } = accepted(await town.ask('boss', readReport, { params: { month } }))
    expect(figures.at(-1)).toMatchObject({ id: `own.${id}`, group: 'own', value: 1, yearBefore: 0 })
    expect(figures.at(-1)?.words?.sv.definition).toContain('klientrelation')
    // who counts without a session, as the command does, counts the same
    const organisation = town.organisations.get('employmentAuthority')?.id ?? null
    const others = town.organisations.get('wellbeingCounty')?.id ?? null
    await town.installation.statistics.transaction().execute(async (tx) => {
      const found = await listOwnIndicators(tx, { organisation })
      const asked = parseMonth(month)
      if (!asked) throw new Error(month)
      const report = await computeReport(tx, asked, { municipality: null }, found)
      expect(report.figures.get(`own.${id}`)?.value).toBe(1)
      expect(await listOwnIndicators(tx, { organisation: others })).toEqual([])
    })
    const { behind } = accepted(await figureOf(id))
    expect(behind).toMatchObject([{ count: 1, leftOut: 0, people: [{ clientId: mine }] }])
    const everyone = accepted(
      await town.ask('boss', own.previewPeople, { body: { month, definition: emptyDefinition } }),
    )
    expect(everyone).toMatchObject({ count: 2, leftOut: 1 })
    accepted(await remove(id, 1))
  })

  it('is tried before it is saved, and the log keeps what was asked and who was seen', async () => {
    const definition = { ...seekers, ageFrom: 30, ageUntil: 40 }
    const tried = accepted(await town.ask('boss', own.previewOwnIndicator, { body: { month, definition } }))
    expect(tried).toMatchObject({ value: 1, change: 1 })
    expect(tried.says.en).toContain('Age at the end of the month 30–40 years.')
    accepted(await town.ask('boss', own.previewPeople, { body: { month, definition } }))
    const { rows } = await town.owner.query(
      `select event, reason, cardinality(client_ids) as seen from access_log where event like 'report.own%ed' or event = 'report.ownPeopleRead'
       order by at desc, id desc limit 2`,
    )
    const people = rows.find(({ event }) => event === 'report.ownPeopleRead')
    expect(people).toMatchObject({ seen: 1, reason: `2026-10: ${tried.says.fi}` })
  })

  it('is of closed words only: the field that is not is named, nothing is counted', async () => {
    const wrong = { ...seekers, of: [`x') or true --`], ageFrom: 50, ageUntil: 20 }
    expect(refused(await save(newUuid(), 'Väärä', wrong)).fields).toEqual({
      of: 'invalid',
      ageUntil: 'ageOrder',
    })
    const tried = await town.ask('boss', own.previewOwnIndicator, { body: { month, definition: wrong } })
    expect(refused(tried).fields).toEqual({ of: 'invalid', ageUntil: 'ageOrder' })
    const nameless = {
      params: { ownId: newUuid() },
      body: { names: { ...names('x'), sv: ' ' }, definition: seekers, version: 0 },
    }
    expect(refused(await town.ask('boss', own.saveOwnIndicator, nameless)).fields).toEqual({
      name_sv: 'required',
    })
  })

  it('is changed by one of two who change it; the other is told', async () => {
    const id = newUuid()
    accepted(await save(id, 'Suunnitelmat', { ...emptyDefinition, kind: 'plan' }))
    expect(
      accepted(await save(id, 'Suunnitelmat nyt', { ...emptyDefinition, kind: 'plan', when: 'began' }, 1))
        .version,
    ).toBe(2)
    expect(refused(await save(id, 'Toinen', seekers, 1))).toMatchObject({
      code: 'changedMeanwhile',
      facts: { version: 2 },
    })
    expect(refused(await remove(id, 1)).code).toBe('changedMeanwhile')
    expect(refused(await save(newUuid(), 'suunnitelmat NYT')).code).toBe('report.ownNameTaken')
    accepted(await remove(id, 2))
    expect(refused(await figureOf(id)).code).toBe('notFound')
    expect(refused(await save(id, 'Taas', seekers, 3)).code).toBe('notFound')
    accepted(await save(newUuid(), 'Suunnitelmat nyt'))
  })

  it('is its own organisation’s managers’ business', async () => {
    for (const who of ['coach', 'counsellor', 'kela'])
      expect(refused(await save(newUuid(), 'Muu', seekers, 0, who)).code).toBe('notPermitted')
    const other = newUuid()
    await town.owner.query(
      `insert into own_indicator (id, organisation_id, name_fi, name_sv, name_en, definition, changed_by, changed_at)
       select $1, organisation_id, 'Toisen', 'x', 'x', $2, id, now() from position where id = $3`,
      [other, JSON.stringify(seekers), town.positions.counsellor],
    )
    expect((await list()).map(({ names: { fi } }) => fi)).toEqual(['Suunnitelmat nyt'])
    expect(refused(await figureOf(other)).code).toBe('notFound')
    expect(refused(await save(other, 'Minun', seekers, 1)).code).toBe('notFound')
    expect(refused(await save(other, 'Minun')).code).toBe('notFound')
    const rights =
      await town.owner.query(`select has_table_privilege('yhteispolku_app', 'own_indicator', 'delete') as may,
      has_column_privilege('yhteispolku_app', 'own_indicator', 'organisation_id', 'update') as moves`)
    expect(rights.rows).toEqual([{ may: false, moves: false }])
  })

  it('stays in a published report as it was said, its small numbers and differences protected', async () => {
    for (let n = 0; n < 11; n += 1) await town.addClient({ lastName: `Suku${n}` }, 'coach')
    await town.owner.query(
      `update client_identity set birth_date = '1950-01-01' where client_id in (select id from client where last_name = 'Suku0')`,
    )
    const [all, few, most] = [newUuid(), newUuid(), newUuid()]
    accepted(await save(all, 'A kaikki'))
    accepted(await save(few, 'B vanhat', { ...seekers, ageFrom: 60 }))
    accepted(await save(most, 'C muut', { ...seekers, ageUntil: 59 }))
    accepted(await town.ask('boss', publishMonth, { body: { id: newUuid(), month, note: '' } }))
    accepted(await save(all, 'A kaikki', { ...seekers, when: 'began' }, 1))
    const { publications } = accepted(await town.ask('coach', listPublished, {}))
    const figures = publications[0]?.figures ?? []
    const cells = (id: string) => figures.find((one) => one.id === `own.${id}`)?.cells
    expect(figures.find(({ id }) => id === 'jobseekers.total')?.cells.area).toBe(12)
    expect([cells(all), cells(few), cells(most)]).toEqual([
      { area: 10 },
      { area: 'small' },
      { area: 'withheld' },
    ])
    const words = figures.find(({ id }) => id === `own.${all}`)?.words.fi
    expect(words?.name).toBe('A kaikki')
    expect(words?.definition).toContain('oli voimassa kuukauden viimeisen päivän lopussa')
    expect(words?.definition).toContain('lähimpään viiteen')
  })
})

describe('every own figure', () => {
  it('equals the length of its list, over random definitions and worlds', { timeout: 120_000 }, async () => {
    const some = (words: readonly string[]) => fc.subarray([...words], { maxLength: 3 })
    const definitions = fc.constantFrom(...(Object.keys(factKinds) as FactKind[])).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        when: fc.constantFrom(...factKinds[kind].whens),
        count: fc.constantFrom('persons' as const, 'facts' as const),
        of: fc.oneof(fc.constant([]), some(Object.keys(factKinds[kind].words))),
        reasons: fc.oneof(fc.constant([]), some(closingReasonWords)),
        statuses: fc.oneof(fc.constant([]), some(statusWords)),
        services: fc.oneof(fc.constant([]), fc.constant([]), some(serviceWords)),
        municipalities: fc.constantFrom([], [], ['609'], ['609', '484']),
        ageFrom: fc.option(fc.integer({ min: 0, max: 50 })),
        ageUntil: fc.option(fc.integer({ min: 50, max: 120 })),
      }),
    )
    await addFacts(town.owner, 7)
    let found = 0
    await town.installation.statistics.transaction().execute(async (tx) => {
      const world = fc.tuple(
        fc.array(definitions, { minLength: 20, maxLength: 20 }),
        fc.constantFrom('2024-12', '2025-06', '2026-01'),
      )
      await fc.assert(
        fc.asyncProperty(world, async ([drawn, name]) => {
          const asked = parseMonth(name)
          if (!asked) throw new Error(name)
          const measures = drawn.map((one) =>
            compile({ ...one, reasons: asksReasons(one) ? one.reasons : [] }),
          )
          const value = await countAll(tx, measures, [asked], { municipality: null })
          for (const measure of measures) {
            const { times } = await listPersons(tx, measure, asked, { municipality: null })
            const length = times.reduce((sum, n) => sum + n, 0)
            expect(length, JSON.stringify(measure)).toBe(value(asked, measure))
            found += length > 0 ? 1 : 0
          }
        }),
        { numRuns: 6 },
      )
    })
    expect(found).toBeGreaterThan(30)
  })
})
