import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { readHead } from '../client/contract.ts'
import { openFile } from '../file/contract.ts'
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
