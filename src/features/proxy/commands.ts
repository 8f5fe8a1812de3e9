import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive } from '../../kernel/span.ts'
import { record } from '../../platform/audit.ts'
import { encrypt, keyedHashes } from '../../platform/crypto.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readIdentityCode } from '../client/rules/identity.ts'
import type * as contract from './contract.ts'
import type { ProxyView } from './contract.ts'
import { findProxy } from './store.ts'

/** Records who acts for the client, on which basis and how long. Sent twice, it is recorded once. */
export async function recordProxy(
  ctx: Ctx,
  clientId: string,
  { id, name, basis, identityCode, from, to }: BodyOf<typeof contract.recordProxy>,
): Promise<Result<ProxyView>> {
  const earlier = await findProxy(ctx, clientId, id)
  if (earlier) return accept(earlier)
  if (name.trim() === '') return refuse('invalid', { fields: { name: 'required' } })
  const span = fromInclusive(plainDate(from), to === null ? null : plainDate(to))
  if (!span) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  if (to !== null && to < ctx.day) return refuse('invalid', { fields: { to: 'past' } })
  // without a code it is known who acts, and the proxy signs in to nothing
  const code = identityCode ? readIdentityCode(identityCode, ctx.day) : null
  if (code && !code.ok) return code
  const { keys } = ctx.installation
  const text = code?.value.code ?? null
  const { rows } = await sql<{ outcome: 'recorded' | 'notFound' | 'isClient' | 'isYou' | 'actsAlready' }>`
    select access.record_proxy(${id}, ${clientId}, ${name.trim()}, ${basis}, ${formatDaterange(span)}::daterange,
      ${text && keyedHashes(keys, text)}::bytea[], ${text && encrypt(keys, text)}, ${ctx.at}) as outcome`.execute(
    ctx.tx,
  )
  const outcome = rows[0]?.outcome ?? 'notFound'
  if (outcome === 'notFound') return notFound()
  if (outcome !== 'recorded') return refuse('invalid', { fields: { identityCode: outcome } })
  await tell(ctx, clientId, id, 'proxy.recorded', { basis, to })
  return answer(ctx, clientId, id)
}

/** Ends it now: the proxy's grant is gone, and an open session of the proxy enters no more. */
export async function endProxy(
  ctx: Ctx,
  clientId: string,
  id: string,
  version: number,
): Promise<Result<ProxyView>> {
  const proxy = await findProxy(ctx, clientId, id)
  if (!proxy) return notFound()
  // sent twice: it has ended already
  if (proxy.endedAt !== null) return accept(proxy)
  const done = await ctx.tx
    .updateTable('proxy')
    .set({ endedAt: ctx.at, endedBy: ctx.session.positionId, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return changedMeanwhile()
  await tell(ctx, clientId, id, 'proxy.ended', { basis: proxy.basis })
  return answer(ctx, clientId, id)
}

const tell = (
  ctx: Ctx,
  clientId: string,
  subjectId: string,
  type: string,
  payload: Record<string, string | null>,
) => record(ctx, { clientId, type, category: 'consent', subjectId, payload })

async function answer(ctx: Ctx, clientId: string, id: string): Promise<Result<ProxyView>> {
  const proxy = await findProxy(ctx, clientId, id)
  return proxy ? accept(proxy) : notFound()
}
