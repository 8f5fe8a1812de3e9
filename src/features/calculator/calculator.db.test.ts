import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../tests/support/product.ts'
import { answerLine } from '../../law/cli.ts'
import { listRules } from '../../law/registry.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({ template: 'empty', pages: false })
})
afterAll(() => product.stop())

async function ask(rule: string, facts: unknown, query = '') {
  const answer = await product.app.inject({
    method: 'POST',
    url: `/api/law/${rule}${query}`,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    payload: JSON.stringify(facts),
  })
  return { status: answer.statusCode, body: answer.json() }
}

describe('the law by HTTP, without sign-in', () => {
  it('lists every rule with the schema of its facts, versions and citations', async () => {
    const answer = await product.app.inject({ url: '/api/law', headers: { host: 'localhost' } })
    const rules = answer.json() as { name: string; facts: object; versions: object[] }[]
    expect(rules.map((rule) => rule.name)).toEqual(listRules().map((rule) => rule.name))
    expect(rules[0]?.facts).toHaveProperty('properties.from')
    expect(rules[0]?.versions[0]).toHaveProperty('citation')
  })

  it('answers as the command line does', async () => {
    const facts = {
      countBefore: 99,
      periods: [{ from: '2025-05-05', to: '2025-05-11', days: [{ date: '2025-05-05', amountCents: 3721 }] }],
    }
    const line = answerLine(JSON.stringify({ rule: 'share.labourMarketSupport', facts }), 1)
    const { status, body } = await ask('share.labourMarketSupport', facts)
    expect(status).toBe(200)
    expect(body).toMatchObject(line)
    expect(body.why.otherwise).toEqual([{ code: 'nextStep', facts: { left: 100, percent: 20 } }])
  })

  it('applies an assumption only when asked', async () => {
    const facts = { kind: 'activation', signedOn: '2026-03-20' }
    expect((await ask('plan.review', facts)).body).not.toHaveProperty('assumption')
    expect((await ask('plan.review', facts, '?assume=true')).body.assumption).toContain('HE 109/2025')
  })

  it('refuses with a code: a legal no, law not covered, facts that are no facts, a rule that is none', async () => {
    const period = await ask('rehab.period', { from: '2024-03-01', to: '2024-04-30' })
    expect(period).toMatchObject({
      status: 409,
      body: { code: 'rehab.period.tooShort', citation: '189/2001 13 b §', version: '189/2001@2021-01-01' },
    })
    expect(period.body.says).toContain('31.5.2024')
    expect(await ask('rehab.kelaNotice', { metOn: '2000-01-01' })).toMatchObject({
      status: 409,
      body: { code: 'law.notCovered' },
    })
    for (const facts of [{ startedOn: '12.2.2024' }, [], null, 'text', 7])
      expect(await ask('joint.mapping', facts)).toMatchObject({
        status: 422,
        body: { code: 'facts.invalid' },
      })
    expect(await ask('no.such', {})).toMatchObject({ status: 404, body: { code: 'rule.unknown' } })
  })

  it('takes no body that is larger than anybody needs, and keeps nothing of what was asked', async () => {
    const long = { code: 'x'.repeat(600 * 1024) }
    expect((await ask('identity.personal', long)).status).toBeGreaterThanOrEqual(400)
    const { rows } = await product.database.pools.owner.query('select count(*)::int as n from access_log')
    expect(rows[0].n).toBe(0)
    expect(product.log).toEqual([])
  })
})
