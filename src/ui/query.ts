import { MutationCache, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ResponseOf } from '../kernel/endpoint.ts'
import { type AnyEndpoint, call, type InputOf } from './api.ts'
import { AskingCache, byItself, isByItself } from './by-itself.ts'
import { useNamed } from './organisation-names.tsx'
import { isProblem, Problem } from './problem.ts'

const isGone = (error: unknown) => isProblem(error) && error.body.status === 404

/** The state did not allow it: most often somebody has changed it since the page was drawn. */
const isOtherwise = (error: unknown) =>
  isProblem(error) && error.body.status === 409 && error.body.code !== 'changedMeanwhile'

/**
 * Answers are fresh for a moment only: others work on the same file. A refusal is not asked again by itself; when one answer
 * is not this person's any more, the others of the page are asked anew: a ground may have ended that opened them all. When
 * the page had asked for that one by itself, it does so for the others too. What is shown is old,
 * too, when a change is refused because things are otherwise: it is asked anew when the dialog that says so closes
 * (`useCatchUp`); where somebody else saved first, the form itself asks which of the two stands.
 */
export const createQueryClient = () => {
  const doubt = (error: unknown) => {
    const askAnew = () =>
      void client.invalidateQueries({ predicate: ({ state }) => state.status === 'success' })
    if (!isGone(error)) return
    if (isProblem(error) && unattendedProblems.has(error)) byItself(askAnew)
    else askAnew()
  }
  const client: QueryClient = new QueryClient({
    queryCache: new AskingCache({ onError: (error) => doubt(error) }),
    mutationCache: new MutationCache({
      onError: (error) => {
        doubt(error)
        if (isOtherwise(error)) void client.invalidateQueries({ refetchType: 'none' })
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) =>
          isProblem(error) && (error.body.status === 0 || error.body.status >= 500) && failures < 2,
      },
    },
  })
  return client
}

export const asProblem = (error: unknown) =>
  error === null || error === undefined
    ? undefined
    : isProblem(error)
      ? error
      : new Problem({ status: 500, code: 'fault', detail: String(error) })

/** Key of an endpoint's answers; `keyOf(endpoint)` alone covers all inputs. */
export const keyOf = (endpoint: AnyEndpoint, input?: unknown) =>
  input === undefined ? [endpoint.method, endpoint.path] : [endpoint.method, endpoint.path, input]

/** So often again, but never what is gone: it would set others off each time, as if somebody acted (`doubt`). */
export const whileThere =
  (every: number) =>
  ({ state }: { readonly state: { readonly error: unknown } }): number | false =>
    isGone(state.error) ? false : every

/** Asks anew what is known to be old. */
export const catchUp = (client: QueryClient) =>
  client.refetchQueries({ type: 'active', predicate: ({ state }) => state.isInvalidated })

/** Behind an open dialog nothing moves; once it has closed, the page shows what a refusal in it told to be otherwise. */
export function useCatchUp() {
  const client = useQueryClient()
  useEffect(() => () => void catchUp(client), [client])
}

/** What came of asking when nobody acted. */
const unattendedProblems = new WeakSet<Problem>()

/** Key of an answer and how it is fetched: as somebody's act, unless the page asks by itself (`every`, focus, connection). */
export const asking = <E extends AnyEndpoint>(endpoint: E, input: InputOf<E>, every?: number) => ({
  queryKey: keyOf(endpoint, input),
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<ResponseOf<E>> => {
    const unattended = isByItself(signal) || every !== undefined
    try {
      return await call(endpoint, input, { signal, unattended })
    } catch (error) {
      if (unattended && isProblem(error)) unattendedProblems.add(error)
      throw error
    }
  },
})

/**
 * Reads one endpoint: `data`, `problem`, `isPending` (nothing yet), `isFetching`, `isPaused`, `refetch`. The last answer stays
 * while filters change (`keep`). Organisations are called in the reader's language, but where their names are edited (`asKept`).
 */
export function useApi<E extends AnyEndpoint>(
  endpoint: E,
  input: InputOf<E>,
  options: { enabled?: boolean; keep?: boolean; every?: number; asKept?: boolean } = {},
) {
  const query = useQuery({
    ...asking(endpoint, input, options.every),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: (previous: ResponseOf<E> | undefined) => previous } : {}),
    ...(options.every ? { refetchInterval: whileThere(options.every) } : {}),
  })
  const data = useNamed(query.data as ResponseOf<E> | undefined, options.asKept)
  return {
    data,
    problem: asProblem(query.error),
    isPending: query.isPending,
    isFetching: query.isFetching,
    /** The browser has no connection: nothing is asked until it is back. */
    isPaused: query.isPaused,
    refetch: query.refetch,
  }
}

/**
 * Runs one change. `run(input)` answers the response, or undefined when it was refused (see `problem`).
 * `invalidates` names the endpoints whose answers are asked again; without it, everything is.
 */
export function useCommand<E extends AnyEndpoint>(
  endpoint: E,
  options: {
    invalidates?: readonly AnyEndpoint[]
    onDone?: (answer: ResponseOf<E>, input: InputOf<E>) => void
  } = {},
) {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (input: InputOf<E>) => call(endpoint, input),
    onSuccess: async (answer, input) => {
      const stale = options.invalidates?.map((e) => client.invalidateQueries({ queryKey: keyOf(e) }))
      await Promise.all(stale ?? [client.invalidateQueries()])
      options.onDone?.(answer, input)
    },
  })
  const run = (input: InputOf<E>): Promise<ResponseOf<E> | undefined> =>
    mutation.mutateAsync(input).catch(() => undefined)
  return {
    run,
    problem: asProblem(mutation.error),
    isRunning: mutation.isPending,
    isDone: mutation.isSuccess,
    answer: mutation.data,
    reset: mutation.reset,
  }
}
