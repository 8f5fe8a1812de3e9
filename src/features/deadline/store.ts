import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Why } from '../../kernel/why.ts'
import type { Category } from '../../platform/access/category.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { DeadlineKind, DeadlineSubject, DeadlineView } from './contract.ts'

export interface NewDeadline {
  readonly clientId: string
  readonly subject: DeadlineSubject
  readonly subjectId: string
  readonly kind: DeadlineKind
  /** Who may see it: those who may read this category of the client. */
  readonly category: Category
  readonly dueOn: PlainDate
  readonly why: Why
  /** The one who set it, when it is one's own (next contact). */
  readonly positionId?: string | null
}

/**
 * Sets the deadline of a subject, or moves it; a finished one is open again. Needs a grant that writes contacts. One who
 * may not read the category (Kela sending a referral) may still set the first one.
 */
export async function setDeadline(ctx: Ctx, d: NewDeadline): Promise<void> {
  const value = {
    category: d.category,
    dueOn: d.dueOn,
    why: JSON.stringify(d.why),
    positionId: d.positionId ?? null,
  }
  const moved = await ctx.tx
    .updateTable('deadline')
    .set({ ...value, doneOn: null })
    .where('subjectId', '=', d.subjectId)
    .where('kind', '=', d.kind)
    .executeTakeFirst()
  if (moved.numUpdatedRows > 0n) return
  const { clientId, subject, subjectId, kind } = d
  await ctx.tx
    .insertInto('deadline')
    .values({ clientId, subject, subjectId, kind, ...value })
    .execute()
}

/** Finishes a deadline (one kind, or all of the subject's); none open is no fault. */
export async function finishDeadline(ctx: Ctx, subjectId: string, kind?: DeadlineKind): Promise<void> {
  await ctx.tx
    .updateTable('deadline')
    .set({ doneOn: ctx.day })
    .where('subjectId', '=', subjectId)
    .where('doneOn', 'is', null)
    .$if(kind !== undefined, (q) => q.where('kind', '=', kind as string))
    .execute()
}

/** Open deadlines of a client, the nearest first, with whose turn each is. */
export async function listDeadlines(ctx: Ctx, clientId: string): Promise<DeadlineView[]> {
  const { rows } = await sql<DeadlineView>`
    with open as (
      select * from deadline where client_id = ${clientId} and done_on is null order by due_on, kind limit 100
    )
    select d.id, d.subject, d.subject_id, d.kind, d.due_on, d.why, w.name as who,
      case d.subject
        when 'case' then coalesce(c.turn, 'pair')
        when 'referral' then coalesce(access.own_column(receiver.kind), 'pair')
        when 'plan' then case plan.kind when 'multiSector' then 'pair' when 'coaching' then 'place' else 'employment' end
        when 'period' then 'social'
        else coalesce(access.own_column(own.kind), 'pair')
      end as turn
    from open d
    left join path_case c on d.subject = 'case' and c.id = d.subject_id
    left join plan on d.subject = 'plan' and plan.id = d.subject_id
    left join referral r on d.subject = 'referral' and r.id = d.subject_id
    left join unit u on u.id = r.to_unit_id
    left join organisation receiver on receiver.id = u.organisation_id
    left join position p on p.id = d.position_id
    left join organisation own on own.id = p.organisation_id
    left join worker w on w.id = p.worker_id
    order by d.due_on, d.kind`.execute(ctx.tx)
  return rows.map((row) => ({ ...row, turn: knownTurn(row.turn) }))
}

/** A workshop and a municipality's unit act in the lane of the place. */
const knownTurn = (turn: string): DeadlineView['turn'] =>
  turn === 'workshop' ? 'place' : (turn as DeadlineView['turn'])
