import type { TFunction } from 'i18next'
import { plainDay } from '../../locales/format.ts'
import type { Language } from '../../locales/types.ts'
import { appealTimesOn } from '../features/document/rules/appeal-times.ts'
import {
  type DecisionFacts,
  type DecisionTerm,
  decidedKinds,
} from '../features/document/rules/decision-facts.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { decisionLaw } from '../law/parameters/decision-law.ts'
import { decisionAppeal } from '../law/rules/decision-appeal.ts'
import { decisionBasis } from '../law/rules/decision-basis.ts'
import { rehabEvaluation } from '../law/rules/rehab-evaluation.ts'
import { type CaseTexts, decisionTexts } from './data/decision-texts.ts'

/** Special care of the act that was repealed: no ground for a new decision after 2024 (676/2023). */
const lastOfOldAct = plainDate('2024-12-02')

/** Kinds whose law has been read: of the others nobody makes a decision, and none is shown. */
type LawfulKind = Exclude<DecisionFacts['kind'], 'assistanceRecovery'>
const isLawful = (kind: DecisionFacts['kind']): kind is LawfulKind => decisionLaw[kind] !== null

/** What each kind decides where it is not a service granted, and what was applied for. */
const outcomes: Partial<Record<LawfulKind, DecisionFacts['outcome']>> = {
  rehabEnd: 'ended',
  socialRehab: 'partly',
  preventiveAssistance: 'refused',
  logRefusal: 'refused',
}
const applied: readonly LawfulKind[] = [
  'rehabTravel',
  'mobilitySupport',
  'supplementaryAssistance',
  'preventiveAssistance',
  'stateCompensation',
]

/** Sections, fee and appeal of the kind as the law of the day has them. */
function lawOf(kind: LawfulKind, on: PlainDate) {
  const basis = decisionBasis.run({ kind, decidedOn: on })
  const times = appealTimesOn(on)
  if (!basis.ok || !times.ok) throw new Error(`no law for a decision of ${kind} on ${on}`)
  const { cites, fee, feeCite, appeal, appealCite } = basis.answer
  return { provisions: cites, fee, feeCite, appeal, appealCite, times: times.value }
}

/** Sent as a letter on the day of the decision. */
function sentBy(sentOn: PlainDate): DecisionFacts['delivery'] {
  const appeal = decisionAppeal.run({ method: 'letter', sentOn, receivedOn: null })
  if (!appeal.ok) throw new Error(`no time to appeal on ${sentOn}`)
  return { method: 'letter', sentOn, isShown: false, ...appeal.answer }
}

/** What rehabilitative work has beside others: its days, hours, payments and evaluation. */
function rehabWork(on: PlainDate, t: TFunction) {
  const from = addDays(on, 5)
  const to = addDays(addMonths(from, 6), -1)
  const evaluation = rehabEvaluation.run({ periodEndsOn: to })
  return {
    terms: [
      ['from', plainDay(from)],
      ['to', plainDay(to)],
      ['hours', '5'],
    ] as const,
    payments: t('documents.decision.served.payments'),
    duties: t('documents.decision.served.duties'),
    evaluationBy: evaluation.ok ? evaluation.answer.by : null,
  }
}

const order: readonly DecisionTerm[] = [
  'service',
  'content',
  'place',
  'from',
  'to',
  'untilFurtherNotice',
  'days',
  'hours',
  'amount',
  'reason',
]

function termsOf(
  { granted = {} }: CaseTexts,
  more: readonly (readonly [DecisionTerm, string])[],
): DecisionFacts['granted'] {
  const all = { ...granted, ...Object.fromEntries(more) }
  return order.flatMap((term) => (all[term] ? [{ term, value: all[term] }] : []))
}

/** A decision of each kind as the demonstration area would give it on the day; nobody in it is real. */
export function decisionCases(on: PlainDate, language: Language, t: TFunction): DecisionFacts[] {
  const texts = decisionTexts[language]
  return decidedKinds.filter(isLawful).map((kind, index) => {
    const decidedOn = kind === 'specialCareWork' ? lastOfOldAct : on
    const own = texts[kind]
    const isState = kind === 'stateCompensation'
    const served = kind === 'rehabWork' ? rehabWork(decidedOn, t) : null
    const ends = kind === 'rehabEnd' ? ([['to', plainDay(addDays(decidedOn, 8))]] as const) : []
    return {
      kind,
      number: `${decidedOn.slice(0, 4)}/${101 + index}`,
      isDraft: false,
      decidedOn,
      outcome: outcomes[kind] ?? 'granted',
      applied: applied.includes(kind),
      standing: { corrects: null, corrected: null, withdrawnOn: null },
      matter: own.matter,
      pendingOn: addDays(decidedOn, -21),
      granted: termsOf(own, served?.terms ?? ends),
      facts: own.facts ?? texts.usual.facts,
      clientView: isState ? null : (own.clientView ?? texts.usual.clientView),
      hearing: own.hearing ?? null,
      reasons: own.reasons ?? texts.usual.reasons,
      deviation: own.deviation ?? null,
      payments: served?.payments ?? null,
      duties: served?.duties ?? own.duties ?? null,
      evaluationBy: served?.evaluationBy ?? null,
      enforcement: null,
      decider: isState
        ? { name: 'Anna Esimerkki', title: texts.centre.title }
        : { name: 'Mikael Storås', title: t('terms.roles.socialCounsellor') },
      contact: isState
        ? { name: texts.centre.name, phone: '050 555 0100', email: null }
        : { name: 'Mikael Storås', phone: '050 555 0142', email: null },
      delivery: sentBy(decidedOn),
      copies: own.copies ?? [],
      ...lawOf(kind, decidedOn),
    }
  })
}
