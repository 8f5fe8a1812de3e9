import { sql } from 'kysely'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import type { FileAccess, Ground } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Ties } from '../client/index.ts'
import type { GroundView } from './contract.ts'
import { type Facts, factsOfSources } from './ground-sources.ts'
import { byStrength, whyGround } from './rules/ground-why.ts'

/** Why the session sees this file: each of its grounds with section and facts, strongest first, each said once. */
export async function listGrounds(ctx: Ctx, access: FileAccess, ties: Ties): Promise<GroundView[]> {
  const facts = await factsOfSources(ctx, access.grounds, ties)
  const colleague = access.grounds.some((ground) => ground.substituted) ? await substitutedFacts(ctx) : {}
  const views = access.grounds.map((ground) => {
    const shown = {
      ground: ground.substituted ? 'substitute' : ground.ground,
      organisationKind: ctx.session.organisationKind,
      from: ground.from,
      to: ground.until === null ? null : addDays(plainDate(ground.until), -1),
      facts: factsOf(ground, facts.get(ground.sourceId) ?? {}, colleague),
    }
    return { ground: ground.ground, substituted: ground.substituted, why: whyGround(shown, ctx.day) }
  })
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()].sort(byStrength)
}

const factsOf = (ground: Ground, source: Facts, colleague: Facts): Facts =>
  ground.substituted
    ? { ...source, ...colleague, ground: ground.ground }
    : { ...source, ground: ground.ground }

async function substitutedFacts(ctx: Ctx): Promise<Facts> {
  const { rows } = await sql<{ name: string; until: string }>`
    select w.name, (upper(s.valid) - 1)::text as until from substitution s
    join position p on p.id = s.absent_id join worker w on w.id = p.worker_id
    where s.substitute_id = (select access.position_id()) and s.valid @> (select access.day()) order by w.name`.execute(
    ctx.tx,
  )
  return { colleagues: rows.map((row) => row.name), substituteUntil: rows.at(-1)?.until ?? null }
}
