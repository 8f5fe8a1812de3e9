import { sql } from 'kysely'
import { plainDay } from '../../../locales/format.ts'
import { translator } from '../../../locales/translate.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Contents, PlanKind } from './contract.ts'
import { listOutcomes } from './outcomes-store.ts'
import { outcomeLine } from './rules/plan-words.ts'
import { findKnownNeeds, listPlans, type PlanRow } from './store.ts'

/** What is already known for a plan's first draft, so that nothing is typed twice; all of it may be edited. */
export interface KnownDraft {
  readonly goal: string
  readonly contents: Contents
}

/** The assessment in a multi-sector plan; in an activation plan each point of 189/2001 8 § that something is known of. */
export async function knownDraft(ctx: Ctx, clientId: string, kind: PlanKind): Promise<KnownDraft> {
  switch (kind) {
    case 'multiSector':
      return { goal: '', contents: said({ needs: await findKnownNeeds(ctx, clientId) }) }
    case 'activation':
      return knownForActivation(ctx, clientId)
    default:
      return { goal: '', contents: {} }
  }
}

async function knownForActivation(ctx: Ctx, clientId: string): Promise<KnownDraft> {
  const { background, tried } = await findBackground(ctx, clientId)
  const measures = await findKnownNeeds(ctx, clientId)
  const before = (await listPlans(ctx, clientId)).filter((plan) => plan.signedOn !== null)
  const earlierPlans = before[0] ? await howItWent(ctx, before[0]) : ''
  return {
    goal: before.find(({ status }) => status === 'inForce')?.goal ?? '',
    contents: said({ educationAndWork: background, earlierServices: tried, earlierPlans, measures }),
  }
}

const said = (contents: Contents): Contents =>
  Object.fromEntries(Object.entries(contents).filter(([, text]) => text.trim() !== ''))

/** Education and work from the situation card, and what the accepted referral says was tried; as far as the session reads. */
async function findBackground(ctx: Ctx, clientId: string) {
  const { rows } = await sql<{ background: string; tried: string }>`
    select coalesce((select string_agg(text, E'\n' order by told_on, id) from situation_fact
        where client_id = ${clientId} and superseded_by is null and topic in ('work', 'education')
          and category in ('employmentHistory', 'situation')), '') as background,
      coalesce((select tried from referral where client_id = ${clientId} and status = 'accepted' and tried <> ''
        order by sent_at desc limit 1), '') as tried`.execute(ctx.tx)
  return rows[0] ?? { background: '', tried: '' }
}

/** The plan before in a line, with how its outcomes were rated, in the language of the client's letters. */
async function howItWent(ctx: Ctx, { id, clientId, kind, goal, signedOn }: PlanRow): Promise<string> {
  const { rows } = await sql<{ language: string | null }>`
    select language from client_contact where client_id = ${clientId}`.execute(ctx.tx)
  const t = translator(rows[0]?.language === 'sv' ? 'sv' : 'fi')
  const outcomes = (await listOutcomes(ctx, [id])).flatMap((one) =>
    one.worker ? [`${outcomeLine(one, t)} ${t(`plan.outcomes.ratings.${one.worker.rating}`)}.`] : [],
  )
  const head = `${t(`plan.kinds.${kind}`)} ${signedOn ? plainDay(signedOn) : ''}. ${goal.trim()}`
  return [head.trim(), ...outcomes].join('\n')
}
