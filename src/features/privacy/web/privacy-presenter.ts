import type { TFunction } from 'i18next'
import type { LogRequest } from '../contract.ts'

/** How a request was closed: what was given, or the decision. */
export function closingOf(request: LogRequest, t: TFunction): string {
  const { status, answeredBy: name, answeredAt: at, entries, decision } = request
  if (status === 'answered') return t('privacy.requests.answered', { name, at, count: entries ?? 0 })
  if (status === 'refused') return t('privacy.requests.refused', { name, at, decision })
  return t('privacy.requests.states.open')
}

/** The same to the client, in plain words. */
export function ownRequestWords(request: LogRequest, t: TFunction): string {
  const on = request.requestedOn
  if (request.status === 'answered') return t('privacy.own.given', { on })
  if (request.status === 'refused') return t('privacy.own.refused', { on, decision: request.decision })
  return t('privacy.own.waits', { on, day: request.dueOn })
}
