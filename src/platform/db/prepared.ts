import type { Writable } from 'node:stream'
import pg from 'pg'

/** Statements that a process keeps by name; more are sent whole each time. */
const MOST_NAMES = 2000

const seen = new Map<string, string>()

/**
 * Name of a text that has been asked before, the same on every connection of this process; undefined the first time, so
 * that what is asked once (a list of as many rows as it happens to have) is not kept.
 */
function nameOf(text: string): string | undefined {
  const known = seen.get(text)
  if (known !== undefined) return known
  if (seen.size < MOST_NAMES) seen.set(text, `q${seen.size}`)
  return undefined
}

type Query = (...args: unknown[]) => unknown

/** What the driver writes to; after the greeting it may be another one, encrypted. */
interface Connected {
  readonly connection: { readonly stream: Pick<Writable, 'cork' | 'uncork'> }
}

/** Holds back what is written until everything that is asked at this moment has been: one packet instead of twenty. */
function holdBack({ connection: { stream } }: Connected, held: WeakSet<object>): void {
  if (held.has(stream)) return
  held.add(stream)
  stream.cork()
  process.nextTick(() => {
    held.delete(stream)
    stream.uncork()
  })
}

/**
 * A connection that prepares what is asked with values: under row policies, planning a statement costs more than running
 * it (bench/README.md), and a prepared one is planned a few times and then kept. Statements asked at once travel together
 * (`pipeline`), in one packet, each answered in its turn.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true } as pg.ClientConfig)
    const send = super.query.bind(this) as Query
    const held = new WeakSet()
    const query: Query = (first, values, ...rest) => {
      holdBack(this as unknown as Connected, held)
      const name = typeof first === 'string' && Array.isArray(values) ? nameOf(first) : undefined
      return name === undefined ? send(first, values, ...rest) : send({ name, text: first, values }, ...rest)
    }
    Object.assign(this, { query })
  }
}
