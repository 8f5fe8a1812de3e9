import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { findFileAccess } from '../../platform/access/file-access.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findKnownHash } from '../../platform/known-hash.ts'
import { queueMail } from '../../platform/mail.ts'
import { readIdentityCode } from '../client/rules/identity.ts'
import { nameKey } from '../client/rules/name-key.ts'
import type * as contract from './contract.ts'
import type { EmergencyOpening } from './contract.ts'
import { findOpening, listOwnOpenings } from './queries.ts'
import { checkReason } from './rules/reason.ts'

type Body = BodyOf<typeof contract.openEmergency>
type Opened = ResponseOf<typeof contract.openEmergency>

interface Named {
  readonly codeHash: Buffer | null
  readonly key: string | null
  readonly birthDate: string | null
}

/** By identity code, or by the whole name and birth date. */
async function readPerson(ctx: Ctx, body: Body): Promise<Result<Named>> {
  if (body.identityCode) {
    const code = readIdentityCode(body.identityCode, ctx.day)
    if (!code.ok) return code
    const codeHash = await findKnownHash(ctx.tx, ctx.installation.keys, code.value.code)
    return accept({ codeHash, key: null, birthDate: null })
  }
  const { lastName, firstNames, birthDate } = body
  if (lastName && firstNames && birthDate)
    return accept({ codeHash: null, key: nameKey(lastName, firstNames), birthDate })
  return refuse('invalid', { fields: { identityCode: 'required' } })
}

/** Opens one file for reading until the hour of its end, and tells those who review it (access.md, emergency). */
export async function openEmergency(ctx: Ctx, body: Body): Promise<Result<Opened>> {
  const reason = checkReason(body.reason)
  if (!reason.ok) return reason
  const person = await readPerson(ctx, body)
  if (!person.ok) return person
  const { codeHash, key, birthDate } = person.value
  const { rows } = await sql<{ outcome: string; openingId: string | null; clientId: string | null }>`
    select * from access.open_emergency(${body.id}, ${codeHash}, ${key}, ${birthDate}::date, ${reason.value}, ${ctx.at})`.execute(
    ctx.tx,
  )
  const { outcome, openingId, clientId } = rows[0] ?? { outcome: 'notFound', openingId: null, clientId: null }
  if (outcome === 'noReviewer') return refuse('emergency.noReviewer')
  if (clientId) ctx.tried(clientId)
  if (openingId === null || clientId === null) return notFound()
  const access = await findFileAccess(ctx.tx, clientId)
  if (access) ctx.concerns(access)
  ctx.because(reason.value)
  const opening = (await listOwnOpenings(ctx)).find(({ id }) => id === openingId)
  if (!access || !opening) return notFound()
  const told = await listTold(ctx, openingId)
  if (outcome === 'opened') {
    await record(ctx, {
      clientId,
      type: 'emergency.opened',
      category: 'contactLog',
      subjectId: openingId,
      payload: { endsAt: opening.endsAt },
    })
    await tell(
      ctx,
      told.flatMap(({ email }) => email ?? []),
    )
  }
  return accept({
    id: openingId,
    clientId,
    endsAt: opening.endsAt,
    told: told.map(({ name, role }) => ({ name, role })),
  })
}

async function listTold(ctx: Ctx, openingId: string) {
  const { rows } = await sql<{ name: string; role: string; email: string | null }>`
    select * from access.told_of_emergency(${openingId})`.execute(ctx.tx)
  return rows
}

/** A letter to each who reviews; it says who opened, never whose file. */
async function tell(ctx: Ctx, addresses: readonly string[]): Promise<void> {
  const t = translator('fi')
  const facts = {
    worker: ctx.session.workerName ?? '',
    organisation: ctx.session.organisationName ?? '',
    at: ctx.at.toISOString(),
    link: ctx.installation.publicUrl,
  }
  for (const to of addresses) {
    const subject = t('emergency.letter.subject', facts)
    await queueMail(
      ctx.tx,
      { to, subject, body: t('emergency.letter.body', facts), purpose: 'emergency.told' },
      ctx.at,
    )
  }
}

/** Says whether the opening was justified, and why; one that was not ends at once. */
export async function reviewOpening(
  ctx: Ctx,
  openingId: string,
  { review, note, version }: BodyOf<typeof contract.reviewOpening>,
): Promise<Result<EmergencyOpening>> {
  const opening = await findOpening(ctx, openingId)
  if (!opening) return notFound()
  const said = note.trim()
  if (said === '') return refuse('invalid', { fields: { note: 'required' } })
  const { rows } = await sql<{ done: boolean }>`
    select access.review_emergency(${openingId}, ${version}, ${review}, ${said}, ${ctx.at}) as done`.execute(
    ctx.tx,
  )
  if (!rows[0]?.done)
    return opening.review ? changedMeanwhile({ reviewedBy: opening.reviewedBy }) : changedMeanwhile()
  ctx.saw([opening.clientId], ['log'])
  await record(ctx, {
    clientId: opening.clientId,
    type: 'emergency.reviewed',
    category: 'contactLog',
    subjectId: openingId,
    payload: { review },
  })
  const after = await findOpening(ctx, openingId)
  return after ? accept(after) : notFound()
}
