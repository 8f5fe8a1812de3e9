import { sql } from 'kysely'
import { retentionYears } from '../../law/parameters/records.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { compareMarks, type SealFault } from './rules/seal-marks.ts'

/** What is sealed, each in a chain of its own (docs/adr/0010). */
export const streams = ['log', 'journal'] as const
export type Stream = (typeof streams)[number]

interface Seal {
  readonly number: number
  readonly fromXact: string
  readonly untilXact: string
  /** Of the rows that must still be there; what a month dropped in its time took along is not among them. */
  readonly remains: Buffer
  readonly previous: Buffer
  readonly hash: Buffer
  readonly due: Buffer
  /** Of a link that seals nothing and says which month of the log went: how many rows went with it. */
  readonly dropped: number | null
  /** Of such a link: whether the entries sealed before it are younger than its month by the time of keeping. */
  readonly isInTime: boolean
}

/** A seal that was noted elsewhere, so that the end of the chain cannot be cut off unseen. */
export interface KnownSeal {
  readonly stream: Stream
  readonly number: number
  /** Hexadecimal. */
  readonly hash: string
}

export interface Verified {
  readonly stream: Stream
  readonly seals: number
  /** Rows that are there. */
  readonly entries: number
  /** Months, and the rows in them, that were dropped when they had been kept for their time. */
  readonly dropped: { readonly months: number; readonly entries: number }
  /** The last seal, to be noted elsewhere; null when nothing is sealed yet. */
  readonly last: KnownSeal | null
  readonly broken: { readonly number: number; readonly faults: readonly SealFault[] } | null
}

const nothing = Buffer.alloc(0)
/** The shortest time that has ever been enough (703/2023, annex): a link cannot say of itself that less was. */
const keptYears = Math.min(...retentionYears.accessLog.versions.map(({ value }) => value))

/** Reads one chain from its beginning and stops at the first seal that does not hold. Changes nothing. */
export async function verifyStream(
  tx: Tx,
  stream: Stream,
  known: readonly KnownSeal[] = [],
): Promise<Verified> {
  let before: Seal | undefined
  let entries = 0
  const dropped = { months: 0, entries: 0 }
  const done = (broken: Verified['broken']): Verified => ({
    stream,
    seals: before?.number ?? 0,
    entries,
    dropped,
    last: before ? { stream, number: before.number, hash: before.hash.toString('hex') } : null,
    broken,
  })
  for (let seal = await nextSeal(tx, stream, 0); seal; seal = await nextSeal(tx, stream, seal.number)) {
    const faults = [
      ...chainFaults(seal, before),
      ...knownFaults(seal, stream, known),
      ...(seal.dropped === null ? await contentFaults(tx, stream, seal) : dropFaults(seal)),
    ]
    if (faults[0]?.what === 'sealMissing')
      return done({ number: (before?.number ?? 0) + 1, faults: [faults[0]] })
    if (faults.length > 0) return done({ number: seal.number, faults })
    entries += seal.remains.length / 32
    if (seal.dropped !== null) {
      dropped.months += 1
      dropped.entries += seal.dropped
    }
    before = seal
  }
  const missing = known.find((k) => k.stream === stream && k.number > (before?.number ?? 0))
  if (missing) return done({ number: missing.number, faults: [{ what: 'sealMissing' }] })
  const ahead = await listAhead(tx, stream)
  return done(ahead.length > 0 ? { number: (before?.number ?? 0) + 1, faults: ahead } : null)
}

async function nextSeal(tx: Tx, stream: Stream, after: number): Promise<Seal | undefined> {
  const { rows } = await sql<Seal>`
    select number, from_xact::text, until_xact::text, access.seal_remains(s) as remains, previous, hash, access.seal_hash(s) as due,
      dropped_entries as dropped, coalesce(dropped_until + make_interval(years => greatest(kept_years, ${keptYears}::int)) < (
        select max(b.last_at) from log_seal b where s.form = 2 and b.stream = s.stream and b.form = 1 and b.number < s.number), false) as is_in_time
    from log_seal s where stream = ${stream} and number > ${after} order by number limit 1`.execute(tx)
  return rows[0]
}

/** The seal follows the one before it without a gap, and says of itself what its hash says. */
function chainFaults(seal: Seal, before: Seal | undefined): SealFault[] {
  if (seal.number !== (before?.number ?? 0) + 1) return [{ what: 'sealMissing' }]
  const follows =
    seal.previous.equals(before?.hash ?? nothing) && seal.fromXact === (before?.untilXact ?? '0')
  return follows && seal.due.equals(seal.hash) ? [] : [{ what: 'sealChanged' }]
}

const knownFaults = (seal: Seal, stream: Stream, known: readonly KnownSeal[]): SealFault[] =>
  known.some((k) => k.stream === stream && k.number === seal.number && k.hash !== seal.hash.toString('hex'))
    ? [{ what: 'sealChanged' }]
    : []

/** A month that was dropped before its time was removed, whatever its link says. */
const dropFaults = (link: Seal): SealFault[] => (link.isInTime ? [] : [{ what: 'droppedEarly' }])

async function contentFaults(tx: Tx, stream: Stream, seal: Seal): Promise<SealFault[]> {
  const { rows } = await sql<{ marks: Buffer | null }>`
    select string_agg(uuid_send(id) || mark, ''::bytea order by xact, id) as marks
    from access.seal_marks(${stream}, ${seal.fromXact}, ${seal.untilXact})`.execute(tx)
  const found = rows[0]?.marks ?? nothing
  return found.equals(seal.remains) ? [] : compareMarks(seal.remains, found)
}

/** Rows of transactions that have not begun: no seal would ever reach them, so somebody wrote the number by hand. */
async function listAhead(tx: Tx, stream: Stream): Promise<SealFault[]> {
  const { rows } = await sql<{ id: string }>`
    select id from access.seal_marks(${stream}, txid_snapshot_xmax(txid_current_snapshot()), 9223372036854775807)
    order by id limit 20`.execute(tx)
  return rows.map(({ id }) => ({ what: 'inserted', id }))
}
