import { type Clock, limit, running, stopped } from './clock.ts'
import type { ClockFacts } from './facts.ts'
import type { StatementFacts } from './record-facts.ts'

const agreed = { cite: 'agreed', version: 'agreed' } as const

/** By when a paper that was asked for is wanted: agreed, no law. Received or cancelled stops it. */
export const paperClocks = ({ papersWanted }: ClockFacts): Clock[] =>
  papersWanted.map(({ id, kind, category, from, askedOn, askedBy, wantedBy, status, closedOn }) => {
    const of = { subject: 'statementRequest', subjectId: id, kind: 'paperWanted', category } as const
    const facts = { paper: kind, from, askedOn, askedBy, dueOn: wantedBy }
    const clock = running(of, askedOn, wantedBy, { rule: 'statement.wanted', ...agreed, facts })
    const reason = status === 'received' ? 'paperReceived' : 'cancelled'
    return stopped(clock, closedOn === null ? null : { reason, on: closedOn })
  })

/** Until when a statement is valid, as it says itself. A newer one of the kind (and the title) takes its place. */
export const validityClocks = ({ statements }: ClockFacts): Clock[] =>
  statements.map((statement) => {
    const { id, kind, category, issuedOn, validUntil } = statement
    const of = { subject: 'statement', subjectId: id, kind: 'statementEnds', category } as const
    const facts = { paper: kind, issuedOn, dueOn: validUntil }
    const why = { rule: 'statement.ends', ...agreed, facts }
    return stopped(limit(of, { countedFrom: issuedOn, dueOn: validUntil, why }), endOf(statement))
  })

function endOf({ mistakenOn, replacedOn }: StatementFacts) {
  if (mistakenOn !== null) return { reason: 'mistaken', on: mistakenOn }
  return replacedOn === null ? null : { reason: 'replaced', on: replacedOn }
}
