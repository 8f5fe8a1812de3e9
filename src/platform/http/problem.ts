import type { FastifyReply } from 'fastify'
import type { Refusal } from '../../kernel/refusal.ts'

const statusOf: Record<string, number> = {
  notSignedIn: 401,
  notFound: 404,
  notPermitted: 403,
  'facts.invalid': 422,
  tooMany: 429,
  'rule.unknown': 404,
}

/** A refusal as problem+json; 422 when a field is wrong, 409 when the state does not allow it. */
export function sendRefusal(
  reply: FastifyReply,
  refusal: Refusal,
  text: (refusal: Refusal) => string,
): FastifyReply {
  const status = statusOf[refusal.code] ?? (refusal.fields ? 422 : 409)
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: `/problems/${refusal.code}`,
      status,
      code: refusal.code,
      title: text(refusal),
      ...('says' in refusal ? { says: refusal.says } : {}),
      ...(refusal.citation ? { citation: refusal.citation } : {}),
      ...(refusal.version ? { version: refusal.version } : {}),
      ...(refusal.fields ? { fields: refusal.fields } : {}),
      ...(refusal.facts ? { facts: refusal.facts } : {}),
    })
}

/** A fault: thrown once, caught once, logged with an incident id that the person may quote. */
export function sendFault(reply: FastifyReply, incident: string, title: string): FastifyReply {
  return reply
    .code(500)
    .type('application/problem+json')
    .send({ type: '/problems/fault', status: 500, code: 'fault', title, incident })
}
