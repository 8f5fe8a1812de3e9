import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { encrypt, keyedHash } from '../../platform/crypto.ts'
import { readHead } from '../client/contract.ts'
import { recordConsent } from '../consent/contract.ts'
import { openFile } from '../file/contract.ts'
import * as contract from './contract.ts'

const code = '010190-900P'
const reason = 'Poliisi soittaa: asiakas on kadoksissa ja läheiset on tavoitettava.'
let town: Town
let clientId: string
const hours = (n: number) => new Date(town.at.getTime() + n * 3_600_000)

beforeAll(async () => {
  town = await createTown()
  const house = town.organisations.get('employmentAuthority')
  await town.owner.query(`update worker set email = 'esihenkilo@example.fi' where subject = 'boss'`)
  await town.owner.query(
    `with w as (insert into worker (name, subject) values ('Officer', 'officer') returning id)
     insert into position (worker_id, organisation_id, role, valid) select id, $1, 'dataProtectionOfficer', '[2020-01-01,)' from w`,
    [house?.id],
  )
  clientId = await town.addClient({ lastName: 'Kadonnut', firstNames: 'Kaisa' }, 'counsellor')
  await town.owner.query(`update client_identity set code_cipher = $2, code_hash = $3 where client_id = $1`, [
    clientId,
    encrypt(testKeys, code),
    keyedHash(testKeys, code),
  ])
})
afterAll(() => town.drop())
beforeEach(() => town.owner.query('delete from emergency_notice; delete from emergency_opening'))

const open = (who: string, said: object = {}, when?: Date) =>
  town.ask(
    who,
    contract.openEmergency,
    {
      body: {
        id: newUuid(),
        identityCode: code,
        lastName: null,
        firstNames: null,
        birthDate: null,
        reason,
        ...said,
      },
    },
    when,
  )
const sees = async (who: string, when?: Date) =>
  (await town.ask(who, readHead, { params: { clientId } }, when)).ok
const list = (who: string) => town.ask(who, contract.listOpenings, {})

describe('an emergency opening', () => {
  it('opens one file for 24 hours, to the one who opened it, and says why', async () => {
    expect(await sees('coach')).toBe(false)
    const opened = accepted(await open('coach'))
    expect(opened).toMatchObject({ clientId, endsAt: hours(24).toISOString() })
    expect(await sees('coach')).toBe(true)
    expect(await sees('colleague')).toBe(false)
    expect(await sees('coach', hours(23.9))).toBe(true)
    expect(await sees('coach', hours(24))).toBe(false)
    const file = accepted(await town.ask('coach', openFile, { params: { clientId } }))
    expect(file.grounds).toMatchObject([{ ground: 'emergency', why: { facts: { reason } } }])
  })

  it('only lets read', async () => {
    accepted(await open('coach'))
    const body = {
      id: newUuid(),
      organisationId: town.organisations.get('kela')?.id,
      unitId: null,
      categories: ['contact'],
      purpose: 'x',
      validUntil: null,
      answer: 'given',
      via: 'spoken',
    }
    expect(refused(await town.ask('coach', recordConsent, { params: { clientId }, body })).code).toBe(
      'notFound',
    )
  })

  it('is told at once to the manager and the data protection officer, and stands in log and journal', async () => {
    const opened = accepted(await open('coach'))
    expect(opened.told.map(({ name }) => name)).toEqual(['Officer', 'Worker boss'])
    const { rows: letters } = await town.owner.query(
      `select to_address, body from mail where purpose = 'emergency.told' order by created_at desc limit 1`,
    )
    expect(letters[0].to_address).toBe('esihenkilo@example.fi')
    expect(letters[0].body).toContain('Worker coach')
    expect(letters[0].body).not.toContain('Kadonnut')
    const { rows } = await town.owner.query(
      `select reason, ground from access_log where event = 'emergency.opened' and client_id = $1 limit 1`,
      [clientId],
    )
    expect(rows).toEqual([{ reason, ground: 'emergency' }])
    const { rows: events } = await town.owner.query(`select type from journal where subject_id = $1`, [
      opened.id,
    ])
    expect(events).toEqual([{ type: 'emergency.opened' }])
  })

  it('is one opening when it is asked for twice', async () => {
    const first = accepted(await open('coach'))
    expect(accepted(await open('coach'))).toEqual(first)
    const { rows } = await town.owner.query('select count(*) as n from emergency_opening')
    expect(rows[0].n).toBe(1)
  })

  it('finds a person without a code by the whole name and birth date, if that is one person', async () => {
    const named = { identityCode: null, lastName: 'Kadonnut', firstNames: 'Kaisa', birthDate: '1990-05-05' }
    expect(accepted(await open('coach', named)).clientId).toBe(clientId)
    expect(refused(await open('coach', { ...named, birthDate: '1990-05-06' })).code).toBe('notFound')
    await town.addClient({ lastName: 'Kadonnut', firstNames: 'Kaisa' })
    expect(refused(await open('colleague', named)).code).toBe('notFound')
  })

  it.each(['hätä', 'Kiireellinenasiaonnyt', 'on pakko nyt'])(
    'needs a sentence: "%s" is none',
    async (said) => {
      expect(refused(await open('coach', { reason: said })).fields).toEqual({ reason: 'sentence' })
    },
  )
})

