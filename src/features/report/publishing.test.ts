import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { countedBy } from '../../../tests/support/publishing.ts'
import { inTurns } from '../../platform/turns.ts'
import { parseMonth } from './rules/month.ts'
import type { Out } from './rules/people-counted.ts'
import { publishing } from './rules/publication.ts'

const codes = Array.from({ length: 8 }, (_, n) => String(100 + n))
const nothing: Out = { linked: [], years: [], hidden: new Map(), earlier: new Set(), isTold: () => false }

/** Small counts in every municipality, so that there is much to search. */
function search() {
  const month = parseMonth('2026-06')
  if (!month) throw new Error('no month')
  const few = countedBy((id, scope) => (scope === 'area' ? 40 : (id.length + Number(scope)) % 7))
  return publishing(codes, { month, count: few, before: few, out: nothing })
}

it('others are answered while figures to withhold are searched for', async () => {
  const server = createServer((_, answer) => answer.end('here'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const events: string[] = []
  const published = inTurns(search()).then((figures) => events.push(`published ${figures.length > 0}`))
  const { port } = server.address() as AddressInfo
  const answered = fetch(`http://127.0.0.1:${port}`).then(async (one) => events.push(await one.text()))
  await Promise.all([published, answered])
  expect(events).toEqual(['here', 'published true'])
  await new Promise((done) => server.close(done))
})
