import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted as answerOf,
  createTown,
  newUuid,
  refusalOf,
  type StaffName,
  type Town,
} from '../../../tests/support/town.ts'
import { listDeadlines } from '../deadline/contract.ts'
import { openFile } from '../file/contract.ts'
import { listPaths } from '../path/contract.ts'
import { readSituation } from '../situation/contract.ts'
import * as contract from './contract.ts'

let town: Town
let countyUnit: string
beforeAll(async () => {
  town = await createTown()
  countyUnit = town.organisations.get('wellbeingCounty')?.unitId ?? ''
  // a second worker of the county, in the same unit
  const { rows } = await town.owner.query(
    `insert into worker (name, subject) values ('Worker second', 'second') returning id`,
  )
  await town.owner.query(
    `insert into position (worker_id, organisation_id, unit_id, role, valid)
     select $1, organisation_id, unit_id, role, valid from position where id = $2`,
    [rows[0].id, town.positions.counsellor],
  )
})
afterAll(() => town.drop())

const words = {
  reason: 'Usea palvelu tarvitaan.',
  tried: 'Työkokeilu keskeytyi.',
  assessment: 'Arjen hallinta.',
}

async function send(who: StaffName, clientId: string, more: object = {}) {
  const body = { id: newUuid(), kind: 'joint' as const, toUnitId: countyUnit, ...words, ...more }
  return town.ask(who, contract.sendReferral, { params: { clientId }, body })
}
async function sent(who: StaffName, name: string, more: object = {}) {
  const clientId = await town.addClient({ lastName: name }, who)
  return { clientId, id: answerOf(await send(who, clientId, more)).id }
}
const accept = (who: string, referralId: string, version = 1) =>
  town.ask(who, contract.acceptReferral, {
    params: { referralId },
    body: { relationshipId: newUuid(), caseId: newUuid(), version },
  })
const read = (who: string, referralId: string) =>
  town.ask(who, contract.readReferral, { params: { referralId } })
const box = async (who: string, name: 'received' | 'sent', status?: contract.ReferralStatus) =>
  answerOf(
    await town.ask(who, contract.listReferrals, { query: { box: name, ...(status ? { status } : {}) } }),
  )

describe('a referral that waits', () => {
  it('shows the receiver what it carries, and nothing else of the client', async () => {
    const { clientId, id } = await sent('coach', 'Odottaja')
    expect(answerOf(await read('counsellor', id))).toMatchObject({
      ...words,
      lastName: 'Odottaja',
      mayAnswer: true,
      mayWithdraw: false,
      mayOpenFile: false,
      dueOn: '2026-11-30',
    })
    for (const reading of [openFile, listPaths, readSituation]) {
      const refusal = refusalOf(await town.ask('counsellor', reading, { params: { clientId } }))
      expect(refusal).toMatchObject({ code: 'access.acceptFirst', facts: { referralId: id } })
    }
    expect(refusalOf(await town.ask('nurse', openFile, { params: { clientId } })).code).toBe('notFound')
    answerOf(await accept('counsellor', id))
    expect(answerOf(await town.ask('counsellor', openFile, { params: { clientId } })).head.id).toBe(clientId)
  })

  it('is the receiving unit’s and nobody else’s', async () => {
    const { clientId } = await sent('coach', 'Yksikölle')
    const others = await town.owner.query(
      'select holder_id from access_grant where client_id = $1 and ground = $2',
      [clientId, 'referral'],
    )
    expect(others.rows).toEqual([{ holder_id: countyUnit }])
  })

  it('is one’s own: the client’s referral to somebody else is not the receiver’s to read', async () => {
    const { clientId } = await sent('coach', 'Moneen', { kind: 'socialRehab' })
    const unit = town.organisations.get('healthService')?.unitId ?? ''
    const other = answerOf(await send('coach', clientId, { kind: 'healthCheck', toUnitId: unit }))
    expect(refusalOf(await read('counsellor', other.id)).code).toBe('notFound')
    expect(answerOf(await read('nurse', other.id)).mayAnswer).toBe(true)
  })

  it('is not seen by a third organisation', async () => {
    const { id } = await sent('coach', 'Kolmas')
    expect(refusalOf(await read('nurse', id)).code).toBe('notFound')
    expect(refusalOf(await accept('nurse', id)).code).toBe('notFound')
  })

  it('is sent once: twice by the same act answers the same, another to the same unit is refused', async () => {
    const clientId = await town.addClient({ lastName: 'Kerran' }, 'coach')
    const id = newUuid()
    expect(answerOf(await send('coach', clientId, { id })).id).toBe(id)
    expect(answerOf(await send('coach', clientId, { id })).id).toBe(id)
    expect(refusalOf(await send('coach', clientId)).code).toBe('referral.alreadyWaiting')
  })

  it('may come from Kela, who writes no assessment of others', async () => {
    const { clientId, id } = await sent('kela', 'Kelasta')
    expect(answerOf(await read('kela', id))).toMatchObject({ mayWithdraw: true, reason: words.reason })
    answerOf(await accept('counsellor', id))
    const { cases } = answerOf(await town.ask('counsellor', listPaths, { params: { clientId } }))
    expect(cases[0]?.steps[0]).toEqual({ status: 'referral', state: 'done', on: '2026-11-23', who: 'Kela' })
    expect(answerOf(await read('kela', id))).toMatchObject({
      status: 'accepted',
      answeredBy: 'Worker counsellor',
    })
  })
})

