import { addDays } from '../../../kernel/plain-date.ts'
import type { RecordKind } from '../../../law/parameters/records.ts'
import { type Clock, limit, running, stopped, whyDue } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import type { ClockFacts } from './facts.ts'

/** Which record of law a customership leaves behind. */
const recordOf = (kind: string): RecordKind =>
  kind === 'joint' ? 'jointService' : kind === 'employment' ? 'employmentService' : 'workingAgeServices'

/** How long the papers of an ended customership are kept (703/2023 annex, 380/2023 122 §, 381/2023 12 §). */
export const retentionClocks = ({ relationships }: ClockFacts, law: ClockLaw): Clock[] =>
  relationships.flatMap(({ id, kind, closedOn }) => {
    if (closedOn === null) return []
    const given = { record: recordOf(kind), closedOn }
    const outcome = law.retentionDestroyAfter.run(given)
    if (!outcome.ok) return []
    const dueOn = outcome.answer.after
    const why = whyDue('retention.destroyAfter', outcome, given, dueOn)
    const of = {
      subject: 'relationship',
      subjectId: id,
      kind: 'retention',
      category: 'decisionJoint',
    } as const
    return [limit(of, { countedFrom: closedOn, dueOn, why })]
  })

/** Kela's notice that a threshold was met (189/2001 27 §). */
export const kelaClocks = ({ thresholds }: ClockFacts, law: ClockLaw): Clock[] =>
  thresholds.flatMap(({ id, metOn, ground, noticedOn }) => {
    const outcome = law.rehabKelaNotice.run({ metOn })
    if (!outcome.ok) return []
    const { due } = outcome.answer
    const why = whyDue('rehab.kelaNotice', outcome, { metOn, ground }, due, metOn)
    const of = { subject: 'threshold', subjectId: id, kind: 'kelaNotice', category: 'benefits' } as const
    return [stopped(running(of, metOn, due, why), noticedOn ? { reason: 'noticed', on: noticedOn } : null)]
  })

/** The next contact as its owner set it: agreed, no law. */
export const contactClocks = ({ contacts }: ClockFacts): Clock[] =>
  contacts.map(({ id, positionId, setOn, setBy, nextOn, followedOn }) => {
    const of = { subject: 'contact', subjectId: id, kind: 'nextContact', category: 'contactLog' } as const
    const why = {
      rule: 'contact.next',
      cite: 'agreed',
      version: 'agreed',
      facts: { dueOn: nextOn, setOn, setBy },
    }
    const clock = { ...running(of, setOn, nextOn, why), positionId }
    return stopped(clock, followedOn ? { reason: 'contacted', on: followedOn } : null)
  })

/** The answer to a referral in the time that its receiver promised: a setting of the organisation, no law. */
export const referralClocks = ({ referrals }: ClockFacts): Clock[] =>
  referrals.map(({ id, status, sentOn, days, organisation, answeredOn }) => {
    const of = {
      subject: 'referral',
      subjectId: id,
      kind: 'referralAnswer',
      category: 'needsAssessment',
    } as const
    const dueOn = addDays(sentOn, days)
    const facts = { sentOn, days, organisation, dueOn }
    const clock = running(of, sentOn, dueOn, {
      rule: 'referral.answer',
      cite: 'referral.answer',
      version: '1',
      facts,
    })
    return stopped(clock, status === 'sent' ? null : { reason: status, on: answeredOn ?? sentOn })
  })
