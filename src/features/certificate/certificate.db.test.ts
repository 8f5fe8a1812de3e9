import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlace, mornings } from '../../../tests/support/places.ts'
import { createTown, valueOf as got, newUuid, refusalOf, type Town } from '../../../tests/support/town.ts'
import { hashToken, openSession } from '../../platform/session/session.ts'
import * as contract from './contract.ts'

/** A certificate of a client whose period at a provider's place has been evaluated: by whom it is made, and when it is the client's. */
let town: Town
let clientId: string
let placeId: string
let units: contract.CriteriaUnit[]
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Osaava' }, 'counsellor', 'coach')
  await town.giveAccount(clientId, 'sanna')
  placeId = await addPlace(town, { title: 'Keittiö', days: mornings })
  units = got(await town.ask('contact', contract.listCriteria, {})).units
})
afterAll(() => town.drop())

async function addPeriod(during: string, at: string | null = placeId): Promise<string> {
  const organisation = town.organisations.get('provider')
  const { rows } = await town.owner.query(
    `with t as (insert into period (client_id, kind, status, organisation_id, unit_id, place_id, during, contract_on)
       values ($1, 'rehabWork', 'agreed', $2, $3, $5, $4, '2026-08-25') returning id, client_id, organisation_id),
     e as (insert into evaluation (period_id, client_id, organisation_id, party, text, given_at)
       select id, client_id, organisation_id, 'place', 'Oppi keittiötyöt.', '2026-11-20T10:00:00Z' from t)
     select id from t`,
    [clientId, organisation?.id, organisation?.unitId, during, at],
  )
  return rows[0].id
}

const of = (periodId: string) => ({ params: { periodId } })
const read = (who: string, periodId: string) => town.ask(who, contract.readCertificate, of(periodId))
const requirements = () => units.find(({ name }) => name.fi === 'Lounasruokien valmistus')?.requirements ?? []
const skillsOf = (...levels: string[]) =>
  levels.map((level, n) => ({ requirementId: requirements()[n]?.id ?? '', level }))
const save = (who: string, periodId: string, version: number | null, levels: string[]) =>
  town.ask(who, contract.saveCertificate, {
    ...of(periodId),
    body: { id: newUuid(), version, tasks: 'Lounas', words: 'Oppi.', skills: skillsOf(...levels) },
  })
const sign = (who: string, periodId: string, version: number, when?: Date) =>
  town.ask(who, contract.signCertificate, { ...of(periodId), body: { version } }, when)
const own = async () =>
  got(await town.ask('sanna', contract.listOwnCertificates, {})).certificates.map((c) => c.periodId)

/** A statement of the application's role in somebody's session. */
async function write(who: string, text: RawBuilder<unknown>, at = town.at): Promise<unknown> {
  const token = await openSession(town.db, who, at)
  return town.db.transaction().execute(async (tx) => {
    await sql`select from access.enter(${hashToken(token ?? '')}, ${at})`.execute(tx)
    return text.execute(tx)
  })
}

