import type { Static, TObject, TSchema } from 'typebox'
import type { Endpoint } from '../../kernel/endpoint.ts'
import type { Result } from '../../kernel/refusal.ts'
import type { Action } from '../access/action.ts'
import type { Reading } from '../db/reading.ts'
import type { Ctx, Installation } from './context.ts'

/** What the log says of a use of the route: the event's name (words in locales `audit`), and what kind of use it is. */
export interface AuditEvent {
  readonly event: string
  readonly result: 'read' | 'changed' | 'exported' | 'printed'
}

export interface Guard {
  readonly action: Action
  /** Every route is logged; `nothingPersonal` says why one need not be. */
  readonly audit: AuditEvent | { readonly nothingPersonal: string }
  /** Database constraint → refusal code: what must never happen is refused by the database and told kindly here. */
  readonly constraints?: Readonly<Record<string, string>>
  /** Requests a minute from one address; for sign-in, search and links. */
  readonly perMinute?: number
  /** Bytes of the body, when it may be larger than usual. */
  readonly bodyLimit?: number
}

export interface Input<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
}

/** A declared route: path, action, audit event, contract in and contract out are all required by the type. */
export interface Route {
  readonly endpoint: Endpoint
  readonly guard: Guard
  readonly handle: (
    ctx: Ctx,
    input: Input<unknown, unknown, unknown>,
    found?: unknown,
  ) => Promise<Result<unknown>>
  /** What is read of the client of the path, asked together with who asks: of a file that is not theirs it finds nothing. */
  readonly ahead?: (at: Date, input: Input<unknown, unknown, unknown>) => Reading<unknown>
  /** What takes its time and needs no database (a scanner): after who and may, before the transaction of the change. */
  readonly examine?: (
    installation: Installation,
    input: Input<unknown, unknown, unknown>,
  ) => Promise<Result<unknown>>
}

/**
 * Declares a route. The server does, in this order: who → may (role) → valid (contract) → yours (grounds on the client
 * of the path) → the handler → log → commit → answer. Who is refused before the handler is logged in that transaction; a later
 * refusal rolls everything back and is logged on its own.
 */
export function route<P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema>(
  endpoint: Endpoint<P, Q, B, R>,
  guard: Guard,
  handle: (ctx: Ctx, input: Input<Static<P>, Static<Q>, Static<B>>) => Promise<Result<Static<R>>>,
): Route {
  return { endpoint: endpoint as unknown as Endpoint, guard, handle: handle as Route['handle'] }
}

export const reads = (event: string): AuditEvent => ({ event, result: 'read' })
export const changes = (event: string): AuditEvent => ({ event, result: 'changed' })
export const exports_ = (event: string): AuditEvent => ({ event, result: 'exported' })
/** A document taken out of the product, on paper or as a file. */
export const prints = (event: string): AuditEvent => ({ event, result: 'printed' })

/**
 * Declares a route whose input is examined first, outside any transaction, once it is known that the asker may; what was
 * found is the handler's third argument.
 */
export function examined<P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema, F>(
  endpoint: Endpoint<P, Q, B, R>,
  guard: Guard,
  examine: (installation: Installation, input: Input<Static<P>, Static<Q>, Static<B>>) => Promise<Result<F>>,
  handle: (ctx: Ctx, input: Input<Static<P>, Static<Q>, Static<B>>, found: F) => Promise<Result<Static<R>>>,
): Route {
  return {
    endpoint: endpoint as unknown as Endpoint,
    guard,
    handle: handle as Route['handle'],
    examine: examine as NonNullable<Route['examine']>,
  }
}

/**
 * Declares a route that reads the open file (schema `file`) of the client of its path: the reading travels with the question
 * of who asks, and what it found is the handler's third argument.
 */
export function readingAhead<P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema, F>(
  endpoint: Endpoint<P, Q, B, R>,
  guard: Guard,
  ahead: (at: Date, input: Input<Static<P>, Static<Q>, Static<B>>) => Reading<F>,
  handle: (ctx: Ctx, input: Input<Static<P>, Static<Q>, Static<B>>, found: F) => Promise<Result<Static<R>>>,
): Route {
  return {
    endpoint: endpoint as unknown as Endpoint,
    guard,
    handle: handle as Route['handle'],
    ahead: ahead as NonNullable<Route['ahead']>,
  }
}