describe('accepting', () => {
  it('gives the receiver the client and the path, and leaves the sender the own customer', async () => {
    const { clientId, id } = await sent('coach', 'Otettava')
    const taken = answerOf(await accept('counsellor', id))
    expect(taken.clientId).toBe(clientId)
    const { cases } = answerOf(await town.ask('counsellor', listPaths, { params: { clientId } }))
    expect(cases[0]).toMatchObject({ id: taken.caseId, status: 'criteria', turn: 'social' })
    expect(cases[0]?.steps[0]?.who).toBe('Työllisyysalue')
    expect(answerOf(await town.ask('coach', listPaths, { params: { clientId } })).cases).toHaveLength(1)
    const { deadlines } = answerOf(await town.ask('coach', listDeadlines, { params: { clientId } }))
    expect(deadlines).toEqual([])
    expect((await box('coach', 'sent', 'accepted')).referrals.map((r) => r.id)).toContain(id)
  })

  it('continues the path that is open already', async () => {
    const { clientId, id } = await sent('coach', 'Jatkuva')
    const caseId = await town.joinUp(clientId, { coach: 'employment' })
    expect(answerOf(await accept('counsellor', id)).caseId).toBe(caseId)
  })

  it('lets a nurse keep reading the referral that was taken', async () => {
    const unit = town.organisations.get('healthService')?.unitId ?? ''
    const { id } = await sent('coach', 'Terveys', { kind: 'healthCheck', toUnitId: unit })
    expect(answerOf(await accept('nurse', id)).caseId).toBeNull()
    expect(answerOf(await read('nurse', id))).toMatchObject({
      status: 'accepted',
      assessment: words.assessment,
    })
  })

  it.each([1, 2, 3])('by two of a unit at once: one gets it, the other is told (%i)', async () => {
    const { clientId, id } = await sent('coach', 'Kilpailu')
    const answers = await Promise.all([accept('counsellor', id), accept('second', id)])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    const [refused] = answers.flatMap((a) => (a.ok ? [] : [a.refusal]))
    expect(refused?.code).toBe('changedMeanwhile')
    expect(refused?.facts?.by).toMatch(/^Worker (counsellor|second)$/)
    const { rows } = await town.owner.query(
      `select count(*) as n from assignment a join relationship r on r.id = a.relationship_id
       where r.client_id = $1 and r.kind = 'joint'`,
      [clientId],
    )
    expect(rows[0].n).toBe(1)
  })
})

describe('returning and withdrawing', () => {
  const answer = (
    who: string,
    endpoint: typeof contract.returnReferral,
    referralId: string,
    reason: string,
  ) => town.ask(who, endpoint, { params: { referralId }, body: { version: 1, reason } })

  it('a return says why, ends what the receiver sees and the deadline', async () => {
    const { clientId, id } = await sent('coach', 'Palautuva')
    expect(refusalOf(await answer('counsellor', contract.returnReferral, id, ' ')).code).toBe(
      'referral.reasonMissing',
    )
    answerOf(await answer('counsellor', contract.returnReferral, id, 'Asiakas asuu toisella alueella.'))
    expect(refusalOf(await read('counsellor', id)).code).toBe('notFound')
    expect(answerOf(await read('coach', id))).toMatchObject({
      status: 'returned',
      answerReason: 'Asiakas asuu toisella alueella.',
      dueOn: null,
    })
    const grants = await town.owner.query(
      `select from access_grant where client_id = $1 and ground = 'referral'`,
      [clientId],
    )
    expect(grants.rowCount).toBe(0)
  })

  it('only the sender withdraws, and only while it waits', async () => {
    const { id } = await sent('coach', 'Peruttava')
    expect(refusalOf(await answer('counsellor', contract.withdrawReferral, id, 'Ei.')).code).toBe('notFound')
    answerOf(await answer('coach', contract.withdrawReferral, id, 'Asiakas sai työtä.'))
    expect(refusalOf(await accept('counsellor', id)).code).toBe('changedMeanwhile')
    expect(refusalOf(await answer('coach', contract.withdrawReferral, id, 'Uudelleen.')).code).toBe(
      'changedMeanwhile',
    )
    // the path names the referral only: the log says whose it is, to the client and the data protection officer
    const { rows } = await town.owner.query(
      `select w.subject from access_log l join worker w on w.id = l.worker_id join referral r on r.id = $1
       where l.result = 'refused' and $1 = any (l.record_ids) and l.client_id = r.client_id order by l.at, l.id`,
      [id],
    )
    expect(rows.map(({ subject }) => subject)).toEqual(['counsellor', 'coach'])
  })

  it('counts a box by status', async () => {
    const { counts } = await box('coach', 'sent')
    expect(counts.returned).toBe(1)
    expect(counts.withdrawn).toBe(1)
    expect((await box('counsellor', 'received', 'sent')).referrals.every((r) => r.status === 'sent')).toBe(
      true,
    )
  })
})
