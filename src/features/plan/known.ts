import { sql } from 'kysely'
import { plainDay } from '../../../locales/format.ts'
import { translator } from '../../../locales/translate.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Contents, PlanKind, PlanService } from './contract.ts'
import { listOutcomes } from './outcomes-store.ts'
import { outcomeLine } from './rules/plan-words.ts'
import { findKnownNeeds, listPlans, listServices, type PlanRow } from './store.ts'

/** What is already known for a plan's first draft, so that nothing is typed twice; all of it may be edited. */
export interface KnownDraft {
  readonly goal: string
  readonly contents: Contents
  /** Services that another plan in force has agreed. */
  readonly services: readonly PlanService[]
}

const nothing = { goal: '', services: [] } as const

/**
 * The assessment in a multi-sector plan; in an activation plan each point of 189/2001 8 § that something is known of; in a client plan what
 * the plans made with others say already (1301/2014 39 §: another corresponding plan may do). Of a client plan nothing is told on.
 */
export async function knownDraft(ctx: Ctx, clientId: string, kind: PlanKind): Promise<KnownDraft> {
  switch (kind) {
    case 'multiSector':
      return { ...nothing, contents: said({ needs: await findKnownNeeds(ctx, clientId) }) }
    case 'activation':
      return knownForActivation(ctx, clientId)
    case 'clientPlan':
      return knownForClientPlan(ctx, clientId)
    default:
      return { ...nothing, contents: {} }
  }
}

async function knownForActivation(ctx: Ctx, clientId: string): Promise<KnownDraft> {
  const { background, tried } = await findBackground(ctx, clientId)
  const measures = await findKnownNeeds(ctx, clientId)
  const before = (await listPlans(ctx, clientId)).filter(
    ({ kind, signedOn }) => signedOn !== null && kind !== 'clientPlan',
  )
  const earlierPlans = before[0] ? await howItWent(ctx, before[0]) : ''
  return {
    goal: before.find(({ status }) => status === 'inForce')?.goal ?? '',
    contents: said({ educationAndWork: background, earlierServices: tried, earlierPlans, measures }),
    services: [],
  }
}

/** Plans whose goal and services a client plan may take over, the broadest first. */
const corresponding: readonly PlanKind[] = ['multiSector', 'activation', 'lightActivation']

async function knownForClientPlan(ctx: Ctx, clientId: string): Promise<KnownDraft> {
  const standing = (await listPlans(ctx, clientId)).filter(({ status }) => status === 'inForce')
  const of = (kind: PlanKind) => standing.find((plan) => plan.kind === kind)
  const other = corresponding.map(of).find((plan) => plan !== undefined)
  const services = other ? (await listServices(ctx, [other.id])).map(({ planId: _, ...line }) => line) : []
  const ahead = services.filter(({ endsOn }) => endsOn === null || endsOn >= ctx.day)
  const t = await translatorOf(ctx, clientId)
  const contents = said({
    needs: other?.contents.needs || (await findKnownNeeds(ctx, clientId)),
    servicesNeeded: other?.contents.measures ?? '',
    strengths: of('coaching')?.contents.strengths ?? '',
    partners: ahead
      .map(
        (line) =>
          `${[line.service, line.provider].filter(Boolean).join(', ')}: ${t(`plan.lanes.${line.lane}`)}.`,
      )
      .join('\n'),
    followUp: other?.contents.followUp ?? '',
  })
  return { goal: other?.goal ?? '', contents, services: ahead }
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
  const t = await translatorOf(ctx, clientId)
  const outcomes = (await listOutcomes(ctx, [id])).flatMap((one) =>
    one.worker ? [`${outcomeLine(one, t)} ${t(`plan.outcomes.ratings.${one.worker.rating}`)}.`] : [],
  )
  const head = `${t(`plan.kinds.${kind}`)} ${signedOn ? plainDay(signedOn) : ''}. ${goal.trim()}`
  return [head.trim(), ...outcomes].join('\n')
}

/** Words in the language of the client's letters. */
async function translatorOf(ctx: Ctx, clientId: string) {
  const { rows } = await sql<{ language: string | null }>`
    select language from client_contact where client_id = ${clientId}`.execute(ctx.tx)
  return translator(rows[0]?.language === 'sv' ? 'sv' : 'fi')
}
