import { sql } from 'kysely'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import { encrypt, keyedHashes } from '../../platform/crypto.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { tellsWho } from '../client/rules/discreet.ts'
import { readIdentityCode } from '../client/rules/identity.ts'
import type * as contract from './contract.ts'

/**
 * Joins an identity code to a client known without one. A person whom another authority knows by it becomes this client
 * silently, and the answer tells nothing of it; one's own other client is named, so that the two are merged knowingly.
 */
export async function joinCode(
  ctx: Ctx,
  clientId: string,
  { identityCode, reason }: BodyOf<typeof contract.joinCode>,
): Promise<Result<ResponseOf<typeof contract.joinCode>>> {
  const read = readIdentityCode(identityCode, ctx.day)
  if (!read.ok) return read
  const { keys } = ctx.installation
  const { code, birthDate } = read.value
  const { rows } = await sql<{ outcome: string; clientId: string | null }>`
    select * from access.join_code(${clientId}, ${keyedHashes(keys, code)}::bytea[], ${encrypt(keys, code)}, ${birthDate},
      ${reason}, ${ctx.at})`.execute(ctx.tx)
  const { outcome, clientId: found } = rows[0] ?? { outcome: 'notFound', clientId: null }
  if (outcome === 'barred') return refuse('client.barred')
  if (outcome === 'hasCode') return refuse('person.hasCode')
  if (outcome === 'notNow') return refuse('person.notNow')
  if (outcome === 'otherBirthDate')
    return refuse('person.otherBirthDate', { fields: { identityCode: 'otherBirthDate' } })
  if (found === null) return notFound()
  if (outcome === 'yours') return accept({ outcome, clientId: found })
  await record(ctx, {
    clientId,
    type: 'person.codeJoined',
    category: 'identityCode',
    subjectId: clientId,
    payload: { reason: reason.trim() },
  })
  return accept({ outcome: 'joined', clientId })
}

/** Makes two rows of one person one; which stays, the database says. What was written of either is found under it. */
export async function mergeClients(
  ctx: Ctx,
  clientId: string,
  { otherId, reason }: BodyOf<typeof contract.mergeClients>,
): Promise<Result<{ clientId: string }>> {
  const { rows } = await sql<{ obstacle: string | null; clientId: string | null }>`
    select * from access.merge_clients(${clientId}, ${otherId}, ${reason}, ${ctx.at})`.execute(ctx.tx)
  const { obstacle, clientId: stays } = rows[0] ?? { obstacle: 'notFound', clientId: null }
  if (obstacle === 'otherCodes') return refuse('person.otherCodes')
  if (obstacle === 'otherBirthDates') return refuse('person.otherBirthDates')
  if (obstacle === 'openOnBoth') return refuse('person.openOnBoth')
  if (stays === null) return notFound()
  ctx.saw([otherId], ['identity'])
  await record(ctx, {
    clientId: stays,
    type: 'person.merged',
    category: 'contactLog',
    subjectId: stays,
    payload: { reason: reason.trim() },
  })
  return accept({ clientId: stays })
}

/** The reason is read in both files: it names neither person. */
async function tellsOfEither(ctx: Ctx, clients: readonly string[], reason: string): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select last_name || ' ' || first_names as name from client where id = any (${clients}::uuid[])`.execute(
    ctx.tx,
  )
  return tellsWho(
    reason,
    rows.map(({ name }) => name),
  )
}

/** Moves an entry to the client it was meant for. Neither file's journal names the other. */
export async function moveEntry(
  ctx: Ctx,
  clientId: string,
  { entry, entryId, toClientId, reason }: BodyOf<typeof contract.moveEntry>,
): Promise<Result<{ moved: boolean }>> {
  if (await tellsOfEither(ctx, [clientId, toClientId], reason))
    return refuse('person.reasonTellsWho', { fields: { reason: 'tellsWho' } })
  const { rows } = await sql<{ done: boolean }>`
    select access.move_entry(${entry}, ${entryId}, ${clientId}, ${toClientId}, ${reason}, ${ctx.at}) as done`.execute(
    ctx.tx,
  )
  if (!rows[0]?.done) return refuse('person.entryStays')
  ctx.saw([toClientId], ['contactLog'])
  const of = {
    category: 'contactLog',
    subjectId: entryId,
    payload: { entry, reason: reason.trim() },
  } as const
  await record(ctx, { ...of, clientId, type: 'person.entryMovedAway' })
  await record(ctx, { ...of, clientId: toClientId, type: 'person.entryMovedHere' })
  return accept({ moved: true })
}
