import { sql } from 'kysely'
import { type Keys, keyedHash, keyedHashes } from './crypto.ts'
import type { Tx } from './db/transaction.ts'

/**
 * The hash by which a person of this code is found: under the current key, or – while codes go over from one key to
 * another – under whichever a person is known.
 */
export async function findKnownHash(tx: Tx, keys: Keys, code: string): Promise<Buffer> {
  if (!keys.others?.length) return keyedHash(keys, code)
  const { rows } = await sql<{ hash: Buffer }>`
    select access.known_hash(${keyedHashes(keys, code)}::bytea[]) as hash`.execute(tx)
  return rows[0]?.hash ?? keyedHash(keys, code)
}