describe('special protection', () => {
  it('own family stays shut, with the answer of a person who does not exist', async () => {
    await town.owner.query(
      `insert into client_bar (client_id, worker_id, reason) select $1, id, 'family' from worker where subject = 'colleague'`,
      [clientId],
    )
    const shut = refused(await open('colleague'))
    const nobody = refused(await open('colleague', { identityCode: '010190-901R' }))
    expect(shut).toEqual(nobody)
    expect(shut.code).toBe('notFound')
    // whose file it was tried on stands in the log
    const { rows } = await town.owner.query(
      `select reason from access_log l join worker w on w.id = l.worker_id
       where l.event = 'emergency.opened' and l.result = 'refused' and w.subject = 'colleague' and l.reason like 'notFound%' order by l.at desc, l.id desc limit 2`,
    )
    expect(rows.map((row) => row.reason)).toEqual(['notFound', `notFound ${clientId}`])
    // and one who is barred meanwhile sees nothing any more
    accepted(await open('coach'))
    await town.owner.query(
      `insert into client_bar (client_id, worker_id, reason) select $1, id, 'family' from worker where subject = 'coach'`,
      [clientId],
    )
    expect(await sees('coach')).toBe(false)
    await town.owner.query('delete from client_bar')
  })

  it('a protected address stays hidden', async () => {
    await town.owner.query('update client set protected = true where id = $1', [clientId])
    accepted(await open('coach'))
    const head = accepted(await town.ask('coach', readHead, { params: { clientId } }))
    expect(head.contact).toBeNull()
    await town.owner.query('update client set protected = false where id = $1', [clientId])
  })

  it('without anyone who could review, nothing opens', async () => {
    await town.owner.query(
      `update position set valid = '[2020-01-01,2020-02-01)' where role = 'dataProtectionOfficer'`,
    )
    expect(refused(await open('nurse')).code).toBe('emergency.noReviewer')
    await town.owner.query(`update position set valid = '[2020-01-01,)' where role = 'dataProtectionOfficer'`)
    accepted(await open('nurse'))
  })

  it('a place has no errand in another’s file', async () => {
    expect(refused(await open('contact')).code).toBe('notPermitted')
  })
})

describe('the review', () => {
  const review = (who: string, openingId: string, said: object) =>
    town.ask(who, contract.reviewOpening, {
      params: { openingId },
      body: { review: 'justified', note: 'Tavoitettava heti.', version: 1, ...said },
    })

  it('is of those who were told; the others see nothing of it', async () => {
    const { id } = accepted(await open('coach'))
    expect(accepted(await list('boss'))).toMatchObject({ waiting: 1, openings: [{ id, clientId, reason }] })
    expect(accepted(await list('officer')).openings).toHaveLength(1)
    expect(refused(await list('counsellor')).code).toBe('notPermitted')
    expect(refused(await review('boss', newUuid(), {})).code).toBe('notFound')
    expect(accepted(await review('boss', id, {}))).toMatchObject({
      review: 'justified',
      reviewedBy: 'Worker boss',
    })
    expect(refused(await review('officer', id, {})).code).toBe('changedMeanwhile')
    expect(await sees('coach')).toBe(true)
    expect(accepted(await list('boss')).waiting).toBe(0)
  })

  it('goes over to who would be told today when nobody is left who was told', async () => {
    const { id } = accepted(await open('coach'))
    await town.owner.query(
      `with w as (insert into worker (name, subject) values ('Next', 'next') returning id)
       insert into position (worker_id, organisation_id, role, valid)
       select w.id, p.organisation_id, p.role, '[2020-01-01,)' from w, position p join worker o on o.id = p.worker_id where o.subject = 'officer'`,
    )
    expect(accepted(await list('next')).openings).toEqual([])
    const ends = `update position p set valid = '[2020-01-01,2026-11-24)' from worker w where w.id = p.worker_id and w.subject = any ($1)`
    await town.owner.query(ends, [['boss']])
    const later = (who: string) => town.ask(who, contract.listOpenings, {}, hours(24))
    expect(accepted(await later('next')).openings).toEqual([])
    await town.owner.query(ends, [['officer']])
    expect(refused(await later('counsellor')).code).toBe('notPermitted')
    expect(accepted(await later('next'))).toMatchObject({ waiting: 1, openings: [{ id }] })
    const note = { review: 'justified', note: 'Tavoitettava heti.', version: 1 } as const
    const review = await town.ask(
      'next',
      contract.reviewOpening,
      { params: { openingId: id }, body: note },
      hours(24),
    )
    expect(accepted(review)).toMatchObject({ reviewedBy: 'Next' })
    await town.owner.query(`update position set valid = '[2020-01-01,)'`)
  })

  it('of an unjustified one says why, and shuts the file at once', async () => {
    const { id } = accepted(await open('coach'))
    for (const said of ['justified', 'unjustified'])
      expect(refused(await review('boss', id, { review: said, note: ' ' })).fields).toEqual({
        note: 'required',
      })
    accepted(await review('boss', id, { review: 'unjustified', note: 'Ei ollut kiireellinen.' }))
    expect(await sees('coach', hours(0.01))).toBe(false)
    const { openings } = accepted(await town.ask('coach', contract.listOwnOpenings, {}, hours(0.01)))
    expect(openings).toMatchObject([{ id, stands: false, reviewNote: 'Ei ollut kiireellinen.' }])
  })
})
