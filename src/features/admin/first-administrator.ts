import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, span } from '../../kernel/span.ts'
import { asSystem, type Db, type Tx } from '../../platform/db/transaction.ts'
import type { OrganisationKind } from '../organisation/contract.ts'

export interface FirstAdministrator {
  readonly name: string
  /** "issuer subject" of the identity provider. */
  readonly subject: string
  readonly organisation: string
  /** Of an organisation that is made now; one that is known keeps its own. */
  readonly kind: OrganisationKind | null
  /** Also when there is an administrator already, who can no longer sign in. */
  readonly another: boolean
}

export interface Made {
  readonly organisationMade: boolean
  readonly kind: string | null
}

/** Those who can sign in as an administrator on that day. */
async function listAdministrators(tx: Tx, day: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select w.name || ', ' || o.name as name from position p join worker w on w.id = p.worker_id and w.subject is not null
    join organisation o on o.id = p.organisation_id and o.active
    where p.role = 'administrator' and p.valid @> ${day}::date order by 1`.execute(tx)
  return rows.map(({ name }) => name)
}

/**
 * Makes the first administrator: organisation and person when they are unknown, and the post from today. Runs as the product's own
 * job, since nobody is there yet who could permit it. Refused when an administrator can already sign in.
 */
export function createFirstAdministrator(
  system: Db,
  wanted: FirstAdministrator,
  { at, day }: { at: Date; day: PlainDate },
): Promise<Result<Made>> {
  return asSystem(system, 'admin.firstAdministrator', async (tx) => {
    // two commands at once: the second waits and then finds the first one's administrator
    await sql`select pg_advisory_xact_lock(hashtext('admin.firstAdministrator'))`.execute(tx)
    const there = await listAdministrators(tx, day)
    if (there.length > 0 && !wanted.another)
      return refuse('admin.administratorThere', { facts: { administrators: there } })
    const organisation = await findOrMakeOrganisation(tx, wanted)
    const worker = await findOrMakeWorker(tx, wanted)
    const { rows } = await sql<{ id: string }>`
      insert into position (worker_id, organisation_id, role, area, valid)
      select ${worker.id}, ${organisation.id}, 'administrator', true, ${formatDaterange(span(day))}::daterange
      where not exists (select from position where worker_id = ${worker.id} and organisation_id = ${organisation.id}
        and role = 'administrator' and (upper(valid) is null or upper(valid) > ${day}::date))
      returning id`.execute(tx)
    const made = rows[0]
    if (!made) return refuse('admin.postTwice')
    await tx
      .insertInto('journal')
      .values({ happenedAt: at, type: 'admin.firstAdministrator', category: 'identity', subjectId: made.id })
      .execute()
    return accept({ organisationMade: organisation.isNew, kind: organisation.kind })
  })
}

async function findOrMakeOrganisation(tx: Tx, { organisation: name, kind }: FirstAdministrator) {
  const there = await tx
    .selectFrom('organisation')
    .select(['id', 'kind'])
    .where('name', '=', name)
    .executeTakeFirst()
  if (there) return { ...there, isNew: false }
  const made = await tx
    .insertInto('organisation')
    .values({ name, kind })
    .returning(['id', 'kind'])
    .executeTakeFirstOrThrow()
  return { ...made, isNew: true }
}

/** The identity decides who it is: a person known by it keeps the name. */
async function findOrMakeWorker(tx: Tx, { name, subject }: FirstAdministrator): Promise<{ id: string }> {
  const there = await tx.selectFrom('worker').select('id').where('subject', '=', subject).executeTakeFirst()
  return (
    there ??
    (await tx.insertInto('worker').values({ name, subject }).returning('id').executeTakeFirstOrThrow())
  )
}
