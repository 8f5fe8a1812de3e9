import { expect, it } from 'vitest'
import { recordsOf } from './records.ts'

const [client, plan, made] = [1, 2, 3].map((n) => `01980000-0000-7000-8000-00000000000${n}`)

it('are those that the path names, without the client, and the one that the page made', () => {
  expect(recordsOf({ params: { clientId: client, planId: plan }, body: {} })).toEqual([plan])
  expect(recordsOf({ params: { clientId: client }, body: { id: made, text: plan } })).toEqual([made])
  expect(recordsOf({ params: { month: '2026-11' }, body: null })).toEqual([])
})
