import { sql } from 'kysely'
import { plainDay } from '../../../locales/format.ts'
import { translator } from '../../../locales/translate.ts'
import { addDays, addMonths, earlierOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Contents, OwnKind } from './contract.ts'
import type { Setting } from './rules/can-decide.ts'
import { emptyContents } from './rules/empty.ts'

/** What plan, place and period already say of the matter. */
export interface Known {
  readonly planId: string | null
  readonly planKind: string | null
  readonly signedOn: PlainDate | null
  readonly goal: string
  readonly planContents: Readonly<Record<string, string>>
  readonly periodId: string | null
  readonly place: string | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly daysPerWeek: number | null
  readonly hoursPerDay: number | null
  readonly language: string | null
}

/** Kinds of decision that rest on a period of the same kind. */
const periodKinds: Readonly<Partial<Record<OwnKind, string>>> = {
  rehabWork: 'rehabWork',
  rehabTravel: 'rehabWork',
  rehabEnd: 'rehabWork',
  socialRehab: 'socialRehab',
  workActivity: 'workActivity',
  dayActivity: 'workActivity',
  disabilityWorkActivity: 'workActivity',
}

/**
 * The plan in force that the decision rests on and the newest period that has been reserved or agreed. Never a client plan: fewer may read
 * it than the decision.
 */
export async function findKnown(ctx: Ctx, clientId: string, kind: OwnKind): Promise<Known> {
  const { rows } = await sql<Known>`
    with basis as (
      select id, kind, signed_on, goal, contents from plan
      where client_id = ${clientId} and status = 'inForce' and kind not in ('coaching', 'clientPlan')
      order by kind = 'multiSector' desc, kind = 'activation' desc, signed_on desc limit 1
    ), placed as (
      select t.id, p.title, lower(t.during) as "from", upper(t.during) - 1 as "to", t.hours_per_day::float8 as hours,
        coalesce(t.days_per_week::float8, (select count(distinct weekday) from period_slot l where l.period_id = t.id)) as days
      from period t left join place p on p.id = t.place_id
      where t.client_id = ${clientId} and t.kind = ${periodKinds[kind] ?? ''} and t.status in ('reserved', 'agreed', 'ended')
      order by t.status = 'reserved' desc, lower(t.during) desc limit 1
    )
    select b.id as plan_id, b.kind as plan_kind, b.signed_on, coalesce(b.goal, '') as goal,
      coalesce(b.contents, '{}') as plan_contents, t.id as period_id, t.title as place, t."from", t."to",
      nullif(t.days, 0) as days_per_week, t.hours as hours_per_day,
      (select language from client_contact c where c.client_id = ${clientId}) as language
    from (select 1) one left join basis b on true left join placed t on true`.execute(ctx.tx)
  return rows[0] as Known
}

/**
 * A draft from what is known: days of the period within the organisation's longest time, place, amount, and reasons in
 * the language of the decision. Everything may be edited before the decision is made.
 */
export function draftOf(kind: OwnKind, known: Known, setting: Setting): Contents {
  const language = known.language === 'sv' ? 'sv' : 'fi'
  const t = translator(language)
  const isEnd = kind === 'rehabEnd'
  const daysOf = isEnd ? { validFrom: null, validTo: null } : span(kind, known, setting)
  const name = t(`decisions.kinds.${kind}`)
  const word = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return {
    ...emptyContents,
    ...daysOf,
    result: isEnd ? 'ended' : 'granted',
    language,
    pendingSince: known.signedOn,
    matter: t(isEnd ? 'decisions.proposed.ended' : 'decisions.proposed.granted', { kind: word }),
    place: known.place ?? '',
    way: known.place ? 'contract' : 'own',
    daysPerWeek: known.daysPerWeek,
    hoursPerDay: known.hoursPerDay,
    facts: known.planContents.needs ?? known.planContents.educationAndWork ?? '',
    reasons: isEnd ? '' : reasonsOf(known, t),
  }
}

const endless: readonly OwnKind[] = ['dayActivity', 'disabilityWorkActivity', 'mobilitySupport']

function span(kind: OwnKind, { from, to }: Known, { maxMonths }: Setting) {
  const longest = from && maxMonths ? addDays(addMonths(from, maxMonths), -1) : null
  const last = to && longest ? earlierOf(to, longest) : to
  return { validFrom: from, validTo: endless.includes(kind) ? null : last }
}

type T = ReturnType<typeof translator>

/** Sentences that the facts give; those whose fact is not known are left out. */
function reasonsOf(known: Known, t: T): string {
  const { planKind, signedOn, place, from, to, goal, daysPerWeek, hoursPerDay } = known
  const { support, evaluationBy } = known.planContents
  const lines = [
    planKind && signedOn
      ? t('decisions.proposed.plan', {
          plan: t(`plan.kinds.${planKind as 'activation'}`),
          on: plainDay(signedOn),
        })
      : '',
    goal.trim() ? t('decisions.proposed.goal', { goal: sentence(goal) }) : '',
    place && from && to
      ? t('decisions.proposed.place', { place, from: plainDay(from), to: plainDay(to) })
      : '',
    daysPerWeek && hoursPerDay
      ? t('decisions.proposed.amount', { days: daysPerWeek, hours: hoursPerDay })
      : '',
    support?.trim() ? t('decisions.proposed.support', { support: sentence(support) }) : '',
    evaluationBy?.trim() ? t('decisions.proposed.evaluation', { evaluation: sentence(evaluationBy) }) : '',
  ]
  return lines.filter((line) => line !== '').join(' ')
}

const sentence = (text: string): string => text.trim().replace(/[.\s]+$/, '')