describe('criteria', () => {
  it('begin with a few summaries that say what they are', () => {
    expect(units.length).toBeGreaterThan(2)
    expect(units.every(({ isOfficial, requirements }) => !isOfficial && requirements.length > 3)).toBe(true)
  })

  it('are brought by an administrator, once in each version, all or nothing', async () => {
    await town.owner.query(
      `with w as (insert into worker (name, subject) values ('Ylläpitäjä', 'keeper') returning id)
       insert into position (worker_id, organisation_id, role, valid) select w.id, $1, 'administrator', '[2020-01-01,)' from w`,
      [town.organisations.get('wellbeingCounty')?.id],
    )
    const head =
      'qualificationCode;qualificationFi;qualificationSv;qualificationEn;unitCode;unitFi;unitSv;unitEn;version;official;source;requirementFi;requirementSv;requirementEn'
    const row = (version: string) => `;Tutkinto;;;;Osa;;;${version};yes;ePerusteet;osaa;;`
    const bring = (who: string, ...rows: string[]) =>
      town.ask(who, contract.bringCriteria, { body: { file: [head, ...rows].join('\n') } })
    expect(refusalOf(await bring('contact', row('OPH-1-2026'))).code).toBe('notPermitted')
    expect(got(await bring('keeper', row('OPH-1-2026'), row('')))).toMatchObject({
      added: 0,
      faults: [{ line: 3, column: 'version', what: 'missing' }],
    })
    expect(got(await bring('keeper', row('OPH-1-2026')))).toEqual({ added: 1, known: 0, faults: [] })
    expect(got(await bring('keeper', row('OPH-1-2026'), row('OPH-2-2027')))).toEqual({
      added: 1,
      known: 1,
      faults: [],
    })
  })

  it('stand as they were brought: the database takes no requirement later, not even from who brought them', async () => {
    const later = sql`insert into criteria_requirement (unit_id, rank, text_fi) select id, 9, 'osaa muutakin' from criteria_unit
      where name_fi = 'Osa' and version = 'OPH-1-2026'`
    const minuteLater = new Date(town.at.getTime() + 60_000)
    await expect(write('keeper', later, minuteLater)).rejects.toThrow('row-level security')
  })

  it('are named for a place by the place itself, not by others', async () => {
    const unitIds = units.filter(({ name }) => name.fi === 'Lounasruokien valmistus').map(({ id }) => id)
    const name = (who: string) =>
      town.ask(who, contract.nameLearned, { params: { placeId }, body: { unitIds } })
    expect(refusalOf(await name('instructor')).code).toBe('notFound')
    expect(got(await name('contact'))).toEqual({ unitIds })
    const learned = got(await town.ask('counsellor', contract.readLearned, { params: { placeId } }))
    expect(learned).toEqual({ unitIds, mayChange: false })
  })
})

