import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { transact } from '../../platform/db/transaction.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { readHead } from '../client/contract.ts'
import { openFile } from '../file/contract.ts'
import * as plans from './contract.ts'
import { draftPlan, endPlan, listPlans } from './contract.ts'
import * as contract from './makers-contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Aktiivi' }, 'counsellor')
})
afterAll(() => town.drop())

const sees = async (who: string, when?: Date) =>
  (await town.ask(who, readHead, { params: { clientId } }, when)).ok
const days = (n: number) => new Date(town.at.getTime() + n * 86_400_000)

async function draft(kind = 'activation') {
  const id = newUuid()
  accepted(await town.ask('counsellor', draftPlan, { params: { clientId }, body: { id, kind } }))
  return id
}
const name = (who: string, planId: string, positionId: string) =>
  town.ask(who, contract.nameMaker, { params: { clientId, planId }, body: { id: newUuid(), positionId } })

describe('officials who make an activation plan (189/2001 12 §)', () => {
  it('see what its making needs from the naming on, and write the plan', async () => {
    const planId = await draft()
    expect(await sees('coach')).toBe(false)
    accepted(await name('counsellor', planId, town.positions.coach))
    const file = accepted(await town.ask('coach', openFile, { params: { clientId } }))
    expect(file.grounds.map((g) => g.ground)).toEqual(['activationPlan'])
    expect(file.writes).toContain('plan')
    expect(file.reads).not.toContain('socialServices')
    expect(await sees('colleague')).toBe(false)
    const { makers, mayName } = accepted(
      await town.ask('coach', contract.listMakers, { params: { clientId, planId } }),
    )
    expect(makers).toMatchObject([{ name: 'Worker coach', isMe: true }])
    expect(mayName).toBe(true)
  })

  it('are of the employment authority or social services, and of an activation plan only', async () => {
    const { plans } = accepted(await town.ask('counsellor', listPlans, { params: { clientId } }))
    const planId = plans[0]?.id ?? ''
    expect(refused(await name('counsellor', planId, town.positions.kela)).code).toBe('plan.makerUnfit')
    expect(refused(await name('counsellor', planId, town.positions.boss)).code).toBe('plan.makerUnfit')
    const coaching = await draft('coaching')
    expect(refused(await name('counsellor', coaching, town.positions.coach)).code).toBe(
      'plan.notMadeTogether',
    )
    expect(refused(await name('nurse', planId, town.positions.coach)).code).toBe('notFound')
  })

  it('see nothing the day after the naming or the plan has ended', async () => {
    const { plans } = accepted(await town.ask('counsellor', listPlans, { params: { clientId } }))
    const plan = plans.find((p) => p.kind === 'activation')
    await town.owner.query(`update plan set status = 'inForce', signed_on = $2 where id = $1`, [
      plan?.id,
      town.on,
    ])
    const params = { clientId, planId: plan?.id }
    const version = plan?.version ?? 0
    accepted(await town.ask('counsellor', endPlan, { params, body: { version, reason: 'Päättyi.' } }))
    expect(await sees('coach')).toBe(true)
    expect(await sees('coach', days(1))).toBe(false)
    const again = await draft()
    accepted(await name('counsellor', again, town.positions.coach))
    expect(await sees('coach', days(1))).toBe(true)
    const { makers } = accepted(
      await town.ask('counsellor', contract.listMakers, { params: { clientId, planId: again } }),
    )
    const ended = { params: { clientId, planId: again, makerId: makers[0]?.id } }
    accepted(await town.ask('counsellor', contract.endMaker, ended))
    expect(await sees('coach', days(1))).toBe(false)
  })
})

