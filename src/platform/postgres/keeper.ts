import pg from 'pg'

/** Any number, the same in every process: the lock that each user of an embedded server holds together. */
const IN_USE = 7_421_990

/**
 * A connection that tells "this process uses the server". Locks end with their connections, so a killed process
 * leaves none behind, and the last one to leave knows that it is the last.
 */
export async function openKeeper(url: string): Promise<pg.Client> {
  const keeper = new pg.Client({ connectionString: url, application_name: 'yhteispolku keeper' })
  // The server may be ended from outside; the pools then say so to those who ask something.
  keeper.on('error', () => {})
  await keeper.connect()
  await keeper.query('select pg_advisory_lock_shared($1)', [IN_USE])
  return keeper
}

/** Gives up the use of the server. True when nobody else uses it: nobody can begin to before the keeper is ended. */
export async function isLastToLeave(keeper: pg.Client): Promise<boolean> {
  await keeper.query('select pg_advisory_unlock_shared($1)', [IN_USE])
  const { rows } = await keeper.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [IN_USE])
  return rows[0]?.last ?? false
}