describe('a certificate', () => {
  it('is made from the place’s evaluation and units, signed, and then the client’s', async () => {
    const periodId = await addPeriod('[2026-09-01,2026-12-01)')
    const before = got(await read('contact', periodId))
    expect(before).toMatchObject({ certificate: null, isOfPlace: true, mayWrite: true })
    expect(before.suggested.words).toBe('Oppi keittiötyöt.')
    expect(before.units.map(({ name }) => name.fi)).toEqual(['Lounasruokien valmistus'])
    expect(refusalOf(await save('coach', periodId, null, ['good'])).code).toBe('notFound')
    expect(got(await save('contact', periodId, null, [])).version).toBe(1)
    expect(refusalOf(await sign('contact', periodId, 1)).code).toBe('certificate.empty')
    expect(refusalOf(await save('contact', periodId, null, ['good'])).code).toBe('changedMeanwhile')
    expect(got(await save('contact', periodId, 1, ['good', 'excellent'])).version).toBe(2)
    expect(await own()).not.toContain(periodId)
    expect(refusalOf(await town.ask('sanna', contract.printCertificate, of(periodId))).code).toBe(
      'certificate.none',
    )
    // half past midnight in Helsinki, the day before in UTC
    got(await sign('contact', periodId, 2, new Date('2026-11-26T22:30:00Z')))
    expect(await own()).toContain(periodId)
    const printed = got(await town.ask('sanna', contract.printCertificate, of(periodId)))
    expect(printed).toMatchObject({ day: '2026-11-27' })
    const paper = JSON.stringify(printed)
    for (const text of [
      'Lounasruokien valmistus',
      'tiivistelmä 1',
      'Kiitettävä',
      'Worker contact',
      'Yhdistys',
    ])
      expect(paper, text).toContain(text)
    expect(paper).not.toMatch(/kuntouttava|sosiaali/i)
  })

  it('may go on with other units where the place has named none', async () => {
    const periodId = await addPeriod('[2026-09-05,2026-12-01)', null)
    const known = got(await read('contact', periodId)).units.length
    got(await save('contact', periodId, null, ['good']))
    const { isOfPlace, units } = got(await read('contact', periodId))
    expect([isOfPlace, units.length]).toEqual([false, known])
  })

  it('keeps who assessed what, and is edited only after its signature was lifted with a reason', async () => {
    const periodId = await addPeriod('[2026-09-02,2026-12-01)')
    got(await save('contact', periodId, null, ['good', 'good']))
    got(await save('counsellor', periodId, 1, ['good', 'satisfactory']))
    const skills = got(await read('contact', periodId)).certificate?.skills.map((s) => [
      s.level,
      s.assessedBy,
    ])
    expect(skills).toEqual([
      ['good', 'Worker contact'],
      ['satisfactory', 'Worker counsellor'],
    ])
    got(await sign('counsellor', periodId, 2))
    expect(refusalOf(await save('contact', periodId, 3, ['good'])).code).toBe('certificate.signed')
    const reopen = (reason: string) =>
      town.ask('contact', contract.reopenCertificate, { ...of(periodId), body: { version: 3, reason } })
    expect(refusalOf(await reopen(' ')).fields).toEqual({ reason: 'required' })
    got(await reopen('Väärä taso'))
    expect(got(await save('contact', periodId, 4, ['excellent'])).version).toBe(5)
  })

  it('stays to be read as it was signed while it is corrected, and says that it stands no more', async () => {
    const periodId = await addPeriod('[2026-09-06,2026-12-01)')
    got(await save('contact', periodId, null, ['good']))
    got(await sign('contact', periodId, 1))
    expect(got(await read('contact', periodId)).earlier).toEqual([])
    got(
      await town.ask('contact', contract.reopenCertificate, {
        ...of(periodId),
        body: { version: 2, reason: 'Väärä taso' },
      }),
    )
    got(await save('contact', periodId, 3, ['excellent']))
    const ownOne = async () =>
      got(await town.ask('sanna', contract.listOwnCertificates, {})).certificates.find(
        (one) => one.periodId === periodId,
      )
    const print = async (who: string, version?: number) =>
      JSON.stringify(
        await town.ask(who, contract.printCertificate, {
          ...of(periodId),
          query: version === undefined ? {} : { version },
        }),
      )
    expect(await ownOne()).toMatchObject({ version: 2, isCorrected: true })
    expect(await print('sanna')).toContain('certificate.none')
    for (const who of ['sanna', 'counsellor']) {
      expect(await print(who, 2), who).toMatch(/Ei enää voimassa.*Hyvä/)
      expect(await print(who, 2), who).not.toContain('Kiitettävä"')
    }
    expect(got(await read('contact', periodId)).earlier).toMatchObject([
      { version: 2, signedBy: 'Worker contact' },
    ])
    got(await sign('counsellor', periodId, 4))
    expect(await ownOne()).toMatchObject({ version: 5, isCorrected: false })
    expect(await print('sanna', 5)).toMatch(/Kiitettävä"/)
    expect(await print('sanna', 5)).not.toContain('Ei enää voimassa')
    await expect(write('contact', sql`update certificate_signing set words = 'muuta'`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('the database', () => {
  it('lets nothing change under a signature, and nobody sign or assess for another', async () => {
    const periodId = await addPeriod('[2026-09-03,2026-12-01)')
    got(await save('contact', periodId, null, ['good']))
    const forged = sql`update certificate set status = 'signed', signed_by = ${town.positions.counsellor}, signed_at = ${town.at}
      where period_id = ${periodId}`
    await expect(write('contact', forged)).rejects.toThrow('signed by who signs it')
    got(await sign('contact', periodId, 1))
    await expect(
      write('contact', sql`update certificate set words = 'muuta' where period_id = ${periodId}`),
    ).rejects.toThrow('not edited')
    const skillsOfIt = sql`(select id from certificate where period_id = ${periodId})`
    await expect(
      write('contact', sql`delete from certificate_skill where certificate_id = ${skillsOfIt}`),
    ).rejects.toThrow('not edited')
    const another = await addPeriod('[2026-09-04,2026-12-01)')
    got(await save('contact', another, null, []))
    const assessed = sql`insert into certificate_skill (certificate_id, client_id, organisation_id, requirement_id, level, assessed_by, assessed_on)
      select id, client_id, organisation_id, ${requirements()[0]?.id}::uuid, 'good', ${town.positions.counsellor}::uuid, '2026-11-20'
      from certificate where period_id = ${another}`
    await expect(write('contact', assessed)).rejects.toThrow('row-level security')
  })
})
