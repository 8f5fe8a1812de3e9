import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { OrganisationKind } from '../organisation/contract.ts'
import type * as contract from './contract.ts'
import { note } from './journal.ts'
import { blankToNull, findVersion, missing, type Versioned } from './organisations.ts'
import { rolesOfKind } from './rules/roles-of-kind.ts'

/** Adds a person (version 0) or changes the details; `subject` is "issuer subject" of the identity provider. */
export async function savePerson(
  ctx: Ctx,
  id: string,
  said: BodyOf<typeof contract.savePerson>,
): Promise<Result<Versioned>> {
  const columns = {
    name: said.name.trim(),
    email: blankToNull(said.email),
    phone: blankToNull(said.phone),
    subject: blankToNull(said.subject),
  }
  if (said.version === 0) {
    const earlier = await findVersion(ctx, 'worker', id)
    if (earlier) return accept(earlier)
    await ctx.tx
      .insertInto('worker')
      .values({ id, ...columns })
      .execute()
    await note(ctx, 'admin.personAdded', id, { name: said.name })
    return accept({ id, version: 1 })
  }
  const changed = await ctx.tx
    .updateTable('worker')
    .set({ ...columns, version: said.version + 1 })
    .where('id', '=', id)
    .where('version', '=', said.version)
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!changed) return missing(ctx, 'worker', id)
  await note(ctx, 'admin.personChanged', id, { name: said.name })
  return accept(changed)
}

/** Gives a person a post. The same role twice at once in one organisation is refused by the database. */
export async function addPost(ctx: Ctx, said: BodyOf<typeof contract.addPost>): Promise<Result<Versioned>> {
  const span = fromInclusive(plainDate(said.from), said.to === null ? null : plainDate(said.to))
  if (!span) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  const earlier = await findVersion(ctx, 'position', said.id)
  if (earlier) return accept(earlier)
  const { id, workerId, organisationId, unitId, role, seesProtected } = said
  const organisation = await ctx.tx
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', organisationId)
    .executeTakeFirst()
  if (!organisation) return notFound()
  if (!rolesOfKind(organisation.kind as OrganisationKind | null).includes(role))
    return refuse('admin.roleElsewhere', { fields: { role: 'unknown' } })
  await ctx.tx
    .insertInto('position')
    .values({ id, workerId, organisationId, unitId, role, seesProtected, valid: formatDaterange(span) })
    .execute()
  await note(ctx, 'admin.postAdded', id, { workerId, role, from: said.from, to: said.to, seesProtected })
  return accept({ id, version: 1 })
}

/** Ends the person's sessions in posts that one administers: the next act there asks to sign in. */
export async function endSessions(ctx: Ctx, workerId: string): Promise<Result<{ ended: number }>> {
  const { rows } = await sql<{ ended: number | null }>`
    select access.end_worker_sessions(${workerId}, ${ctx.at}) as ended`.execute(ctx.tx)
  const ended = rows[0]?.ended ?? null
  if (ended === null) return notFound()
  await note(ctx, 'admin.sessionsEnded', workerId, { ended })
  return accept({ ended })
}
