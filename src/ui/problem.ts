import type { FactValue } from '../kernel/refusal.ts'
import type { Why } from '../kernel/why.ts'

/** What the server answers when the answer is no (RFC 9457 problem+json with our members). */
export interface ProblemBody {
  readonly status: number
  readonly code: string
  readonly title?: string
  readonly detail?: string
  readonly citation?: string
  /** Version of the rule that refused. */
  readonly version?: string
  /** Field name → code of what is wrong with it. */
  readonly fields?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, FactValue>>
  readonly why?: Why
  /** Id of a fault in the log; absent from refusals. */
  readonly incident?: string
}

/** Thrown by `call`; shown by `<Refusal>`. `code` is `offline` when no answer came at all. */
export class Problem extends Error {
  readonly body: ProblemBody
  constructor(body: ProblemBody) {
    super(body.title ?? body.code)
    this.name = 'Problem'
    this.body = body
  }
  get code() {
    return this.body.code
  }
  get fields() {
    return this.body.fields ?? {}
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const codes: Record<number, string> = {
  400: 'invalid',
  401: 'notSignedIn',
  403: 'notPermitted',
  404: 'notFound',
  422: 'invalid',
  429: 'tooMany',
}

/** Reads an unsuccessful answer, whatever stood between us and the server (a proxy's HTML page included). */
export function problemFrom(status: number, body: unknown): Problem {
  const fallback = codes[status] ?? 'fault'
  if (!isObject(body)) return new Problem({ status, code: fallback })
  const code = typeof body.code === 'string' && body.code !== '' ? body.code : fallback
  return new Problem({ ...(body as object), status, code })
}

/** No answer: the network is away, or the server is starting. */
export const offline = () => new Problem({ status: 0, code: 'offline' })

export const isProblem = (error: unknown): error is Problem => error instanceof Problem

/** Something that only we can mend, as opposed to a refusal. */
export const isFault = (problem: Problem) => problem.body.status >= 500 || problem.code === 'fault'
