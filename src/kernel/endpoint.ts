import { type Static, type TObject, type TSchema, Type } from 'typebox'
import type { OfficialDocument } from './document.ts'

/**
 * One route's contract, shared by server (validation, serialisation, OpenAPI) and web pages (typed calls).
 * Response schemas list every field that may leave the server: fields not listed are dropped.
 */
export interface Endpoint<
  P extends TObject = TObject,
  Q extends TObject = TObject,
  B extends TSchema = TSchema,
  R extends TSchema = TSchema,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Fastify path with `:params`, e.g. `/api/clients/:clientId/plans`. */
  readonly path: string
  readonly summary: string
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly response: R
  /** The answer is an official document: over HTTP it is set as a PDF and sent as an attachment. */
  readonly isDocument: boolean
  /** The answer is a kept file: over HTTP its bytes are sent as an attachment. */
  readonly isFile: boolean
}

const nothing = Type.Object({})
type Nothing = typeof nothing

/** Declares an endpoint; params, query and body are empty unless given. */
export function endpoint<
  R extends TSchema,
  P extends TObject = Nothing,
  Q extends TObject = Nothing,
  B extends TSchema = Nothing,
>(e: {
  method: Endpoint['method']
  path: string
  summary: string
  params?: P
  query?: Q
  body?: B
  response: R
}): Endpoint<P, Q, B, R> {
  return {
    method: e.method,
    path: e.path,
    summary: e.summary,
    params: (e.params ?? nothing) as P,
    query: (e.query ?? nothing) as Q,
    body: (e.body ?? nothing) as B,
    response: e.response,
    isDocument: false,
    isFile: false,
  }
}

export type ParamsOf<E> = E extends Endpoint<infer P, TObject, TSchema, TSchema> ? Static<P> : never
export type QueryOf<E> = E extends Endpoint<TObject, infer Q, TSchema, TSchema> ? Static<Q> : never
export type BodyOf<E> = E extends Endpoint<TObject, TObject, infer B, TSchema> ? Static<B> : never
export type ResponseOf<E> = E extends Endpoint<TObject, TObject, TSchema, infer R> ? Static<R> : never

/** A day without a time, `YYYY-MM-DD`. */
export const Day = Type.String({ format: 'date' })
/** An instant with zone, ISO 8601. */
export const Instant = Type.String({ format: 'date-time' })
export const Id = Type.String({ format: 'uuid' })
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
/** One of listed words. */
export const Words = <const T extends readonly string[]>(words: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...words] })

/** A file as it is handed out. */
export interface KeptFile {
  /** Letters, digits, hyphens and one point: made by the product, never by whoever brought the file. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Declares a file that the product keeps: its handler answers the bytes, the server sends them as an attachment. */
export function fileEndpoint<P extends TObject = Nothing>(e: { path: string; summary: string; params?: P }) {
  const response = Type.Unsafe<KeptFile>({ type: 'object' })
  return { ...endpoint({ ...e, method: 'GET', response }), isFile: true }
}

/** Reader's choice of language; without it the client's own when it is one of the three, else Finnish. */
const documentQuery = Type.Object({ language: Type.Optional(Words(['fi', 'sv', 'en'])) })

/** A table's file: its bytes in base 64. */
export const TableFile = Type.Object({ name: Type.String(), type: Type.String(), content: Type.String() })

const tableQuery = Type.Object({
  format: Words(['csv', 'xlsx'] as const),
  language: Words(['fi', 'sv', 'en'] as const),
})

/** Declares a table for other programs, in the form and language that are asked. */
export function tableEndpoint<P extends TObject = Nothing, Q extends TObject = Nothing>(e: {
  path: string
  summary: string
  params?: P
  query?: Q
}) {
  const query = Type.Object({ ...e.query?.properties, ...tableQuery.properties }) as unknown as TObject<
    (typeof tableQuery)['properties'] & Q['properties']
  >
  return endpoint({ ...e, method: 'GET', query, response: TableFile })
}

/** Declares a document: its handler answers what it says, the server sends it as a PDF. */
export function documentEndpoint<P extends TObject = Nothing, Q extends TObject = Nothing>(e: {
  path: string
  summary: string
  params?: P
  query?: Q
}) {
  const query = Type.Object({ ...documentQuery.properties, ...e.query?.properties }) as unknown as TObject<
    (typeof documentQuery)['properties'] & Q['properties']
  >
  const response = Type.Unsafe<OfficialDocument>({ type: 'object' })
  return { ...endpoint({ ...e, method: 'GET', query, response }), isDocument: true }
}

/** What a page says of itself with each call. */
export const pageHeaders = {
  /** For whom it was drawn: the post, the proxy or the client (`actsFor` of its session). */
  drawnFor: 'x-drawn-for',
  /** It asks by itself, as one that waits for messages: nobody acted. */
  unattended: 'x-unattended',
} as const
