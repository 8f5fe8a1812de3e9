import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { finishDeadline, setDeadline } from '../deadline/index.ts'
import type * as contract from './contract.ts'
import { checkContact } from './rules/check-contact.ts'
import { noteCategories } from './rules/note-category.ts'

type Recorded = BodyOf<typeof contract.recordContact>

/**
 * Records a contact or a failed attempt (F2). What was said stands in the writer's category. A contact that was made
 * finishes the writer's own earlier "next contact"; a new day sets the next.
 */
export async function recordContact(
  ctx: Ctx,
  clientId: string,
  contact: Recorded,
): Promise<Result<{ id: string; category: string | null }>> {
  const nextContactOn = contact.nextContactOn === null ? null : plainDate(contact.nextContactOn)
  const contactedAt = new Date(contact.contactedAt)
  const checked = checkContact({ ...contact, contactedAt, nextContactOn }, ctx.at, ctx.day)
  if (!checked.ok) return checked
  const choices = noteCategories(ctx.session.organisationKind, ctx.access?.writes ?? new Set())
  const category = contact.category ?? choices[0]
  if (category === undefined || !choices.includes(category)) {
    return refuse('contact.notYourCategory', { fields: { category: 'notYourCategory' } })
  }
  const noted = contact.text.trim() === '' ? null : category
  if (!(await insertContact(ctx, clientId, contact))) return accept({ id: contact.id, category: noted })
  if (noted) {
    await ctx.tx
      .insertInto('contactNote')
      .values({ contactId: contact.id, clientId, category: noted, text: contact.text.trim() })
      .execute()
  }
  await moveNextContact(ctx, clientId, contact.id, nextContactOn)
  await record(ctx, {
    clientId,
    type: contact.reached === false ? 'contact.attempted' : 'contact.recorded',
    category: 'contactLog',
    subjectId: contact.id,
    payload: { kind: contact.kind, nextContactOn },
  })
  return accept({ id: contact.id, category: noted })
}

/** False when this contact was recorded already. */
async function insertContact(ctx: Ctx, clientId: string, contact: Recorded): Promise<boolean> {
  const { rows } = await sql`
    insert into contact (id, client_id, kind, reached, contacted_at, position_id, next_contact_on, recorded_at)
    values (${contact.id}, ${clientId}, ${contact.kind}, ${contact.reached}, ${contact.contactedAt}, ${ctx.session.positionId},
      ${contact.nextContactOn}, ${ctx.at})
    on conflict (id) do nothing returning id`.execute(ctx.tx)
  return rows.length > 0
}

/** One's own next contact with the client: at most one is open at a time, set by the newest entry. */
async function moveNextContact(ctx: Ctx, clientId: string, contactId: string, next: PlainDate | null) {
  const { rows } = await sql<{ subjectId: string }>`
    select subject_id from deadline where client_id = ${clientId} and kind = 'nextContact' and done_on is null
      and position_id = ${ctx.session.positionId}`.execute(ctx.tx)
  for (const { subjectId } of rows) await finishDeadline(ctx, subjectId, 'nextContact')
  if (next === null) return
  await setDeadline(ctx, {
    clientId,
    subject: 'contact',
    subjectId: contactId,
    kind: 'nextContact',
    category: 'contactLog',
    dueOn: next,
    why: {
      rule: 'contact.next',
      cite: 'agreed',
      version: 'agreed',
      facts: { dueOn: next, setOn: ctx.day, setBy: ctx.session.workerName },
    },
    positionId: ctx.session.positionId,
  })
}