describe('a light activation plan (C2)', () => {
  const preconditions = 'Tuen tarve on kevyt, ja työnhaku jatkuu.'
  const contents = { preconditions, measures: 'Työpaja kahdesti viikossa.' }
  let planId: string
  let light: string
  const of = () => ({ params: { clientId: light, planId } })
  const confirm = (who: string, version: number) =>
    town.ask(who, plans.confirmPreconditions, { ...of(), body: { version } })
  const save = (version: number, text: string) => {
    const draft = { goal: 'Aamurytmi.', rehabWork: false, services: [], outcomes: [] }
    const body = { version, ...draft, contents: { ...contents, preconditions: text } }
    return town.ask('counsellor', plans.saveDraft, { ...of(), body })
  }
  const send = (version: number) =>
    town.ask('counsellor', plans.sendToSigning, { ...of(), body: { version } })
  const read = async () =>
    accepted(await town.ask('counsellor', listPlans, { params: { clientId: light } })).plans.find(
      (p) => p.id === planId,
    )

  it('is signed only after both authorities have confirmed its preconditions, each its own', async () => {
    light = await town.addClient({ lastName: 'Kevyt' }, 'counsellor', 'coach', 'kela')
    planId = newUuid()
    const body = { id: planId, kind: 'lightActivation' as const }
    accepted(await town.ask('counsellor', draftPlan, { params: { clientId: light }, body }))
    expect(refused(await confirm('counsellor', 1)).code).toBe('plan.preconditionsFirst')
    accepted(await save(1, preconditions))
    expect(refused(await confirm('counsellor', 1)).code).toBe('changedMeanwhile')
    accepted(await confirm('counsellor', 2))
    expect(refused(await confirm('counsellor', 2)).code).toBe('plan.alreadyConfirmed')
    expect(refused(await confirm('kela', 2)).code).toMatch(/notConfirmer|notFound/)
    expect(refused(await send(2))).toMatchObject({
      code: 'plan.pointsMissing',
      fields: { employmentConfirms: 'required' },
      facts: { count: 1 },
    })
    accepted(await confirm('coach', 2))
    expect((await read())?.confirmations.map((c) => [c.party, c.name])).toEqual([
      ['employment', 'Worker coach'],
      ['social', 'Worker counsellor'],
    ])
  })

  it('is confirmed anew when the text of its preconditions is another', async () => {
    accepted(await save(2, 'Asiakas käy jo työpajalla.'))
    expect((await read())?.confirmations.map((c) => c.at)).toEqual([null, null])
    accepted(await confirm('coach', 3))
    accepted(await confirm('counsellor', 3))
    accepted(await send(3))
    expect((await read())?.status).toBe('signing')
  })

  it('the database itself lets no other order by', async () => {
    const other = newUuid()
    const second = await town.addClient({ lastName: 'Ohittaja' }, 'counsellor')
    const begun = { params: { clientId: second }, body: { id: other, kind: 'lightActivation' as const } }
    accepted(await town.ask('counsellor', draftPlan, begun))
    const { counsellor, coach } = town.positions
    const signed = sql`status = 'inForce', signed_on = ${town.on}::date`
    expect(await asCounsellor(sql`update plan set status = 'signing' where id = ${other}`)).toBe(
      'plan_unconfirmed',
    )
    expect(await asCounsellor(sql`update plan set ${signed} where id = ${other}`)).toBe('plan_moves')
    expect(await asCounsellor(sql`update plan set ${signed} where id = ${planId}`)).toBe('plan_unsigned')
    expect(
      await asCounsellor(sql`insert into plan_signature (plan_id, client_id, party, position_id, how, signed_at)
        values (${other}, ${second}, 'social', ${counsellor}, 'onTheSpot', ${town.at})`),
    ).toBe('plan_signature_given')
    const confirmed = (party: string, position: string) =>
      asCounsellor(sql`insert into plan_confirmation (plan_id, client_id, party, position_id, confirmed_at)
        values (${other}, ${second}, ${party}, ${position}, ${town.at})`)
    expect(await confirmed('social', counsellor)).toBe('plan_confirmation_text')
    await town.owner.query(`update plan set contents = '{"preconditions": "Kevyt."}' where id = $1`, [other])
    expect(await confirmed('employment', counsellor)).toBe('plan_confirmation_party')
    // in another's name: refused by the policy, which names no constraint
    expect(await confirmed('employment', coach)).toBe('')
  })

  /** The name of the constraint that refuses a statement of the counsellor's own session, past the product. */
  async function asCounsellor(statement: RawBuilder<unknown>): Promise<string> {
    const token = (await openSession(town.db, 'counsellor', town.at)) ?? ''
    try {
      await transact(town.db, async (tx) => {
        await enterSession(tx, token, town.at)
        await statement.execute(tx)
      })
    } catch (error) {
      return (error as { constraint?: string }).constraint ?? ''
    }
    return 'let through'
  }
})
