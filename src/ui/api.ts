import type { TObject, TSchema } from 'typebox'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '../kernel/endpoint.ts'
import { offline, problemFrom } from './problem.ts'

/** Any endpoint, whatever its schemas. */
export type AnyEndpoint = Endpoint<TObject, TObject, TSchema, TSchema>

type Part<Name extends string, T> = keyof T extends never ? { [K in Name]?: T } : { [K in Name]: T }

/** What an endpoint needs: `params`, `query` and `body`, each only when the contract has it. */
export type InputOf<E> = Part<'params', ParamsOf<E>> & Part<'query', QueryOf<E>> & Part<'body', BodyOf<E>>

type Values = Readonly<Record<string, unknown>>
interface LooseInput {
  params?: Values
  query?: Values
  body?: unknown
}

/** `/api/clients/:clientId` with its values and query: the address that is called. */
export function addressOf(path: string, params: Values = {}, query: Values = {}) {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined || value === null || value === '') throw new Error(`${path} lacks ${name}`)
    return encodeURIComponent(String(value))
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, String(item))
  }
  return search.size > 0 ? `${filled}?${search}` : filled
}

const readBody = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return text
  }
}

/** Sends the person to sign in and brings them back to this place. */
export function signInAgain() {
  const place = `${location.pathname}${location.search}`
  location.assign(`/login?returnTo=${encodeURIComponent(place)}`)
}

async function send(method: string, address: string, body: unknown, signal?: AbortSignal) {
  try {
    return await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offline()
  }
}

/**
 * Calls one endpoint. Answers what the contract promises; throws `Problem` for a refusal, a fault or no connection.
 * 401 takes to the sign-in and back here; drafts are kept.
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  input: InputOf<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>> {
  const { params, query, body } = input as LooseInput
  const response = await send(endpoint.method, addressOf(endpoint.path, params, query), body, signal)
  const answer = await readBody(response)
  if (response.ok) return answer as ResponseOf<E>
  if (response.status === 401) signInAgain()
  throw problemFrom(response.status, answer)
}

const nameIn = (disposition: string | null) => /filename="([\w.-]+)"/.exec(disposition ?? '')?.[1]

/** Fetches an official document as a file with its name; throws `Problem` as `call` does. */
export async function fetchDocument<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>) {
  const { params, query } = input as LooseInput
  const response = await send('GET', addressOf(endpoint.path, params, query), undefined)
  if (response.ok) {
    const name = nameIn(response.headers.get('content-disposition')) ?? 'asiakirja.pdf'
    return { name, blob: await response.blob() }
  }
  if (response.status === 401) signInAgain()
  throw problemFrom(response.status, await readBody(response))
}
