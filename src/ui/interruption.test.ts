import { afterEach, describe, expect, it, vi } from 'vitest'
import { endpoint } from '../kernel/endpoint.ts'
import { call } from './api.ts'
import { acted, drawFor, goOn, lookWhenIdle } from './interruption.ts'
import { problemFrom } from './problem.ts'
import { whileThere } from './query.ts'

const save = endpoint({ method: 'POST', path: '/api/x', summary: 'x', response: { type: 'object' } as never })
const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status })

/** The server's answers one after another; what was asked, in order. */
function serve(...answers: Response[]) {
  const asked: RequestInit[] = []
  vi.stubGlobal('document', { documentElement: { lang: 'fi' } })
  vi.stubGlobal('fetch', async (_address: string, request: RequestInit) => {
    asked.push(request)
    return answers.shift() ?? answer(500, {})
  })
  return asked
}

afterEach(() => {
  drawFor(undefined)
  vi.unstubAllGlobals()
})

describe('a page whose session ends while somebody types', () => {
  it.each([
    ['ended', answer(401, { code: 'notSignedIn' })],
    ['went over to another post', answer(409, { code: 'session.switched' })],
  ])('%s: sends again what was not done, once it may go on', async (_, refusal) => {
    drawFor('post')
    const asked = serve(refusal, answer(200, { saved: true }))
    const saving = call(save, { body: { text: 'Puhelu' } } as never)
    await vi.waitFor(() => {
      goOn()
      expect(asked).toHaveLength(2)
    })
    expect(await saving).toEqual({ saved: true })
    expect(asked.map(({ body }) => body)).toEqual(Array(2).fill('{"text":"Puhelu"}'))
    expect(asked[0]?.headers).toMatchObject({ 'x-drawn-for': 'post' })
  })

  it('hears another refusal at once', async () => {
    drawFor('post')
    serve(answer(409, { code: 'changedMeanwhile' }))
    await expect(call(save, {})).rejects.toMatchObject({ code: 'changedMeanwhile' })
  })
})

describe('a page where nobody acts', () => {
  it('looks whether its session stands, as long after the last act as a session stands', () => {
    vi.useFakeTimers()
    const look = vi.fn()
    lookWhenIdle(60, look)
    vi.advanceTimersByTime(59 * 60_000)
    acted()
    vi.advanceTimersByTime(59 * 60_000)
    expect(look).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(look).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })

  it('asks again by itself only for what is there, which would else keep the session by what it sets off', () => {
    const again = (error: unknown) => whileThere(20_000)({ state: { error } })
    expect([null, problemFrom(500, null), problemFrom(404, null)].map(again)).toEqual([20_000, 20_000, false])
  })
})
