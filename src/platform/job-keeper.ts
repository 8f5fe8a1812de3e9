import pg from 'pg'

/** Any number, the same in every process: the first half of the locks by which workers tell that they live. */
const LIVING = 7_421_992

export interface JobKeeper {
  /** Tells of a worker of this process that it lives, for as long as the process does. */
  keep(workerId: string): void
  end(): Promise<void>
}

/**
 * A connection that tells which workers live. The queue takes a job for being done until four hours have passed, also
 * when the server that was doing it was killed; locks end with their connection, so that whose lock can be taken is dead,
 * and what it was doing is free to be done. A job may run twice, so that a connection lost meanwhile does no harm.
 */
export async function openJobKeeper(ownerUrl: string): Promise<JobKeeper> {
  const keeper = new pg.Client({ connectionString: ownerUrl, application_name: 'yhteispolku jobs' })
  // the database may be ended from outside; the pools then say so to those who ask something
  keeper.on('error', () => {})
  await keeper.connect()
  await keeper.query(
    `select graphile_worker.force_unlock_workers(array(
       select worker from (select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null offset 0) w
       where pg_try_advisory_xact_lock($1, hashtext(worker))))`,
    [LIVING],
  )
  return {
    keep: (workerId) =>
      void keeper
        .query('select pg_advisory_lock_shared($1, hashtext($2))', [LIVING, workerId])
        .catch(() => {}),
    end: () => keeper.end(),
  }
}
