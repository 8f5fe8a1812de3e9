import type { TFunction } from 'i18next'
import { count, euros, plainDay } from '../../../../locales/format.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { rehabEvaluation } from '../../../law/rules/rehab-evaluation.ts'
import type { AppealTimes } from '../../document/rules/appeal-times.ts'
import type { DecisionFacts, DecisionStanding, DecisionTerm } from '../../document/rules/decision-facts.ts'
import type { HearingFacts } from '../../document/rules/hearing-notice.ts'
import type { DocumentLanguage } from '../../document/rules/letterhead.ts'
import type { DecisionView, OwnKind } from '../contract.ts'
import { appealOf } from './appeal.ts'

interface Given {
  /** The day on which it is printed, for one that is still being prepared. */
  readonly today: PlainDate
  readonly language: DocumentLanguage
  /** Title of the post that decides. */
  readonly title: string
  readonly times: AppealTimes
  /** Units that were told of it (D3). */
  readonly copies: readonly string[]
  readonly standing: DecisionStanding
}

/** What a decision of one's own organisation says on paper; every piece comes from the decision itself. */
export function factsOf(
  view: DecisionView & { readonly kind: OwnKind },
  given: Given,
  t: TFunction,
): DecisionFacts {
  const { contents, basis, decidedOn, delivery, contact, hearing } = view
  return {
    kind: view.kind,
    number: view.number,
    isDraft: decidedOn === null,
    decidedOn: (decidedOn as PlainDate | null) ?? given.today,
    outcome: contents.result,
    applied: contents.applied,
    standing: given.standing,
    matter: contents.matter,
    pendingOn: contents.pendingSince as PlainDate | null,
    granted: grantedOf(view, given.language, t),
    facts: contents.facts || null,
    clientView: contents.clientView || null,
    hearing: hearing?.answer || contents.unheard || null,
    reasons: contents.reasons || null,
    deviation: [contents.deviation, contents.special].filter(Boolean).join('\n\n') || null,
    provisions: basis?.cites ?? [],
    fee: (basis?.fee as DecisionFacts['fee'] | undefined) ?? 'none',
    feeCite: basis?.feeCite ?? null,
    ...servedBy(view, t),
    enforcement: null,
    decider: { name: view.decidedBy ?? '', title: given.title },
    contact: { name: contact.name, phone: contact.phone, email: null },
    delivery: deliveredBy(delivery),
    copies: given.copies,
    appeal: (basis?.appeal as DecisionFacts['appeal'] | undefined) ?? 'notRead',
    appealCite: basis?.appealCite ?? '',
    times: given.times,
  }
}

/** How it went, with the day of receipt and the last day of appeal; null until it has been sent. */
function deliveredBy(delivery: DecisionView['delivery']): DecisionFacts['delivery'] {
  if (!delivery?.sentOn) return null
  const { method } = delivery
  const sentOn = delivery.sentOn as PlainDate
  const appeal = appealOf({ method, sentOn, receivedOn: delivery.receivedOn as PlainDate | null })
  const presumed = appealOf({ method, sentOn })
  if (!appeal.ok || !presumed.ok) return null
  const { receivedOn, lastDay } = appeal.value
  return { method, sentOn, receivedOn, isShown: receivedOn !== presumed.value.receivedOn, lastDay }
}

/** What rehabilitative work pays and asks of the client, and by when it is evaluated (C6); of other kinds nothing is said. */
function servedBy({ kind, contents, validTo }: DecisionView, t: TFunction) {
  const isServed = kind === 'rehabWork' && (contents.result === 'granted' || contents.result === 'partly')
  if (!isServed) return { payments: null, duties: null, evaluationBy: null }
  const evaluation = validTo ? rehabEvaluation.run({ periodEndsOn: validTo as PlainDate }) : null
  return {
    payments: t('documents.decision.served.payments'),
    duties: t('documents.decision.served.duties'),
    evaluationBy: evaluation?.ok ? evaluation.answer.by : null,
  }
}

/** What the party is told when asked to be heard: the draft as it stands until they are; null before anybody has asked. */
export function hearingFactsOf(view: DecisionView & { readonly kind: OwnKind }): HearingFacts | null {
  const { kind, contents, basis, contact, hearing } = view
  if (!hearing) return null
  const told = hearing.told ?? contents
  return {
    kind,
    outcome: told.result,
    applied: told.applied ?? contents.applied,
    matter: told.matter,
    pendingOn: told.pendingSince as PlainDate | null,
    facts: told.facts || null,
    reasons: told.reasons || null,
    provisions: basis?.cites ?? [],
    contact: { name: contact.name, phone: contact.phone, email: null },
    askedOn: hearing.askedOn as PlainDate,
    answerBy: hearing.answerBy as PlainDate,
  }
}

function grantedOf({ contents, validFrom, validTo }: DecisionView, language: DocumentLanguage, t: TFunction) {
  const { result, place, daysPerWeek, hoursPerDay, amountCents } = contents
  if (result === 'refused') return []
  const terms: readonly (readonly [DecisionTerm, string | null])[] = [
    ['place', place || null],
    ['from', validFrom && plainDay(validFrom)],
    ['to', validTo && plainDay(validTo)],
    ['days', daysPerWeek ? t('documents.decision.perWeek', { days: count(daysPerWeek, language) }) : null],
    ['hours', hoursPerDay ? count(hoursPerDay, language) : null],
    ['amount', amountCents ? euros(amountCents, language) : null],
  ]
  return terms.flatMap(([term, value]) => (value ? [{ term, value }] : []))
}
