import { sql } from 'kysely'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listStatuses } from '../situation/index.ts'
import type * as contract from './contract.ts'
import { assessJoint, assessRehab } from './rules/assess.ts'
import { type Facts, factNames } from './rules/facts.ts'
import { unemployedSince } from './rules/unemployed-since.ts'

type Asked = BodyOf<typeof contract.assessEligibility>
type Answer = ResponseOf<typeof contract.assessEligibility>

/** What the session may see of the file, overridden by what the asker gives; nothing of it is kept. */
export async function assess(ctx: Ctx, clientId: string, { on, given }: Asked): Promise<Result<Answer>> {
  const day = plainDate(on)
  const file = await factsOfFile(ctx, clientId, day)
  ctx.saw([], ['identity', 'jobseekerStatus', 'plan'])
  const facts = { ...file, ...given } as Facts
  const known = factNames.flatMap((name) => {
    const value = facts[name]
    const from = given[name as keyof typeof given] === undefined ? ('file' as const) : ('given' as const)
    return value === undefined ? [] : [{ name, value, from }]
  })
  return accept({
    known,
    assessments: [assessJoint(facts, day), assessRehab(facts, day)],
    mayKeep: ctx.access?.writes.has('benefits') ?? false,
  })
}

async function factsOfFile(ctx: Ctx, clientId: string, on: PlainDate): Promise<Facts> {
  const { rows } = await sql<{ birthDate: PlainDate | null; hasPlan: boolean }>`
    select (select birth_date from client_identity where client_id = ${clientId}) as birth_date,
      exists (select from plan where client_id = ${clientId} and kind in ('employment', 'activation', 'multiSector')
        and signed_on <= ${on} and status in ('inForce', 'superseded', 'ended') and (ended_on is null or ended_on > ${on})) as has_plan`.execute(
    ctx.tx,
  )
  const statuses = await listStatuses(ctx, clientId)
  const spans = statuses.map((s) => ({
    ...s,
    from: plainDate(s.from),
    to: s.to === null ? null : plainDate(s.to),
  }))
  const since = unemployedSince(spans, on)
  return {
    ...(rows[0]?.birthDate ? { birthDate: rows[0].birthDate } : {}),
    // a plan that is not on this file may be in another register: its absence is not known
    ...(rows[0]?.hasPlan ? { hasEmploymentPlan: true } : {}),
    ...(since === null ? {} : { unemployedSince: since }),
  }
}
