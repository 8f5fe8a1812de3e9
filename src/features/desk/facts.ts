import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import { laneOf } from '../path/index.ts'
import { holidaysOf, missingWindow } from '../period/index.ts'

/** Whose list is asked for: one's own, or that of a colleague whom one substitutes. */
export interface Whose {
  readonly colleague: string | null
  /** Those who are referred and nothing more are listed; else they are counted only. */
  readonly listsReferred: boolean
}

const setting = (name: string): RawBuilder<number> =>
  sql`(select value from access_setting where name = ${name})`

/** Ones own grounds only; a substitute's view of a colleague's list rests on the colleague's (access.md, `substitute`). */
const holdersOf = ({ colleague }: Pick<Whose, 'colleague'>): RawBuilder<string[]> =>
  colleague
    ? sql`array[${colleague}::uuid]`
    : sql`string_to_array(access.setting('own_holders'), ',')::uuid[]`

const groundsOf = (ctx: Ctx): string[] =>
  ctx.session.role === 'manager' ? ['supervision'] : ['ownCustomer', 'jointService', 'activationPlan']

/** Lanes in which the reader acts: the pair's turn is the turn of both authorities. */
function lanesOf(ctx: Ctx): string[] {
  const lane = laneOf(ctx.session.organisationKind)
  if (lane === 'employment' || lane === 'social') return [lane, 'pair']
  return lane ? [lane] : []
}

/**
 * One row a client with everything that the counts and the order need: `facts`, to be put in front of a statement. Whose turn:
 * nobody's while it waits on a unit's list and no person has been named (A11), else the open case says it, else a deadline of the
 * month is one's own. The rows come from one function that compares what the session reads of each client once (migration 0481).
 */
export function deskFacts(ctx: Ctx, whose: Whose): RawBuilder<unknown> {
  const lanes = sql`${lanesOf(ctx)}::text[]`
  const day = sql`${ctx.day}::date`
  return sql`
  with raw as (
    select r.*, ${whoseTurn(lanes, day)} as turn_is, access.helsinki_day(greatest(r.last_contact, r.last_meeting)) as last_contact_on
    from access.desk_facts(${holdersOf(whose)}, ${groundsOf(ctx)}::text[], ${lanes}, ${ctx.at},
      ${holidaysOf(ctx)}::date[], ${missingWindow}, ${whose.listsReferred}) r
  ), facts as materialized (
    select b.client_id, b.is_mine, b.is_referred as new_referrals, b.due_on, b.kind, b.subject_id, b.why,
      case when b.moved_on > ${day} - ${setting('desk.movedDays')}
        then jsonb_build_object('from', b.moved_from, 'on', b.moved_on, 'version', b.moved_version) end as moved,
      b.case_id, b.turn_is, b.meets_at, b.last_contact_on,
      b.is_mine and b.due_on < ${day} as overdue,
      b.is_mine and b.due_on between ${day} and ${day} + ${setting('desk.soonDays')} as within7,
      b.is_mine and b.due_on between ${day} and ${day} + ${setting('desk.nearDays')} as within30,
      b.is_mine and coalesce(b.last_moved > ${day} - ${setting('desk.movedDays')}, false) as moved_by_rule,
      b.is_mine and b.turn_is = 'mine' as mine, b.is_mine and b.turn_is = 'client' as client,
      b.is_mine and b.turn_is = 'otherAuthority' as other_authority, b.is_mine and b.turn_is = 'nobody' as nobody,
      b.is_mine and b.meets_at is not null as meetings_today,
      b.is_mine and b.since > ${day} - ${setting('desk.newDays')} as new_for_me,
      b.is_mine and coalesce(b.ends_on <= ${day} + ${setting('desk.periodEndingDays')}, false) as periods_ending,
      b.is_mine and b.held as held_places,
      b.is_mine and coalesce(b.last_contact_on < ${day} - ${setting('desk.notContactedDays')}, true) as not_contacted,
      b.is_mine and b.missing as missing_attendance,
      b.is_mine and coalesce(b.consent_until <= ${day} + ${setting('desk.consentExpiringDays')}, false) as consents_expiring
    from raw b
  )`
}

const whoseTurn = (lanes: RawBuilder<unknown>, day: RawBuilder<unknown>) => sql`
  case when r.unnamed then 'nobody' when r.turn = any (${lanes}) then 'mine' when r.turn in ('client', 'nobody') then r.turn
    when r.turn is not null then 'otherAuthority' when r.due_on > ${day} + ${setting('desk.nearDays')} then null
    when r.kind = 'referralAnswer' and not r.is_referred then 'otherAuthority' when r.due_on is not null then 'mine' end`
