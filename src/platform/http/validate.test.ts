import fastify from 'fastify'
import { Type } from 'typebox'
import { expect, it } from 'vitest'
import { Nullable } from '../../kernel/endpoint.ts'
import { contractValidator } from './validate.ts'

const app = fastify()
app.setValidatorCompiler(contractValidator())
app.post('/', {
  schema: {
    querystring: Type.Object({ limit: Type.Optional(Type.Integer()) }),
    body: Type.Object({
      hours: Nullable(Type.Number()),
      reached: Nullable(Type.Boolean()),
      note: Nullable(Type.String()),
    }),
  },
  handler: async ({ body, query }) => ({ body, query }),
})

const send = async (body: object, address = '/') =>
  (await app.inject({ method: 'POST', url: address, payload: body })).json()

it('leaves null in a body what it is', async () => {
  const body = { hours: null, reached: null, note: null }
  expect((await send(body)).body).toEqual(body)
})

it('takes no text for a number in a body, and no number for a text', async () => {
  const wrong = { hours: '4', reached: null, note: null }
  expect(await send(wrong)).toMatchObject({ statusCode: 400 })
  expect(await send({ hours: 4, reached: null, note: 4 })).toMatchObject({ statusCode: 400 })
})

it('reads numbers of an address from text', async () => {
  const body = { hours: 4, reached: true, note: 'x' }
  expect(await send(body, '/?limit=20')).toEqual({ body, query: { limit: 20 } })
  expect(await send(body, '/?limit=many')).toMatchObject({ statusCode: 400 })
})
