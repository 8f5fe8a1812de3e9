import {
  focusManager,
  MutationObserver,
  onlineManager,
  type QueryClient,
  QueryObserver,
} from '@tanstack/react-query'
import { Type } from 'typebox'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endpoint, pageHeaders } from '../kernel/endpoint.ts'
import { call } from './api.ts'
import { asking, catchUp, createQueryClient, keyOf } from './query.ts'

const list = endpoint({
  method: 'GET',
  path: '/api/list',
  summary: 'A list',
  response: Type.Object({ n: Type.Integer() }),
})
const detail = endpoint({
  method: 'GET',
  path: '/api/detail',
  summary: 'A detail',
  response: Type.Object({ n: Type.Integer() }),
})

/** What was asked: address, and whether somebody acted. */
let asked: [string, 'act' | 'byItself'][]
let statusOf: (address: string) => number
let codeOf: string
let client: QueryClient
let stops: (() => void)[]

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  statusOf = () => 200
  codeOf = 'notFound'
  stops = []
  vi.stubGlobal('document', { documentElement: { lang: 'fi' } })
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: Record<string, string> }) => {
    asked.push([address, pageHeaders.unattended in headers ? 'byItself' : 'act'])
    const status = statusOf(address)
    return new Response(JSON.stringify(status === 200 ? { n: 1 } : { status, code: codeOf }), { status })
  })
  client = createQueryClient()
  client.mount()
})
afterEach(() => {
  for (const stop of stops) stop()
  client.unmount()
  client.clear()
  focusManager.setFocused(undefined)
  onlineManager.setOnline(true)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const later = (milliseconds = 10) => vi.advanceTimersByTimeAsync(milliseconds)
/** As `useApi` on a page. */
const show = async (of: typeof list) => {
  stops.push(new QueryObserver(client, asking(of, {})).subscribe(() => {}))
  await later()
}
/** What is asked by `act`, when what was shown has aged. */
async function askedBy(act: () => void): Promise<typeof asked> {
  await later(6_000)
  asked = []
  act()
  await later()
  return asked
}
const leaveAndReturn = () => {
  focusManager.setFocused(false)
  focusManager.setFocused(true)
}

describe('an answer is somebody’s act', () => {
  it('when a page is opened, and when it is asked for once more', async () => {
    await show(list)
    expect(asked).toEqual([['/api/list', 'act']])
    expect(await askedBy(() => void client.invalidateQueries({ queryKey: keyOf(list) }))).toEqual([
      ['/api/list', 'act'],
    ])
  })
})

describe('a page asks by itself', () => {
  it('when its window gets the focus, and what is opened afterwards is an act again', async () => {
    await show(list)
    expect(await askedBy(leaveAndReturn)).toEqual([['/api/list', 'byItself']])
    asked = []
    await show(detail)
    expect(asked).toEqual([['/api/detail', 'act']])
  })

  it('when the connection is back, also for what had waited for it', async () => {
    await show(list)
    onlineManager.setOnline(false)
    await show(detail)
    expect(await askedBy(() => onlineManager.setOnline(true))).toEqual([
      ['/api/list', 'byItself'],
      ['/api/detail', 'byItself'],
    ])
  })

  it('when it tries again what failed: neither more nor less of an act than the first time', async () => {
    await show(list)
    statusOf = () => 503
    await askedBy(leaveAndReturn)
    await later(1_500)
    expect(asked).toEqual([
      ['/api/list', 'byItself'],
      ['/api/list', 'byItself'],
    ])
    asked = []
    await show(detail)
    await later(1_500)
    expect(asked.filter(([address]) => address === '/api/detail')).toEqual([
      ['/api/detail', 'act'],
      ['/api/detail', 'act'],
    ])
  })

  it('for the others when one that it asked for by itself is gone', async () => {
    await show(list)
    await show(detail)
    statusOf = (address) => (address === '/api/detail' ? 404 : 200)
    const found = await askedBy(leaveAndReturn)
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found.map(([, how]) => how))).toEqual(new Set(['byItself']))
    const byAct = await askedBy(() => void client.refetchQueries({ queryKey: keyOf(detail) }))
    expect(byAct).toContainEqual(['/api/list', 'act'])
  })
})

describe('a change that is refused', () => {
  const change = endpoint({
    method: 'POST',
    path: '/api/change',
    summary: 'A change',
    response: Type.Object({}),
  })
  const refusedAs = async (code: string) => {
    await show(list)
    statusOf = (address) => (address === '/api/change' ? 409 : 200)
    codeOf = code
    return askedBy(() => {
      const mutation = new MutationObserver(client, { mutationFn: () => call(change, {}) })
      void mutation.mutate().catch(() => {})
    })
  }

  it('because things are otherwise: what is shown is old, and asked anew when the dialog closes, not before', async () => {
    expect(await refusedAs('consent.over')).toEqual([['/api/change', 'act']])
    expect(await askedBy(() => void catchUp(client))).toEqual([['/api/list', 'act']])
    expect(await askedBy(() => void catchUp(client))).toEqual([])
  })

  it('because somebody saved first: the form asks which of the two stands', async () => {
    await refusedAs('changedMeanwhile')
    expect(await askedBy(() => void catchUp(client))).toEqual([])
  })
})
