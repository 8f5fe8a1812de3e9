import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { checkContact } from './rules/check-contact.ts'
import { noteCategories } from './rules/note-category.ts'

type Recorded = BodyOf<typeof contract.recordContact>

/**
 * Records a contact or a failed attempt (F2). What was said stands in the writer's category. It stops the writer's own
 * earlier "next contact", and a new day sets the next: both follow from the rows.
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
