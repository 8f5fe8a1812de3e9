import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTown } from '../../../tests/support/town.ts'
import { assessEligibility } from './contract.ts'

let town: Awaited<ReturnType<typeof createTown>>
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Aalto' }, 'coach')
  await town.owner.query(
    `insert into jobseeker_status (client_id, status, valid, recorded_at) values ($1, 'unemployed', '[2024-01-01,)', '2024-01-01')`,
    [clientId],
  )
})
afterAll(() => town.drop())

const ask = (who: string, body: object) => town.ask(who, assessEligibility, { params: { clientId }, body })

describe('eligibility on the file', () => {
  it('takes day of birth and unemployment from the file and names what is missing', async () => {
    const found = await ask('coach', { on: '2024-12-31', given: {} })
    expect(found).toMatchObject({
      ok: true,
      value: {
        known: [
          { name: 'birthDate', value: '1990-05-05', from: 'file' },
          { name: 'unemployedSince', value: '2024-01-01', from: 'file' },
        ],
        assessments: [
          { rule: 'joint.entry', conclusion: 'yes', grounds: ['unemployed12Months'] },
          { rule: 'rehab.scope', conclusion: 'open' },
        ],
      },
    })
  })

  it('uses what the worker gives for this question and keeps nothing of it', async () => {
    const given = { hasEmploymentPlan: true, supportDays: 512 }
    const found = await ask('coach', { on: '2026-11-23', given })
    expect(found).toMatchObject({
      value: { assessments: [{ conclusion: 'expert' }, { conclusion: 'yes', grounds: ['support500'] }] },
    })
    const { rows } = await town.owner.query('select count(*)::int as n from situation_fact')
    expect(rows[0].n).toBe(0)
  })

  it('is not found for somebody without a ground on the file, and the reading is logged', async () => {
    const stranger = await ask('kela', { on: '2026-11-23', given: {} })
    expect(stranger).toMatchObject({ ok: false, refusal: { code: 'notFound' } })
    const { rows } = await town.owner.query(
      `select count(*)::int as n from access_log where event = 'eligibility.read'`,
    )
    expect(rows[0].n).toBeGreaterThan(0)
  })
})
