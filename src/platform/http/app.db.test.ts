import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, signIn, startProduct } from '../../../tests/support/product.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({ pages: false })
})
afterAll(() => product.stop())

it('an address that names nothing is that of a thing that does not exist, not a form to correct', async () => {
  const cookie = await signIn(product.address, 'omavalmentaja')
  const answers = ['xyz', '00000000-0000-4000-8000-000000000000'].map(async (clientId) => {
    const answer = await fetch(`${product.address}/api/clients/${clientId}`, { headers: { cookie } })
    return { status: answer.status, body: await answer.json() }
  })
  const [misspelt, unknown] = await Promise.all(answers)
  expect(unknown).toMatchObject({ status: 404, body: { code: 'notFound' } })
  expect(misspelt).toEqual(unknown)
})
