import type { BodyOf, Endpoint, ResponseOf } from '../../src/kernel/endpoint.ts'
import { type Product, signIn } from './product.ts'

/** Somebody who uses the product's interface without a page: what a story needs to have happened before it begins. */
export async function actAs(product: Pick<Product, 'address'>, name: string) {
  const cookie = await signIn(product.address, name)
  return async <E extends Endpoint>(
    endpoint: E,
    { params = {}, body }: { params?: Record<string, string>; body?: BodyOf<E> } = {},
  ): Promise<ResponseOf<E>> => {
    const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => params[key] ?? '')
    const response = await fetch(product.address + path, {
      method: endpoint.method,
      headers: { cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${name}, ${endpoint.path}: ${JSON.stringify(answer)}`)
    return answer as ResponseOf<E>
  }
}
