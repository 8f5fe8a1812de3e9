import type { TObject, TSchema } from 'typebox'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '../kernel/endpoint.ts'
import { pageHeaders } from '../kernel/endpoint.ts'
import { acted, drawnFor, type Interruption, interrupted } from './interruption.ts'
import { offline, type Problem, problemFrom } from './problem.ts'

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

export interface CallOptions {
  readonly signal?: AbortSignal
  /** For whom the session may act: for whom the page was drawn; null: for whomever it acts now. */
  readonly actsFor?: string | null | undefined
  /** The page asks by itself: nobody acted, and the session goes on ending. */
  readonly unattended?: boolean
}

const headersOf = ({ actsFor = drawnFor(), unattended }: CallOptions) => ({
  ...(actsFor ? { [pageHeaders.drawnFor]: actsFor } : {}),
  ...(unattended ? { [pageHeaders.unattended]: '1' } : {}),
})

async function send(method: string, address: string, body: unknown, options: CallOptions) {
  try {
    return await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        ...headersOf(options),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      ...(options.signal ? { signal: options.signal } : {}),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offline()
  }
}

const interruptionBy = ({ code, body }: Problem): Interruption | undefined =>
  body.status === 401 ? 'ended' : code === 'session.switched' ? 'switched' : undefined

/**
 * The answer that the contract promises. When the session has ended or acts for another post, nothing was done: the page
 * waits with what is typed on it, and what was asked is asked again once the person is back. A page that nobody had
 * signed in to leads to the sign-in.
 */
async function answered(ask: () => Promise<Response>, { unattended }: CallOptions = {}): Promise<Response> {
  for (;;) {
    const response = await ask()
    if (!unattended) acted()
    if (response.ok) return response
    const problem = problemFrom(response.status, await readBody(response))
    const why = interruptionBy(problem)
    if (why !== undefined && drawnFor() !== undefined) {
      await interrupted(why)
      continue
    }
    if (why === 'ended') signInAgain()
    throw problem
  }
}

/**
 * Calls one endpoint. Answers what the contract promises; throws `Problem` for a refusal, a fault or no connection.
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  input: InputOf<E>,
  options: CallOptions = {},
): Promise<ResponseOf<E>> {
  const { params, query, body } = input as LooseInput
  const address = addressOf(endpoint.path, params, query)
  return (await readBody(
    await answered(() => send(endpoint.method, address, body, options), options),
  )) as ResponseOf<E>
}

const nameIn = (disposition: string | null) => /filename="([\w.-]+)"/.exec(disposition ?? '')?.[1]

/** Fetches an official document as a file with its name; throws `Problem` as `call` does. */
export async function fetchDocument<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>) {
  const { params, query } = input as LooseInput
  const address = addressOf(endpoint.path, params, query)
  const response = await answered(() => send('GET', address, undefined, {}))
  const name = nameIn(response.headers.get('content-disposition')) ?? 'asiakirja.pdf'
  return { name, blob: await response.blob() }
}
