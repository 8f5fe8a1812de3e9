import { describe, expect, test } from 'vitest'
import { answerLine, listText, runLines } from './cli.ts'

async function* linesOf(...lines: string[]) {
  yield* lines
}
const run = async (...lines: string[]): Promise<unknown[]> => {
  const out: unknown[] = []
  await runLines(linesOf(...lines), (line) => {
    out.push(JSON.parse(line))
  })
  return out
}

describe('the law line by line', () => {
  test('answers in order, one line for each, with reason and version', async () => {
    const [first, second] = await run(
      '{"id":"a1","rule":"joint.mapping","facts":{"startedOn":"2024-02-12"}}',
      '{"id":2,"rule":"rehab.period","facts":{"from":"2024-03-01","to":"2024-04-30"}}',
    )
    expect(first).toEqual({
      id: 'a1',
      rule: 'joint.mapping',
      answer: { planDue: '2024-05-12' },
      because: [{ cite: '1369/2014 3 §', says: expect.stringContaining('12.5.2024') }],
      version: '1369/2014@2015-01-01',
    })
    expect(second).toMatchObject({ id: 2, rule: 'rehab.period', refusal: { code: 'rehab.period.tooShort' } })
  })

  test('tells the number of a line that is no JSON object', async () => {
    const answers = await run('', '[1]', 'null', '{"rule":', '"text"')
    expect(answers).toEqual(
      [1, 2, 3, 4, 5].map((line) => ({
        refusal: { code: 'line.invalid', line, says: expect.stringContaining(String(line)) },
      })),
    )
  })

  test('refuses unknown rules and malformed facts, and goes on', async () => {
    const answers = await run(
      '{"id":1,"rule":"nope","facts":{}}',
      '{"id":2}',
      '{"id":3,"rule":"joint.mapping","facts":{"startedOn":"12.2.2024"}}',
      '{"id":4,"rule":"joint.mapping"}',
      '{"id":5,"rule":"identity.business","facts":{"code":"0737546-2"}}',
    )
    expect(answers).toMatchObject([
      { id: 1, rule: 'nope', refusal: { code: 'rule.unknown' } },
      { id: 2, refusal: { code: 'rule.unknown' } },
      { id: 3, refusal: { code: 'facts.invalid', fields: { startedOn: 'date' } } },
      { id: 4, refusal: { code: 'facts.invalid', fields: { startedOn: 'required' } } },
      { id: 5, answer: { valid: true } },
    ])
  })

  test('applies an assumption only when asked beside the facts', () => {
    const facts = '"rule":"plan.review","facts":{"kind":"activation","signedOn":"2026-03-20"}'
    expect(answerLine(`{${facts}}`, 1)).not.toHaveProperty('assumption')
    expect(answerLine(`{${facts},"assume":true}`, 1)).toHaveProperty('assumption')
  })
})

test('the list describes every rule: schema of its facts, versions with citations, what is open', () => {
  const rules = JSON.parse(listText()) as {
    name: string
    facts: { properties: object }
    versions: { citation: string }[]
    open: object[]
    readings: object[]
  }[]
  for (const rule of rules) {
    expect(Object.keys(rule.facts.properties).length).toBeGreaterThan(0)
    expect(rule.versions.every((version) => version.citation !== '')).toBe(true)
  }
  const scope = rules.find((rule) => rule.name === 'rehab.scope')
  expect(scope).toMatchObject({ open: [{ since: '2026-01-01', citation: 'HE 109/2025' }], readings: [{}] })
})
