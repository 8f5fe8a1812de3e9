import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import { encrypt, keyedHashes } from '../../platform/crypto.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { readIdentityCode } from './rules/identity.ts'

/** Own family or disqualification (434/2003 28 §): from the next act on no ground opens the file to this worker. */
export async function declareBar(
  ctx: Ctx,
  clientId: string,
  { reason }: BodyOf<typeof contract.declareBar>,
): Promise<Result<{ declared: boolean }>> {
  await record(ctx, { clientId, type: 'client.barDeclared', category: 'contactLog', payload: { reason } })
  const { rows } = await sql<{ done: boolean }>`
    select access.declare_bar(${clientId}, ${reason}, ${ctx.at}) as done`.execute(ctx.tx)
  return rows[0]?.done ? accept({ declared: true }) : notFound()
}

/** The same before one has met the person here: known or not, now or later, the answer is one. */
export async function declareBarOf(
  ctx: Ctx,
  { identityCode, reason }: BodyOf<typeof contract.declareBarOf>,
): Promise<Result<{ declared: boolean }>> {
  const read = readIdentityCode(identityCode, ctx.day)
  if (!read.ok) return read
  const { keys } = ctx.installation
  const { code } = read.value
  await sql`
    select access.declare_bar_of(${keyedHashes(keys, code)}::bytea[], ${encrypt(keys, code)}, ${reason}, ${ctx.at})`.execute(
    ctx.tx,
  )
  return accept({ declared: true })
}
