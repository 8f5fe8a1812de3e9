import { sql } from 'kysely'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { findFileAccess } from '../../platform/access/file-access.ts'
import { record } from '../../platform/audit.ts'
import { decrypt, encrypt, keyedHashes } from '../../platform/crypto.ts'
import { read } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { ContactDetails } from './contract.ts'
import { contactReading } from './head.ts'
import { personReading } from './queries.ts'
import { checkIntake, type Person } from './rules/intake.ts'
import { nameKey } from './rules/name-key.ts'

type Intake = BodyOf<typeof contract.createClient>
type Opened = ResponseOf<typeof contract.createClient>

/**
 * Opens a customer relationship of the own organisation (A1). A person known to another authority is attached and the
 * answer is that of a new person; a person whom one may not handle is refused (access.md, One person, many authorities).
 */
export async function createClient(ctx: Ctx, intake: Intake): Promise<Result<Opened>> {
  const birthDate = intake.birthDate === null ? null : plainDate(intake.birthDate)
  const person = checkIntake({ ...intake, birthDate }, ctx.session.organisationKind, ctx.day)
  if (!person.ok) return person
  const before = await findRelationship(ctx, intake.id)
  const { clientId, outcome } = await attach(ctx, intake, person.value)
  if (outcome === 'barred') {
    if (clientId) ctx.tried(clientId)
    return refuse('client.barred')
  }
  if (clientId === null) return notFound()
  const access = await findFileAccess(ctx.tx, clientId)
  if (access) ctx.concerns(access)
  if (outcome === 'already') return knownToUs(ctx, clientId, access !== null)
  if (!before) {
    await record(ctx, {
      clientId,
      type: 'client.attached',
      category: 'identity',
      subjectId: intake.id,
      payload: { kind: intake.kind, origin: intake.origin },
    })
  }
  return accept({ outcome: 'created', clientId, responsible: [] })
}

/** The own organisation's client already: told who answers, and the one who answers sees that somebody asked. */
async function knownToUs(ctx: Ctx, clientId: string, isOpen: boolean): Promise<Result<Opened>> {
  if (isOpen) return accept({ outcome: 'yours', clientId, responsible: [] })
  await record(ctx, { clientId, type: 'client.askedFor', category: 'contactLog' })
  const { rows } = await sql<Opened['responsible'][number]>`
    select * from access.responsible_workers(${clientId})`.execute(ctx.tx)
  return accept({ outcome: 'already', clientId: null, responsible: rows })
}

async function attach(ctx: Ctx, intake: Intake, person: Person) {
  const { keys } = ctx.installation
  const { code } = person
  const hashes = code === null ? [] : keyedHashes(keys, code)
  const { rows } = await sql<{ clientId: string | null; outcome: string }>`
    select * from access.attach_client(${intake.id}, ${intake.kind}, ${hashes}::bytea[],
      ${code === null ? null : encrypt(keys, code)}, ${person.birthDate}, ${intake.lastName}, ${intake.firstNames},
      ${nameKey(intake.lastName, intake.firstNames)}, ${JSON.stringify(intake.contact)}::jsonb, ${ctx.at})`.execute(
    ctx.tx,
  )
  return rows[0] ?? { clientId: null, outcome: 'none' }
}

const findRelationship = (ctx: Ctx, id: string) =>
  ctx.tx.selectFrom('relationship').select('id').where('id', '=', id).executeTakeFirst()

/** Contact details as they are now; saving them also says that they were checked today (F2). */
export async function changeContact(
  ctx: Ctx,
  clientId: string,
  { version, ...details }: BodyOf<typeof contract.changeContact>,
): Promise<Result<ContactDetails>> {
  const before = await read(ctx.tx, contactReading(clientId))
  if (!before) return notFound()
  const { numUpdatedRows } = await ctx.tx
    .updateTable('clientContact')
    .set({ ...details, checkedOn: ctx.day, version: version + 1 })
    .where('clientId', '=', clientId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return changedMeanwhile({ version: before.version })
  const after = await read(ctx.tx, contactReading(clientId))
  if (!after) return notFound()
  await record(ctx, {
    clientId,
    type: 'client.contactChanged',
    category: 'contact',
    subjectId: clientId,
    payload: { fields: changedFields(before, after) },
  })
  return accept(after)
}

/** Names of what changed; the values themselves stay in the table, not in the journal. */
const changedFields = (before: ContactDetails, after: ContactDetails): string[] =>
  (Object.keys(after) as (keyof ContactDetails)[]).filter(
    (name) =>
      name !== 'version' &&
      name !== 'checkedOn' &&
      JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )

/** Shows the identity code; the act itself is what the log is for. */
export async function revealIdentityCode(
  ctx: Ctx,
  clientId: string,
): Promise<Result<{ identityCode: string }>> {
  const row = await ctx.tx
    .selectFrom('clientIdentity')
    .select('codeCipher')
    .where('clientId', '=', clientId)
    .executeTakeFirst()
  if (!row) return notFound()
  if (!row.codeCipher) return refuse('client.noIdentityCode')
  return accept({ identityCode: decrypt(ctx.installation.keys, row.codeCipher) })
}

/** Turvakielto: anyone who keeps the person's data may set it; only a post with the special right may lift it. */
export async function protectClient(
  ctx: Ctx,
  clientId: string,
  { protected: isProtected, version }: BodyOf<typeof contract.protectClient>,
): Promise<Result<{ protected: boolean; version: number }>> {
  if (!isProtected && !ctx.session.seesProtected) return refuse('client.protectionRight')
  const { numUpdatedRows } = await ctx.tx
    .updateTable('client')
    .set({ protected: isProtected, version: version + 1 })
    .where('id', '=', clientId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) {
    const now = await read(ctx.tx, personReading(clientId))
    return now ? changedMeanwhile({ version: now.version }) : notFound()
  }
  await record(ctx, {
    clientId,
    type: isProtected ? 'client.protected' : 'client.unprotected',
    category: 'identity',
    subjectId: clientId,
  })
  return accept({ protected: isProtected, version: version + 1 })
}
