import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { Consent } from './contract.ts'
import { canDo, canNarrow } from './rules/can-narrow.ts'
import {
  endConsent,
  findStored,
  insertConsent,
  isReceiver,
  type NewConsent,
  type StoredConsent,
  stateOn,
  viewOf,
} from './store.ts'

type Done = Promise<Result<Consent>>

async function answerOf(ctx: Ctx, clientId: string, id: string): Done {
  const stored = await findStored(ctx, clientId, id)
  return stored ? accept(viewOf(ctx, stored)) : notFound()
}

const recordOf = (
  ctx: Ctx,
  clientId: string,
  type: string,
  subjectId: string,
  c: StoredConsent | NewConsent,
) =>
  record(ctx, {
    clientId,
    type,
    category: 'consent',
    subjectId,
    payload: { categories: [...c.categories], validUntil: c.validUntil },
  })

/** Records a consent or its refusal; what it opens is open when the transaction ends (B1). */
export async function recordConsent(
  ctx: Ctx,
  clientId: string,
  body: BodyOf<typeof contract.recordConsent>,
): Done {
  const earlier = await findStored(ctx, clientId, body.id)
  if (earlier) return accept(viewOf(ctx, earlier))
  const purpose = body.purpose.trim()
  if (purpose === '') return refuse('invalid', { fields: { purpose: 'required' } })
  if (body.validUntil !== null && body.validUntil < ctx.day)
    return refuse('invalid', { fields: { validUntil: 'past' } })
  if (!(await isReceiver(ctx, body.organisationId, body.unitId)))
    return refuse('invalid', { fields: { organisationId: 'unknown' } })
  const via = ctx.session.clientId ? 'ownPage' : body.via
  if (via === 'ownPage' && !ctx.session.clientId) return refuse('invalid', { fields: { via: 'unknown' } })
  const consent: NewConsent = {
    ...body,
    clientId,
    purpose,
    validUntil: body.validUntil === null ? null : plainDate(body.validUntil),
    via,
    categories: [...new Set(body.categories)],
    narrowedFrom: null,
  }
  if (!(await insertConsent(ctx, consent))) return notFound()
  await recordOf(
    ctx,
    clientId,
    body.answer === 'given' ? 'consent.recorded' : 'consent.refused',
    body.id,
    consent,
  )
  return answerOf(ctx, clientId, body.id)
}

/** Ends a consent. Its grants are gone in the same transaction, so the next request of any open session shows less. */
export async function withdrawConsent(ctx: Ctx, clientId: string, consentId: string, version: number): Done {
  const stored = await findStored(ctx, clientId, consentId)
  if (!stored) return notFound()
  // sent twice: it is withdrawn already
  if (stateOn(ctx, stored) === 'withdrawn') return accept(viewOf(ctx, stored))
  const allowed = canDo('withdraw', stateOn(ctx, stored))
  if (!allowed.ok) return allowed
  if (!(await endConsent(ctx, consentId, version))) return changedMeanwhile()
  await recordOf(ctx, clientId, 'consent.withdrawn', consentId, stored)
  return answerOf(ctx, clientId, consentId)
}

/** Puts a narrower consent in place of one in force. */
export async function narrowConsent(
  ctx: Ctx,
  clientId: string,
  consentId: string,
  body: BodyOf<typeof contract.narrowConsent>,
): Done {
  const narrower = await findStored(ctx, clientId, body.id)
  if (narrower) return accept(viewOf(ctx, narrower))
  const stored = await findStored(ctx, clientId, consentId)
  if (!stored) return notFound()
  const allowed = canDo('narrow', stateOn(ctx, stored))
  if (!allowed.ok) return allowed
  const validUntil = body.validUntil === null ? null : plainDate(body.validUntil)
  const isLess = canNarrow(stored, { categories: body.kept, validUntil }, ctx.day)
  if (!isLess.ok) return isLess
  if (!(await endConsent(ctx, consentId, body.version))) return changedMeanwhile()
  const consent: NewConsent = {
    id: body.id,
    clientId,
    organisationId: stored.organisation.id,
    unitId: stored.unit?.id ?? null,
    categories: [...new Set(body.kept)],
    purpose: stored.purpose,
    validUntil,
    answer: 'given',
    via: ctx.session.clientId ? 'ownPage' : 'spoken',
    narrowedFrom: consentId,
  }
  if (!(await insertConsent(ctx, consent))) return notFound()
  await recordOf(ctx, clientId, 'consent.narrowed', body.id, consent)
  return answerOf(ctx, clientId, body.id)
}
