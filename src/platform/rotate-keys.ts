import { type RawBuilder, sql } from 'kysely'
import type { Category } from './access/category.ts'
import { decryptBytes, encryptBytes, type Keys, keyedHash, keyNumber } from './crypto.ts'
import { asSystem, type Db, type Tx } from './db/transaction.ts'
import { logJob } from './jobs.ts'

const purpose = 'keys.rotated'
const batchSize = 500
/** Papers are large: so many are in memory at a time. */
const paperBatchSize = 4

interface Sealed {
  readonly table: string
  readonly key: string
  readonly cipher: string
  /** By which the person is found; texts of files have none. */
  readonly hash: string | null
  readonly batchSize?: number
  readonly category?: Category
}

/** Everything that is encrypted at rest. */
const everything: readonly Sealed[] = [
  { table: 'client_identity', key: 'client_id', cipher: 'code_cipher', hash: 'code_hash' },
  { table: 'worker', key: 'id', cipher: 'code_cipher', hash: 'code_hash' },
  { table: 'proxy', key: 'id', cipher: 'code_cipher', hash: 'code_hash' },
  {
    table: 'worker_bar',
    key: "worker_id || '/' || encode(code_hash, 'hex')",
    cipher: 'code_cipher',
    hash: 'code_hash',
  },
  { table: 'import_file', key: "run_id || '/' || name", cipher: 'content', hash: null },
  {
    table: 'statement_paper',
    key: 'id',
    cipher: 'content',
    hash: null,
    batchSize: paperBatchSize,
    category: 'healthRecords',
  },
]

/** The key's number is the first byte: of a paper no more than that is fetched. */
const isOther = ({ cipher }: Sealed, keys: Keys): RawBuilder<unknown> =>
  sql`${sql.ref(cipher)} is not null and get_byte(substring(${sql.ref(cipher)} from 1 for 1), 0) <> ${keyNumber(keys)}`

/** One batch of one table; answers how many rows went over. */
async function rotateBatch(tx: Tx, keys: Keys, of: Sealed, at: Date): Promise<number> {
  const id = sql.raw(of.key)
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    select (${id})::text as id, ${sql.ref(of.cipher)} as sealed from ${sql.table(of.table)}
    where ${isOther(of, keys)} limit ${of.batchSize ?? batchSize} for update skip locked`.execute(tx)
  if (rows.length === 0) return 0
  const opened = rows.map((row) => decryptBytes(keys, row.sealed))
  const ids = rows.map((row) => row.id)
  const ciphers = opened.map((bytes) => encryptBytes(keys, bytes))
  const hashes = of.hash ? opened.map((bytes) => keyedHash(keys, bytes.toString('utf8'))) : []
  const hash = of.hash ? sql`, ${sql.ref(of.hash)} = n.hash` : sql``
  await sql`
    update ${sql.table(of.table)} t set ${sql.ref(of.cipher)} = n.cipher ${hash}
    from unnest(${ids}::text[], ${ciphers}::bytea[], ${hashes}::bytea[]) as n(id, cipher, hash)
    where (${sql.raw(of.key.replace(/\b(client_id|id|run_id|name|worker_id|code_hash)\b/g, 't.$1'))})::text = n.id`.execute(
    tx,
  )
  const clientIds = of.table === 'client_identity' ? ids : []
  await logJob(tx, {
    at,
    event: purpose,
    result: 'changed',
    clientIds,
    categories: [of.category ?? 'identityCode'],
    purpose,
  })
  return rows.length
}

/** How many rows another key than the current one has encrypted. */
export function countOthers(system: Db, keys: Keys): Promise<number> {
  return asSystem(system, purpose, async (tx) => {
    let left = 0
    for (const of of everything) {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from ${sql.table(of.table)} where ${isOther(of, keys)}`.execute(tx)
      left += rows[0]?.n ?? 0
    }
    return left
  })
}

/**
 * Encrypts everything anew with the current key, a batch in a transaction: it may be stopped at any moment and begun again, and
 * people work meanwhile. Answers how many rows went over.
 */
export async function rotateKeys(
  system: Db,
  keys: Keys,
  { at, onProgress }: { readonly at: Date; readonly onProgress?: (done: number) => void },
): Promise<number> {
  let done = 0
  for (const of of everything) {
    for (let n = -1; n !== 0; done += n) {
      n = await asSystem(system, purpose, (tx) => rotateBatch(tx, keys, of, at))
      if (n > 0) onProgress?.(done + n)
    }
  }
  await asSystem(system, purpose, (tx) => sql`select access.forget_old_codes()`.execute(tx))
  return done
}
